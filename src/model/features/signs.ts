/** What a sign is to the scan of words. */
export const SORT = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  hangul: 4,
  hiragana: 5,
  katakana: 6,
  han: 7,
  space: 8,
} as const;

export const sorts = new Uint8Array(65536);

/** Han that do the work of function words in Chinese, and the last syllables of Korean words with a particle. */
const FUNCTION_HAN = '的了是在和有不这為为与與也就而及對对于於';
const PARTICLES = '은는이가을를에의로와과도서며고';

/** 1 where the sign is a function sign of its script. */
export const functional = new Uint8Array(65536);

function fill(from: number, to: number, sort: number): void {
  sorts.fill(sort, from, to + 1);
}

fill(0xc0, 0x1fff, SORT.lower);
fill(0x61, 0x7a, SORT.lower);
fill(0x41, 0x5a, SORT.upper);
fill(0xc0, 0xde, SORT.upper);
fill(0x391, 0x3a9, SORT.upper);
fill(0x400, 0x42f, SORT.upper);
fill(0x30, 0x39, SORT.digit);
fill(0xff10, 0xff19, SORT.digit);
fill(0x1100, 0x11ff, SORT.hangul);
fill(0xac00, 0xd7af, SORT.hangul);
fill(0x3040, 0x309f, SORT.hiragana);
fill(0x30a0, 0x30fa, SORT.katakana);
fill(0x30fc, 0x30ff, SORT.katakana);
fill(0x3400, 0x9fff, SORT.han);
fill(0xf900, 0xfaff, SORT.han);
// Thai, Lao, Burmese and Khmer have no blanks between words either: pairs of signs stand for words.
fill(0xe00, 0xeff, SORT.katakana);
fill(0x1000, 0x109f, SORT.katakana);
fill(0x1780, 0x17ff, SORT.katakana);
for (const sign of ' \t\n\u00a0\u3000\u2002\u2003\u2009') sorts[sign.charCodeAt(0)] = SORT.space;
for (const sign of FUNCTION_HAN + PARTICLES) functional[sign.charCodeAt(0)] = 1;
