/** The name in records → other names for it, squeezed to letters and digits. A superset that browsers read stands for its subset. */
const known: Readonly<Record<string, string>> = {
  'utf-8': 'utf8 unicode11utf8 utf8sig utf8bom',
  'utf-16le': 'utf16 utf16le ucs2 unicode',
  'utf-16be': 'utf16be',
  'utf-32le': 'utf32 utf32le ucs4',
  'utf-32be': 'utf32be',
  cp949:
    'cp949 euckr ksc56011987 ksc56011989 ksc5601 ksc korean uhc ms949 windows949 xwindows949 csksc56011987 isoir149',
  johab: 'johab cp1361 ms1361 ksc56011992',
  'iso-2022-kr': 'iso2022kr csiso2022kr',
  shift_jis: 'shiftjis sjis xsjis mskanji ms932 cp932 windows31j cswindows31j csshiftjis',
  'euc-jp': 'eucjp xeucjp ujis cseucpkdfmtjapanese',
  'iso-2022-jp': 'iso2022jp iso2022jp1 iso2022jp2 iso2022jpext csiso2022jp jis',
  gb18030: 'gb18030 gbk gb2312 gb231280 xgbk cp936 ms936 windows936 chinese euccn csgb2312 isoir58',
  big5: 'big5 big5hkscs xxbig5 cnbig5 csbig5 cp950 big5tw',
  'windows-1252': 'latin1 iso88591 l1 cp1252 windows1252 xcp1252 ascii usascii ibm819 cp819',
  'windows-1254': 'latin5 iso88599 l5 cp1254 windows1254',
  'windows-874': 'tis620 iso885911 cp874 windows874 dos874',
  macintosh: 'macintosh mac macroman xmacroman',
};

/** The names that records carry most, for those who mistype one. */
export const encodingNames: readonly string[] = Object.keys(known);

const byAlias = new Map(
  Object.entries(known).flatMap(([name, aliases]) => aliases.split(' ').map((alias) => [alias, name] as const)),
);

/** The name that records carry for an encoding, whatever it is called: `EUC-KR` → `cp949`. Unknown names are only made lower-case. */
export function nameOf(label: string): string {
  const trimmed = label.trim().toLowerCase();
  const squeezed = trimmed.replace(/[^a-z0-9]/g, '');
  const numbered = /^(?:iso8859|windows|cp|win)(\d+)[ei]?$/.exec(squeezed);
  const found = byAlias.get(squeezed);
  if (found !== undefined) return found;
  if (numbered === null) return trimmed;
  return squeezed.startsWith('iso') ? `iso-8859-${numbered[1]}` : `windows-${numbered[1]}`;
}
