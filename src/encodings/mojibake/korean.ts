import { tableOf } from '../../signs.ts';
import { hangul } from '../letters.ts';
import type { Mended } from './mended.ts';
import { type Damage, type Righted, right, rightPlain } from './path.ts';

/** Two letters of Latin-1 in a row are rare in every language, but are what Korean becomes. */
const trigger = /[\xa1-\xff][\xa1-\xff]/g;
const fewest = 3;
/** Signs of the longest word that is put right: what has no blanks is no Korean. */
const longest = 2048;
/** Mean cost of a sign up to which a line is Korean, and what a short line may be over that. */
const dearest = 8.5;
const grace = 12;
/** Share of the syllables that are frequent ones in right text. */
const frequentShare = 0.6;
const fewestSyllables = 6;

const frequent = new Set(hangul.slice(0, 420));

function triggered(text: string): boolean {
  trigger.lastIndex = 0;
  for (let hits = 0; hits < fewest; hits += 1) if (!trigger.test(text)) return false;
  return true;
}

/** Signs that mangled Korean is made of; marks that any text may hold are left out. */
const mangled = /[\x80-\x9f\xa1-\xa6\xaa\xac\xad\xaf\xb1-\xb6\xb8-\xba\xbc-\u07ff]/;
/** Where bytes were also read as UTF-8, any sign but Hangul and common marks may be made of them. */
const mangledMixed = /[^\x00-\x7f\u2000-\u206f\uac00-\ud7a3]/;
const mangledPair = new RegExp(`${mangled.source}{2}`);
const mangledSigns = new RegExp(mangled, 'g');
const mixedSigns = new RegExp(mangledMixed, 'g');
/** Blanks and angle brackets: what stands between words. */
const edges = tableOf('<>\t\n\v\f\r \xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff');
edges.fill(1, 0x2000, 0x200b);
const isEdge = (code: number): boolean => edges[code] === 1;

/** Where the next sign of a kind stands in a word, -1 where none does. */
function nextOf(signs: RegExp, line: string, from: number): number {
  signs.lastIndex = from;
  let at = signs.exec(line)?.index ?? -1;
  while (at >= 0 && isEdge(line.charCodeAt(at))) at = signs.exec(line)?.index ?? -1;
  return at;
}

/** Where the word around a sign begins and ends. */
function wordAround(line: string, at: number): [from: number, to: number] {
  let from = at;
  let to = at + 1;
  while (from > 0 && !isEdge(line.charCodeAt(from - 1))) from -= 1;
  while (to < line.length && !isEdge(line.charCodeAt(to))) to += 1;
  return [from, to];
}

/** Signs for which the likeliest way is looked for, in one text: what is mangled beyond that is left. */
const budget = 200_000;

/** Puts words right, and remembers them. */
class Mender {
  readonly #damage: Damage;
  readonly #known = new Map<string, Righted | null>();
  #left = budget;
  constructor(damage: Damage) {
    this.#damage = damage;
  }

  #search(word: string): Righted | null {
    this.#left -= word.length;
    return this.#left < 0 ? null : right(word, this.#damage);
  }

  word(word: string): Righted | null {
    if (word.length > longest) return null;
    const plain = rightPlain(word, this.#damage);
    if (plain) return plain;
    if (!this.#known.has(word)) this.#known.set(word, this.#search(word));
    return this.#known.get(word) ?? null;
  }

  /** A line put right, or null where some of it cannot be read. A word with a single letter outside ASCII may be foreign. */
  line(line: string): Righted | null {
    let cost = 0;
    let pairs = 0;
    const signs = this.#damage.fused !== null ? mixedSigns : mangledSigns;
    let text = '';
    let done = 0;
    for (let at = nextOf(signs, line, 0); at >= 0; at = nextOf(signs, line, done)) {
      const [from, to] = wordAround(line, at);
      const word = line.slice(from, to);
      const righted = this.word(word);
      const read = righted !== null && righted.unread === 0;
      // One word that cannot be read decides.
      if (!read && mangledPair.test(word)) return null;
      cost += read ? righted.cost : 0;
      pairs += read ? righted.pairs : 0;
      text += line.slice(done, from) + (read ? righted.text : word);
      done = to;
    }
    return cost > dearest * pairs + grace ? null : { text: text + line.slice(done), cost, pairs, unread: 0 };
  }
}

/** How the text was mangled, by the signs that it holds and lacks. */
function damageOf(text: string): Damage {
  const mixed = /[\xa1-\xff][\u0180-\u07ff]|[\u0180-\u07ff][\xa1-\xff]/.test(text);
  // Where such a pair is left, bytes that would have made a sign of Latin-1 were not read as UTF-8.
  const unfused = /[\xc2\xc3][\x80-\xbf]/.test(text);
  return { dropped: !text.includes('\xad'), fused: mixed ? (unfused ? 0xc4 : 0xc2) : null };
}

/** Share of the syllables in the lines that are frequent in Korean. */
function frequentIn(lines: readonly string[]): { syllables: number; share: number } {
  let syllables = 0;
  let common = 0;
  for (const line of lines) {
    for (const sign of line) {
      if (sign < '가' || sign > '힣') continue;
      syllables += 1;
      if (frequent.has(sign)) common += 1;
    }
  }
  return { syllables, share: common / Math.max(1, syllables) };
}

/** Lines that are tried before all are mended. */
const trials = 400;

/** Whether mended lines read like Korean. */
function isKorean(lines: readonly string[]): boolean {
  const { syllables, share } = frequentIn(lines);
  return syllables >= fewestSyllables && share >= frequentShare;
}

/** Some of the lines, from all over the text, that are Korean when they are put right. */
function promises(lines: readonly string[], mender: Mender): boolean {
  const step = Math.max(1, Math.floor(lines.length / trials));
  const tried = lines.filter((_, place) => place % step === 0).map((line) => mender.line(line));
  return isKorean(tried.filter((righted) => righted !== null && righted.pairs > 0).map((righted) => righted!.text));
}

/**
 * Korean in CP949 that was read as Latin-1, put right: a line wholly or not at all, and nothing unless most of the mangled
 * lines come out as plausible Korean. Null where the text shows no sign of it.
 */
export function mendKorean(text: string): Mended | null {
  if (!triggered(text)) return null;
  const mender = new Mender(damageOf(text));
  const lines = text.split('\n');
  const suspects = lines.filter((line) => mangledMixed.test(line));
  if (!promises(suspects, mender)) return null;
  const mended: string[] = [];
  let failed = 0;
  for (const [place, line] of lines.entries()) {
    const righted = mangledMixed.test(line) ? mender.line(line) : null;
    if (righted && righted.pairs > 0) {
      mended.push(righted.text);
      lines[place] = righted.text;
    } else if (mangledPair.test(line)) failed += 1;
  }
  if (!isKorean(mended)) return null;
  if (failed > mended.length) return { text, repaired: false, suspected: true };
  return { text: lines.join('\n'), repaired: true, suspected: failed > 0 };
}
