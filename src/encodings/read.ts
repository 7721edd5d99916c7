import type { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';

type Iconv = typeof import('iconv-lite');

const require = createRequire(import.meta.url);
let iconv: Iconv | undefined;

/** iconv-lite, loaded only for the first dump that is not UTF-8: most runs never need its tables. */
function tables(): Iconv {
  iconv ??= require('iconv-lite') as Iconv;
  return iconv;
}

/** True where `encoding` is a name that can be read. */
export function readable(encoding: string): boolean {
  return encoding === 'utf-8' || tables().encodingExists(encoding);
}

/** The text of `bytes` in `encoding`; what is no character becomes U+FFFD. Throws where the name is unknown (see `readable`). */
export function read(bytes: Buffer, encoding: string): string {
  if (encoding === 'utf-8') return bytes.toString('utf8');
  if (encoding === 'utf-16le') return bytes.toString('utf16le');
  return tables().decode(bytes, encoding, { stripBOM: false });
}
