/** Kinds of files that are no dumps, and what to do with them. */
interface Foreign {
  test(head: Buffer): boolean;
  readonly advice: string;
}

const starts =
  (...signs: string[]) =>
  (head: Buffer) =>
    signs.some((sign) => head.toString('latin1', 0, sign.length) === sign);

/** An Office or OpenDocument file is a zip whose first members have names of their own. */
const zipWith = (first: RegExp) => (head: Buffer) =>
  starts('PK\x03\x04')(head) && first.test(head.toString('latin1', 0, 8192));

const ole = starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const officeName = /^PK[\s\S]{28}(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/)/;
const office = (part: RegExp) => (head: Buffer) => zipWith(officeName)(head) && part.test(head.toString('latin1'));

const kinds: readonly Foreign[] = [
  {
    test: starts('version https://git-lfs.github.com/spec/'),
    advice: 'a Git LFS pointer, not the file itself: run `git lfs pull` first',
  },
  {
    test: zipWith(/^PK[\s\S]{28}mimetypeapplication\/hwp\+zip/),
    advice: 'an HWPX document: save it as text or HTML first',
  },
  {
    test: zipWith(/^PK[\s\S]{28}mimetypeapplication\/epub/),
    advice: 'an EPUB book: unpack it (it is a zip of HTML) first',
  },
  {
    test: zipWith(/^PK[\s\S]{28}mimetypeapplication\/vnd\.oasis/),
    advice: 'an OpenDocument file: save it as text, HTML or CSV first',
  },
  { test: office(/xl\/|spreadsheetml/), advice: 'an Excel workbook (XLSX): save its sheet as CSV (UTF-8) first' },
  {
    test: office(/word\/|wordprocessingml/),
    advice: 'a Word document (DOCX): save it as plain text (UTF-8) or HTML first',
  },
  { test: office(/./), advice: 'an Office document: save it as plain text (UTF-8), HTML or CSV first' },
  {
    test: (head) => ole(head) && head.includes('HWP Document File'),
    advice: 'an HWP document: save it as text or HTML first',
  },
  { test: ole, advice: 'an old Office or HWP document (DOC, XLS, HWP): save it as text, HTML or CSV first' },
  { test: starts('HWP Document File'), advice: 'an HWP document: save it as text or HTML first' },
  {
    test: starts('%PDF-'),
    advice: 'a PDF: extract its text first (`pdftotext -layout`)',
  },
  { test: starts('7z\xbc\xaf\x27\x1c'), advice: 'a 7z archive: unpack it first' },
  { test: starts('Rar!\x1a\x07'), advice: 'a RAR archive: unpack it first' },
  { test: starts('\xfd7zXZ\0'), advice: 'xz data: unpack them first (`xz -d`)' },
  {
    test: (head) => /^BZh[1-9]1AY&SY/.test(head.toString('latin1', 0, 10)),
    advice: 'bzip2 data: unpack them first (`bzip2 -d`)',
  },
  { test: starts('\x04\x22\x4d\x18'), advice: 'LZ4 data: unpack them first (`lz4 -d`)' },
  { test: starts('\x1f\x9d'), advice: 'data packed by compress (.Z): unpack them first (`gzip -d`)' },
  { test: starts('SQLite format 3\0'), advice: 'an SQLite database: export the table as CSV or JSON first' },
  {
    test: starts('ARROW1', 'ORC', 'Obj\x01'),
    advice: 'an Arrow, ORC or Avro file: write it as Parquet or JSONL first',
  },
  {
    test: (head) =>
      starts('\xff\xd8\xff', '\x89PNG\r\n', 'GIF8', 'II*\0', 'MM\0*')(head) ||
      /^RIFF[\s\S]{4}WEBP/.test(head.toString('latin1', 0, 12)),
    advice: 'a picture, not a dump',
  },
  { test: starts('\x7fELF', 'MZ\x90\0', '\xcf\xfa\xed\xfe'), advice: 'a program, not a dump' },
];

/** What to do with a file that is no dump; undefined for all others. */
export function adviceOn(head: Buffer): string | undefined {
  return kinds.find(({ test }) => test(head))?.advice;
}
