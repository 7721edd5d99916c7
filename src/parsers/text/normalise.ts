/** Repairs that normalising can make, as bits, with the warning each one stands for. */
export const REPAIRS = [
  [1, 'entities-decoded'],
  [2, 'zero-width-removed'],
  [4, 'middle-dot-restored'],
  [8, 'quotes-undoubled'],
  [16, 'markup-removed'],
] as const;

const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  bull: '•',
  laquo: '«',
  raquo: '»',
  deg: '°',
  euro: '€',
  sect: '§',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,6}));/g;
const ZERO_WIDTH = /[\u200b\u2060\ufeff\u00ad]/g;
/** `·` that an old encoding turned into `?`: between syllables without a blank, not after an interrogative ending. */
const LOST_DOT = /([가-힣])\?(?=[가-힣])/g;
const QUESTION = /[까나니냐지죠요가래야고]/;
const DOUBLED = /""(?=\S)|(?<=\S)""/g;

function point(match: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name] ?? match;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const valid = code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : match;
}

/** What a sign needs: 1 blanks to fold, 2 a look for repairs, 3 a look if it stands twice (`"`), 4 to be folded where anything else is. */
const NEEDS = new Uint8Array(65536);
NEEDS.fill(1, 0, 32);
NEEDS.fill(1, 0x2000, 0x200b);
for (const code of [0xa0, 0x3000, 0xfffd]) NEEDS[code] = 1;
for (const code of [38, 60, 63, 0xad, 0x200b, 0x2060, 0xfeff]) NEEDS[code] = 2;
NEEDS[34] = 3;
for (const code of [0x1680, 0x2028, 0x2029, 0x202f, 0x205f]) NEEDS[code] = 4;

/** 0: as it stands; bit 1: blanks to fold; bit 2: a sign that may need repair. */
function survey(raw: string): number {
  let need = 0;
  let before = 32;
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i);
    if (code === 32 && before === 32) need |= 1;
    const sign = NEEDS[code] as number;
    if (sign === 3) need |= raw.charCodeAt(i + 1) === 34 ? 2 : 0;
    else need |= sign;
    before = code;
  }
  return before === 32 ? need | 1 : need;
}

/** Replacement signs at the end: half a character, where a text was cut at a count of bytes. */
const BROKEN_END = /\ufffd{1,3}(?=\s?$)/;

/** Inline tags that a flattener printed as text. Titles in angle brackets are not of these names. */
const MARKUP = /<\/?(?:h[1-6]|mark|b|strong|em|i|u|br|p|span|font|a|div|sup|sub)(?:\s[^<>]{0,200})?\/?>/gi;

function repaired(raw: string): string {
  let text = raw.includes('&') ? raw.replace(ENTITY, point) : raw;
  if (text.includes('<')) text = text.replace(MARKUP, '');
  text = text.replace(ZERO_WIDTH, '');
  if (text.includes('?'))
    text = text.replace(LOST_DOT, (all, syllable: string) => (QUESTION.test(syllable) ? all : `${syllable}·`));
  if (text.includes('""')) text = text.replace(DOUBLED, '"');
  return text;
}

/**
 * The parser's named normalisation: entities decoded, zero-width signs taken out, `?` between Hangul back to `·`,
 * doubled quotes halved, half a character at the end taken out, blanks folded to one and trimmed. The same text always gives the same answer.
 */
export function normalise(raw: string): string {
  const need = survey(raw);
  if ((need & 3) === 0) return raw;
  const text = need & 2 ? repaired(raw) : raw;
  if (need === 2 && text === raw) return raw;
  return text.replace(/\s+/g, ' ').replace(BROKEN_END, '').trim();
}

/** Which repairs `normalise` makes on a text, as bits of `REPAIRS`. */
export function repairsOf(raw: string): number {
  if ((survey(raw) & 2) === 0) return 0;
  let found = 0;
  const decoded = raw.includes('&') ? raw.replace(ENTITY, point) : raw;
  if (decoded.includes('<') && decoded.replace(MARKUP, '') !== decoded) found |= 16;
  if (decoded !== raw) found |= 1;
  if (/[\u200b\u2060\ufeff\u00ad]/.test(decoded)) found |= 2;
  const bare = decoded.replace(ZERO_WIDTH, '');
  const dotted = bare.replace(LOST_DOT, (all, syllable: string) => (QUESTION.test(syllable) ? all : `${syllable}·`));
  if (dotted !== bare) found |= 4;
  if (dotted.replace(DOUBLED, '"') !== dotted) found |= 8;
  return found;
}
