import type { DateReading } from './reading.ts';
import { nameOf } from './tokens.ts';
import { LABEL_WORDS, LABELS } from './words/labels.ts';
import { LINKS } from './words/links.ts';
import { WEEKDAYS } from './words/weekdays.ts';
import { ZONES } from './words/zones.ts';

const PIECES = /\d{1,2}:\d\d(?::\d\d)?|[\p{L}\p{M}]+|\p{N}+/gu;
const CLOCK = /^\d{1,2}:/;

interface Piece {
  size: number;
  stamp: boolean;
  known: boolean;
}

function isKnown(raw: string): boolean {
  const name = nameOf(raw);
  return LABEL_WORDS.has(name) || LINKS.has(name) || WEEKDAYS.has(name) || ZONES.has(raw) || isGlued(name);
}

/** Two labels or links without a blank between them: 에입력, 기사수정. */
function isGlued(name: string): boolean {
  if (name.charCodeAt(0) < 0xe00) return false;
  for (let cut = 1; cut < name.length && cut <= 8; cut++) {
    const head = name.slice(0, cut);
    const tail = name.slice(cut);
    if ((LINKS.has(head) || LABELS.has(head)) && (LABELS.has(tail) || LINKS.has(tail))) return true;
  }
  return false;
}

function addPieces(pieces: Piece[], text: string, stamp: boolean): void {
  for (const [raw] of text.matchAll(PIECES)) {
    pieces.push({ size: raw.length, stamp, known: stamp || CLOCK.test(raw) || isKnown(raw) });
  }
}

function piecesOf(text: string, readings: readonly DateReading[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const reading of readings) {
    addPieces(pieces, text.slice(at, reading.start), false);
    addPieces(pieces, text.slice(reading.start, reading.end), true);
    at = reading.end;
  }
  addPieces(pieces, text.slice(at), false);
  return pieces;
}

/** Known words count from a stamp outwards, up to the first other word. */
function spread(pieces: Piece[]): void {
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.known && pieces[i - 1]?.stamp) piece.stamp = true;
  }
  for (let i = pieces.length - 2; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.known && pieces[i + 1]?.stamp) piece.stamp = true;
  }
}

/**
 * The part of a line's letters and digits, 0–1, that its stamps and the labels, zones and link words beside them take.
 * @param readings what readDates found in that text
 */
export function dateShare(text: string, readings: readonly DateReading[]): number {
  if (readings.length === 0) return 0;
  const pieces = piecesOf(text, readings);
  spread(pieces);
  let all = 0;
  let taken = 0;
  for (const piece of pieces) {
    all += piece.size;
    if (piece.stamp) taken += piece.size;
  }
  return all === 0 ? 0 : taken / all;
}

/** Longer lines say more than when. */
const LONGEST_DATE_LINE = 160;

/** True where a line is nothing but date stamps, their labels, times, week days, zones and separators. */
export function bareDate(text: string, readings: readonly DateReading[]): boolean {
  return readings.length > 0 && text.length <= LONGEST_DATE_LINE && dateShare(text, readings) === 1;
}
