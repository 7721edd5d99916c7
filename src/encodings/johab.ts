import { Buffer } from 'node:buffer';

/** Johab packs a syllable into 1 + 5 + 5 + 5 bits; `.` marks codes that stand for no letter. */
const initials = '..ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
const medials = '...ㅏㅐㅑㅒㅓ..ㅔㅕㅖㅗㅘㅙ..ㅚㅛㅜㅝㅞㅟ..ㅠㅡㅢㅣ';
const finals = '..ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁ.ㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const noInitial = 1;
const noMedial = 2;
const noFinal = 1;

/** Position among the letters that are no `.`, or -1. */
function places(letters: string): number[] {
  let next = 0;
  return [...letters].map((letter) => (letter === '.' ? -1 : next++));
}

const initialAt = places(initials);
const medialAt = places(medials);
const finalAt = places(finals);

/** A lone letter of a syllable, or undefined. */
function letterOf(initial: number, medial: number, final: number): string | undefined {
  if (medial === noMedial && final === noFinal) return initial === noInitial ? '\u3164' : initials[initial];
  if (initial !== noInitial) return undefined;
  if (final === noFinal) return medials[medial];
  return medial === noMedial ? finals[final] : undefined;
}

/** The syllable or letter of a 16-bit code, or undefined. */
function hangulOf(code: number): string | undefined {
  const initial = (code >> 10) & 31;
  const medial = (code >> 5) & 31;
  const final = code & 31;
  const first = initialAt[initial] ?? -1;
  const second = medialAt[medial] ?? -1;
  const last = final === noFinal ? 0 : (finalAt[final] ?? -1) + 1;
  if (first >= 0 && second >= 0 && (final === noFinal || last > 0))
    return String.fromCharCode(0xac00 + (first * 21 + second) * 28 + last);
  const letter = letterOf(initial, medial, final);
  return letter === '.' ? undefined : letter;
}

/** The two bytes in EUC-KR of a sign or Chinese character, or undefined. */
function eucOf(lead: number, trail: number): [number, number] | undefined {
  if (lead < 0xd9 || lead > 0xf9 || lead === 0xdf) return undefined;
  if (trail < 0x31 || (trail > 0x7e && trail < 0x91) || trail > 0xfe) return undefined;
  const row = lead < 0xe0 ? 2 * (lead - 0xd9) : 2 * lead - 0x197;
  const cell = trail < 0x91 ? trail - 0x31 : trail - 0x43;
  return cell < 94 ? [row + 0xa1, cell + 0xa1] : [row + 0xa2, cell - 94 + 0xa1];
}

/** UTF-16 code of the character of two bytes, or undefined where they are none. */
function codeOf(lead: number, trail: number, readEuc: (lead: number, trail: number) => string): number | undefined {
  const euc = eucOf(lead, trail);
  if (euc) return readEuc(...euc).charCodeAt(0);
  return lead >= 0x84 && lead <= 0xd3 ? hangulOf((lead << 8) | trail)?.charCodeAt(0) : undefined;
}

/** The text of Johab bytes (the combining Korean set of the 1980s and 90s); `readEuc` reads a pair of EUC-KR. */
export function readJohab(bytes: Uint8Array, readEuc: (lead: number, trail: number) => string): string {
  const out = new Uint16Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at]!;
    const trail = bytes[at + 1] ?? 0;
    const code = lead < 0x80 ? lead : codeOf(lead, trail, readEuc);
    out[length++] = code ?? 0xfffd;
    // A byte that cannot be the second half opens something new.
    if (lead >= 0x80 && (code !== undefined || trail >= 0x80)) at += 1;
  }
  return Buffer.from(out.buffer, 0, length * 2).toString('utf16le');
}
