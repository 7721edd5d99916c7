import type { Finding, Severity } from '../checks/types.ts';
import type { Report, Reporter } from './types.ts';
import { failureWords, verdictWords } from './verdictWords.ts';

/** Annotations of one kind that GitHub shows of one step. */
const LIMIT = 10;

const kinds = { error: 'error', warning: 'warning', note: 'notice' } as const satisfies Record<Severity, string>;

const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation({ check, severity, file, line, endLine, message, silence }: Finding): string {
  const place = `file=${property(file)},line=${line},endLine=${endLine},title=${property(check)}`;
  return `::${kinds[severity]} ${place}::${data(`${message}\nTo silence it: ${silence}`)}\n`;
}

/** One of each check first: ten findings of one kind say less than one of ten. */
function shown(findings: readonly Finding[]): readonly Finding[] {
  const met = new Map<string, number>();
  const turns = findings.map((finding) => {
    const turn = met.get(finding.check) ?? 0;
    met.set(finding.check, turn + 1);
    return { finding, turn };
  });
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, LIMIT)
    .map(({ finding }) => finding);
}

const cell = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');

function table(report: Report): string {
  const byCheck = new Map<string, Finding[]>();
  for (const finding of report.findings) byCheck.set(finding.check, [...(byCheck.get(finding.check) ?? []), finding]);
  const rows = [...byCheck].map(([check, [first, ...more]]) => {
    const example = first ? `${cell(first.file)}:${first.line} ${cell(first.message)}` : '';
    return `| ${check} | ${first?.severity} | ${more.length + 1} | ${example} |`;
  });
  const head = ['| check | severity | findings | first |', '|---|---|---:|---|'];
  return rows.length === 0 ? '' : `${[...head, ...rows].join('\n')}\n\n`;
}

/** Annotations of a GitHub workflow, within its limits, and a table for the step's summary. */
export const github: Reporter = {
  means: 'annotations and a step summary of a GitHub workflow',
  print: (report) => {
    const { findings } = report;
    const printed = (Object.keys(kinds) as Severity[]).flatMap((severity) =>
      shown(findings.filter((finding) => finding.severity === severity)),
    );
    const rest = findings.length - printed.length;
    const more = rest > 0 ? `${rest} more findings: see the summary of this step, or run clean check\n` : '';
    return `${printed.map(annotation).join('')}${more}${report.failures.map(failureWords).join('\n')}${report.failures.length > 0 ? '\n' : ''}${verdictWords(report)}\n`;
  },
  summary: (report) => {
    const reasons = report.failures.map((failure) => `- ${failureWords(failure)}\n`).join('');
    return `## clean check\n\n${verdictWords(report)}\n\n${table(report)}${reasons}`;
  },
};
