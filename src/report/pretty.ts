import type { Finding } from '../checks/types.ts';
import { frame } from './frame.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';
import type { Report, Reporter } from './types.ts';
import { failureWords, verdictWords } from './verdictWords.ts';

function tint(paint: Paint, severity: Finding['severity']): (text: string) => string {
  if (severity === 'error') return paint.bad;
  return severity === 'warning' ? paint.doubtful : paint.aside;
}

function entry(finding: Finding, { paint, columns }: Report): string {
  const { check, severity, file, line, column, message } = finding;
  const place = `${paint.name(printable(file))}:${line}${column === null ? '' : `:${column}`}`;
  return `${place} ${tint(paint, severity)(`${severity} ${check}`)} ${printable(message)}\n${frame(finding, paint, columns)}`;
}

/** How to silence each check that found something, once. */
function silences(findings: readonly Finding[], paint: Paint): string {
  const ways = new Map(findings.map(({ check, silence }) => [check, silence]));
  return [...ways].map(([check, silence]) => `${paint.aside(`to silence ${check}: ${silence}`)}\n`).join('');
}

/** For people: every finding with the dump's line, then what failed. */
export const pretty: Reporter = {
  means: 'for people, with the line of the dump',
  print: (report) => {
    const { findings, failures, paint } = report;
    const entries = findings.map((finding) => entry(finding, report)).join('');
    const reasons = failures.map((failure) => `${paint.bad('✗')} ${failureWords(failure)}\n`).join('');
    const words = `${(failures.length > 0 ? paint.bad : paint.kept)(verdictWords(report))}\n`;
    return `${entries}${entries === '' ? '' : '\n'}${silences(findings, paint)}${reasons}${words}`;
  },
};
