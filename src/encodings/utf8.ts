import { type Buffer, isAscii, isUtf8, transcode } from 'node:buffer';

/** Bytes at the end that open a character and do not finish it: 0 to 3. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const sign = bytes[bytes.length - back]!;
    if (sign >> 6 === 2) continue;
    const wanted = sign >= 0xf0 ? 4 : sign >= 0xe0 ? 3 : 2;
    return sign >= 0xc2 && sign <= 0xf4 && wanted > back ? back : 0;
  }
  return 0;
}

/**
 * Bytes of `bytes` that are whole UTF-8 characters, where only the tail is cut in mid-character; -1 where it is not UTF-8.
 * Counts in bytes: `bytes.length` for sound UTF-8, up to three less for a cut tail.
 */
export function utf8Length(bytes: Uint8Array): number {
  if (isUtf8(bytes)) return bytes.length;
  const back = unfinished(bytes);
  const whole = bytes.subarray(0, bytes.length - back);
  // A lone last byte after plain ASCII is rather the accented end of a Western word.
  const cut = back > 1 || (back === 1 && !isAscii(whole));
  return cut && isUtf8(whole) ? whole.length : -1;
}

/** The text of UTF-8 bytes. Sound ones go by way of UTF-16, which Node makes several times as fast as its own reading of them. */
export function readUtf8(bytes: Buffer): string {
  if (isAscii(bytes)) return bytes.toString('latin1');
  return isUtf8(bytes) ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : bytes.toString('utf8');
}
