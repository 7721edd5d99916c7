import { Buffer } from 'node:buffer';
import { createRequire } from 'node:module';
import { readJohab } from './johab.ts';
import { eucOfShifted } from './shifted.ts';
import { readUtf8 } from './utf8.ts';

type Iconv = typeof import('iconv-lite');

const load = createRequire(import.meta.url);
let iconv: Iconv | undefined;

/** iconv-lite, loaded only for the first dump that is not UTF-8: most runs never need its tables. */
export function tables(): Iconv {
  iconv ??= load('iconv-lite') as Iconv;
  return iconv;
}

function cp949(bytes: Buffer): string {
  return tables().decode(bytes, 'cp949');
}

/** What neither Node nor iconv-lite reads right by itself. Node's own table of EUC-KR lacks most syllables of CP949. */
const own: Readonly<Record<string, (bytes: Buffer) => string>> = {
  'utf-8': readUtf8,
  'utf-16le': (bytes) => bytes.toString('utf16le').toWellFormed(),
  'utf-16be': (bytes) =>
    Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
      .toWellFormed(),
  johab: (bytes) => readJohab(bytes, (...pair) => cp949(Buffer.from(pair))),
  'iso-2022-kr': (bytes) => cp949(eucOfShifted(bytes)),
  'iso-2022-jp': (bytes) => new TextDecoder('iso-2022-jp', { ignoreBOM: true }).decode(bytes),
};

/** Our names that iconv-lite knows under another one. */
const theirs: Readonly<Record<string, string>> = { big5: 'big5hkscs' };

/** True where `encoding` (a name from `nameOf`) can be read. */
export function readable(encoding: string): boolean {
  return Object.hasOwn(own, encoding) || tables().encodingExists(encoding);
}

/** The text of `bytes` in `encoding` (a name from `nameOf`); what is no character, half of a pair among them, becomes U+FFFD. Throws where it is not `readable`. */
export function read(bytes: Buffer, encoding: string): string {
  if (Object.hasOwn(own, encoding)) return own[encoding]!(bytes);
  return tables()
    .decode(bytes, theirs[encoding] ?? encoding, { stripBOM: false })
    .toWellFormed();
}
