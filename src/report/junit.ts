import type { Finding } from '../checks/types.ts';
import type { Report, Reporter } from './types.ts';
import { failureWords } from './verdictWords.ts';

/** Signs that XML 1.0 cannot hold, not even escaped. */
const forbidden = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;

const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

function failing({ check, severity, file, line, message, silence }: Finding): string {
  const text = `${file}:${line}: ${message}\nTo silence it: ${silence}`;
  return `      <failure message="${escaped(message)}" type="${severity}">${escaped(text)}</failure>\n`.replace(
    'type="',
    `type="${check}:`,
  );
}

/** Findings by file, in order. */
function byFile(findings: readonly Finding[]): Map<string, Finding[]> {
  const files = new Map<string, Finding[]>();
  for (const finding of findings) {
    const here = files.get(finding.file);
    if (here) here.push(finding);
    else files.set(finding.file, [finding]);
  }
  return files;
}

/** A case for each dump that a check found something in, and one for the dumps that are sound. */
function cases({ findings, dumps, failures }: Report): string[] {
  const files = byFile(findings);
  const broken = [...files].map(
    ([file, here]) =>
      `    <testcase classname="clean check" name="${escaped(file)}" file="${escaped(file)}">\n${here.map(failing).join('')}    </testcase>\n`,
  );
  const sound = Math.max(0, dumps - files.size);
  const rest = `    <testcase classname="clean check" name="${sound} sound dumps"/>\n`;
  const over = failures.map(
    (failure) =>
      `    <testcase classname="clean check limits" name="${failure.check}">\n      <failure message="${escaped(failureWords(failure))}" type="limit"/>\n    </testcase>\n`,
  );
  return [...broken, rest, ...over];
}

/** JUnit's XML, as CI servers read it. */
export const junit: Reporter = {
  means: "JUnit's XML",
  print: (report) => {
    const all = cases(report);
    const failed = all.filter((one) => one.includes('<failure')).length;
    const counts = `tests="${all.length}" failures="${failed}" errors="0"`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="clean check" ${counts}>\n  <testsuite name="clean check" ${counts} skipped="0">\n${all.join('')}  </testsuite>\n</testsuites>\n`;
  },
};
