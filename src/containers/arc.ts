import { DumpError } from '../errors.ts';
import { answerOf, holdsText } from './http.ts';
import { limits } from './limits.ts';
import { Names, nameOf } from './names.ts';
import { page } from './page.ts';
import type { Container, Member, Way } from './types.ts';

interface Line {
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly length: number;
}

/** `URL IP YYYYMMDDhhmmss type … length`, with URLs that hold blanks. Undefined for any other line. */
function lineOf(text: string): Line | undefined {
  const words = text.trim().split(' ');
  const at = words.findIndex((word, i) => i > 0 && /^\d{14}$/.test(word));
  const length = words.at(-1) ?? '';
  if (at < 1 || at === words.length - 1 || !/^[a-z][\w+.-]*:/i.test(text) || !/^\d{1,15}$/.test(length))
    return undefined;
  const hasHost = /^[\d.:a-f]+$/i.test(words[at - 1] ?? '') && at > 1;
  const date = (words[at] ?? '').replace(/^(....)(..)(..)(..)(..)(..)$/, '$1-$2-$3T$4:$5:$6Z');
  return { url: words.slice(0, hasHost ? at - 1 : at).join(' '), date, length: Number(length) };
}

function pageOf(
  outer: Member,
  names: Names,
  { url, date, length }: Line,
  block: Buffer,
  maxBytes: number,
  start: number,
): Member | DumpError | undefined {
  const file = `${outer.file}!${names.unique(url, date)}`;
  const answer = answerOf(block, maxBytes);
  if (!answer) return new DumpError(file, `opens to more than --max-bytes ${maxBytes}`, start);
  if (answer.status < 200 || answer.status > 299 || !holdsText(answer.type)) return undefined;
  const warnings = block.length < length || answer.truncated ? ['truncated'] : [];
  const about = { at: start, url, capturedAt: date, warnings };
  return page(outer, file, answer.body, answer.charset ? { ...about, charset: answer.charset } : about);
}

async function* pagesOf(outer: Member, { maxBytes }: Way): AsyncGenerator<Member | DumpError> {
  const { bytes } = outer;
  const names = new Names();
  for (let text = await bytes.line(limits.head); text.length > 0; text = await bytes.line(limits.head)) {
    const line = lineOf(nameOf(text));
    if (!line) continue;
    const start = bytes.consumed - text.length;
    if (!/^https?:/i.test(line.url)) await bytes.skip(line.length);
    else if (line.length > maxBytes) {
      await bytes.skip(line.length);
      const file = `${outer.file}!${names.unique(line.url, line.date)}`;
      yield new DumpError(file, `larger than --max-bytes ${maxBytes}`, start);
    } else {
      const found = pageOf(outer, names, line, await bytes.read(line.length), maxBytes, start);
      if (found) yield found;
    }
  }
}

/** The Internet Archive's format before WARC. */
export const arc: Container = {
  id: 'arc',
  endings: ['.arc'],
  magic: (head) => head.toString('latin1', 0, 11) === 'filedesc://',
  unwrap: pagesOf,
};
