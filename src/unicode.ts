/** What a sign is, as bits. */
const KNOWN = 1;
const LETTER = 2;
const SIGN = 4;
/** NFKC leaves it as it is, and no mark behind it changes that unless the mark is seen itself. */
const COMPOSED = 8;
/** Its small letter is itself, or ASCII. */
const CASELESS = 16;

/** What is known of each UTF-16 unit. Other signs are asked for on first sight: compiling a `\p{…}` takes milliseconds. */
const kinds = new Uint8Array(0x10000);

function build(): void {
  const plain = KNOWN | COMPOSED | CASELESS;
  kinds.fill(plain | LETTER, 0x4e00, 0xa000);
  kinds.fill(plain | LETTER, 0xac00, 0xd7a4);
  kinds.fill(plain | LETTER, 0x3041, 0x3097);
  kinds.fill(plain | LETTER, 0x30a1, 0x30fb);
  kinds.fill(KNOWN | COMPOSED | LETTER, 0xc0, 0x100);
  kinds.fill(KNOWN | LETTER, 0x100, 0x250);
  kinds.fill(KNOWN | COMPOSED | LETTER, 0x410, 0x450);
  kinds.fill(plain | SIGN, 0x20, 0x30);
  kinds.fill(plain, 0x30, 0x3a);
  kinds.fill(plain | SIGN, 0x3a, 0x7f);
  kinds.fill(plain | LETTER, 0x41, 0x5b);
  kinds.fill(plain | LETTER, 0x61, 0x7b);
  for (const sign of '\t\n\r×÷“”‘’·–—•▶■□◆◇○●▲△▼▽★☆※│«»©®°、。「」『』【】→←€')
    kinds[sign.charCodeAt(0)] = plain | SIGN;
  for (const sign of '\u00a0\u3000…（）！？，：；™｜') kinds[sign.charCodeAt(0)] = KNOWN | SIGN;
}
build();

let letter: RegExp | undefined;
let sign: RegExp | undefined;

function ask(text: string): number {
  letter ??= /\p{L}/u;
  sign ??= /[\s\p{P}\p{S}]/u;
  return KNOWN | (letter.test(text) ? LETTER : 0) | (sign.test(text) ? SIGN : 0);
}

/** Kinds of what stands at `at`; of a surrogate pair those of the character, at its first half. */
function kindAt(text: string, at: number, code: number): number {
  const kind = kinds[code] as number;
  if (kind !== 0) return kind;
  if (code >= 0xd800 && code < 0xdc00) return ask(String.fromCodePoint(text.codePointAt(at) ?? code));
  const asked = ask(text.charAt(at));
  kinds[code] = asked;
  return asked;
}

const isPair = (text: string, at: number, code: number): boolean =>
  code >= 0xd800 && code < 0xdc00 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

/** Number of letters (`\p{L}`) in a text. */
export function lettersIn(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (kindAt(text, i, code) & LETTER) letters++;
    if (isPair(text, i, code)) i++;
  }
  return letters;
}

/** The runs of letters in a text. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const inside = (kindAt(text, i, code) & LETTER) !== 0;
    if (inside && from < 0) from = i;
    if (!inside && from >= 0) words.push(text.slice(from, i));
    if (!inside) from = -1;
    if (isPair(text, i, code)) i++;
  }
  if (from >= 0) words.push(text.slice(from));
  return words;
}

/** Number of UTF-16 units between two codes, both included. */
export function unitsBetween(text: string, from: number, to: number): number {
  let units = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= from && code <= to) units++;
  }
  return units;
}

/** Units of the text that is put together, as many as are written at once. */
const units = new Uint16Array(1024);

const written = (count: number): string =>
  String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);

/** A text without blanks, punctuation and symbols (`\s`, `\p{P}`, `\p{S}`); case stays. */
export function withoutSigns(text: string): string {
  let kept = '';
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const wide = isPair(text, i, code);
    if ((kindAt(text, i, code) & SIGN) === 0) {
      units[count++] = code;
      if (wide) units[count++] = text.charCodeAt(i + 1);
    }
    if (wide) i++;
    if (count < units.length - 1) continue;
    kept += written(count);
    count = 0;
  }
  return kept.length + count === text.length ? text : kept + written(count);
}

const isTrimmed = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return (code > 47 && code < 58) || (kindAt(text, at, code) & SIGN) !== 0;
};

/** A text without the blanks, punctuation, symbols and ASCII figures at its ends. */
export function trimmedOfSigns(text: string): string {
  let from = 0;
  while (from < text.length && isTrimmed(text, from)) from += isPair(text, from, text.charCodeAt(from)) ? 2 : 1;
  let to = text.length;
  while (to > from) {
    const last = to - 2 >= from && isPair(text, to - 2, text.charCodeAt(to - 2)) ? to - 2 : to - 1;
    if (!isTrimmed(text, last)) break;
    to = last;
  }
  return text.slice(from, to);
}

/** A letter, of those met so far. */
export const isLetterUnit = (code: number): boolean => ((kinds[code] as number) & LETTER) !== 0;

/** A blank, a mark of punctuation or a symbol; false for what was not met yet. */
export const isSign = (code: number): boolean => ((kinds[code] as number) & SIGN) !== 0;

/** NFKC leaves the sign as it is, and its small letter is itself or ASCII. */
export const foldsAlone = (code: number): boolean =>
  ((kinds[code] as number) & (COMPOSED | CASELESS)) === (COMPOSED | CASELESS);

/** Whether NFKC (and NFC) leave a text as it is, as far as that is seen at once. */
export function isComposed(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (((kinds[text.charCodeAt(i)] as number) & COMPOSED) === 0) return false;
  return true;
}

/** A text in NFC. */
export const composed = (text: string): string => (isComposed(text) ? text : text.normalize('NFC'));
