import { nameOf } from './names.ts';

/** Header fields of a WARC record, an HTTP answer or a MIME part: names in lower case, the first of each wins. */
export type Headers = ReadonlyMap<string, string>;

/** Fields from header lines; lines that begin with a blank continue the one before. */
export function headersOf(block: Buffer): Headers {
  const found = new Map<string, string>();
  let last = '';
  for (const line of nameOf(block).split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      if (last) found.set(last, `${found.get(last)} ${line.trim()}`);
    } else if (colon > 0) {
      const name = line.slice(0, colon).trim().toLowerCase();
      last = found.has(name) ? '' : name;
      if (last) found.set(name, line.slice(colon + 1).trim());
    }
  }
  return found;
}

/** Where a header block ends: its length, and the length with the empty line behind it. Undefined where none ends. */
export function headerEnd(bytes: Buffer): { header: number; body: number } | undefined {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return { header: at, body: at + 2 };
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return { header: at, body: at + 3 };
  }
  return undefined;
}

/** A parameter of a header's value: `charset` of `text/html; charset="euc-kr"`; null where there is none. */
export function parameterOf(value: string | undefined, name: string): string | null {
  for (const part of (value ?? '').split(';').slice(1)) {
    const equals = part.indexOf('=');
    if (equals > 0 && part.slice(0, equals).trim().toLowerCase() === name) {
      return (
        part
          .slice(equals + 1)
          .trim()
          .replace(/^"|"$/g, '')
          .replace(/^'|'$/g, '') || null
      );
    }
  }
  return null;
}

/** The media type alone, lower case: `text/html`; `''` where it is not stated. */
export function typeOf(value: string | undefined): string {
  return (value ?? '').split(';', 1)[0]!.trim().toLowerCase();
}
