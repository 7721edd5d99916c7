/** First bytes of files that are no text, with what they are. */
const signatures: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a zip archive'],
  ['\x1f\x8b', 'gzip data'],
  ['\x7fELF', 'a program'],
  ['\xd0\xcf\x11\xe0', 'an old Office or HWP document'],
  ['RIFF', 'sound or a picture'],
  ['SQLite format 3', 'a database'],
];

/** Bytes that are looked at, spread over the file. */
const looks = 8192;
/** Share of control characters that text does not reach. */
const tooMany = 0.05;

/** Control characters that text has no use for; NUL is left out: disks and old programs leave some in good text. */
function isControl(byte: number): boolean {
  return byte !== 0 && byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b;
}

/** Why the bytes are no text, or null. For bytes that are not sound UTF-8 or hold NUL. */
export function whyBinary(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known) return known[1];
  const step = Math.max(1, Math.floor(bytes.length / looks));
  let seen = 0;
  let controls = 0;
  for (let at = 0; at < bytes.length; at += step) {
    const byte = bytes[at]!;
    if (byte === 0) continue;
    seen += 1;
    if (isControl(byte)) controls += 1;
  }
  if (seen === 0) return 'nothing but NUL bytes';
  return controls > seen * tooMany ? 'control characters throughout' : null;
}
