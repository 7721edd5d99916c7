import { readFileSync } from 'node:fs';
import type { Baseline } from '../../checks/baseline/types.ts';
import { UserError } from '../../errors.ts';
import { openSink } from '../../runs/output.ts';
import type { Streams } from '../../streams.ts';

const isTable = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a baseline. Throws UserError when it is missing or is none. */
export function readBaseline(path: string): Baseline {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'no such file; `--update-baseline` writes it' : message;
    throw new UserError(`--baseline ${path}: ${reason}`);
  }
  try {
    const value = JSON.parse(text);
    if (value.baseline === '1' && [value.findings, value.sites, value.articles].every(isTable)) return value;
  } catch {
    // Said below: whatever it is, it is no baseline.
  }
  throw new UserError(`--baseline ${path}: not a baseline of this program; \`--update-baseline\` writes it anew`);
}

/** A table as JSON, one entry a line: version control shows what changed. */
function lines(table: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(table).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n }`;
}

/** Writes a baseline; a file that stands there is replaced when the new one is whole. Throws UserError. */
export async function writeBaseline(path: string, baseline: Baseline, streams: Streams): Promise<void> {
  const { version, rules, findings, sites, articles } = baseline;
  const head = `{\n "baseline": "1",\n "version": ${JSON.stringify(version)},\n "rules": ${JSON.stringify(rules)}`;
  const sink = openSink(path, streams);
  await sink.write(
    `${head},\n "findings": ${lines(findings)},\n "sites": ${lines(sites)},\n "articles": ${lines(articles)}\n}\n`,
  );
  await sink.finish();
}
