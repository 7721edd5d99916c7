import { pairFor, pairWithLost } from './pairs.ts';
import { westernByte } from './windows1252.ts';

const costs = { letter: 25, mark: 14, space: 2, wide: 9 };

/** What it costs to leave a sign as it is, and whether that means that it was not read. */
export function literal(sign: string): { cost: number; unread: number } {
  if (sign < '\x80') return { cost: 0, unread: 0 };
  if (sign === '\xa0' || (sign >= '\u2000' && sign < '\u2100')) return { cost: costs.space, unread: 0 };
  if ('·©®«»°'.includes(sign)) return { cost: costs.mark, unread: 0 };
  const readable = sign >= '\u0800' && (sign < '\ue000' || sign > '\uf8ff');
  return readable ? { cost: costs.wide, unread: 0 } : { cost: costs.letter, unread: 1 };
}

/** The byte that a sign shows, 0 for none. */
const byteAt = (word: string, at: number): number =>
  at < 0 || at >= word.length ? 0 : (westernByte(word.charAt(at)) ?? 0);

/**
 * Whether some letter of a word is sure to be left over when its bytes are read in pairs: it makes none with its neighbours, nor with a
 * soft hyphen that may have been dropped. Most foreign words with accents are told apart by that.
 */
export function isUnreadable(word: string, dropped: boolean): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) < 0x80 || literal(word.charAt(at)).unread === 0) continue;
    const byte = byteAt(word, at);
    if (pairFor(byte, byteAt(word, at + 1)) || pairFor(byteAt(word, at - 1), byte)) continue;
    if (!dropped || !pairWithLost(byte)) return true;
  }
  return false;
}
