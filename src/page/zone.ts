import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';

/** The run of blocks that holds one article's text, and how much speaks for it. */
export interface Zone {
  readonly from: number;
  readonly to: number;
  /** Columns of prose, less what stands between. */
  readonly weight: number;
}

/** What is left of a text that is mostly link. */
const LINKED = 0.2;

/** Longest paragraph that counts in full, in columns: one giant line must not outweigh a page. */
const MOST = 700;

const alternates = (roles: readonly Role[], i: number): boolean =>
  (roles[i - 2] === roles[i] && roles[i - 1] !== roles[i]) || (roles[i + 2] === roles[i] && roles[i + 1] !== roles[i]);

/** Columns that the learned labeller may count for a block it takes for body, and for one it does not. */
const LEARNED = { most: 700, least: -160 };

/** The learned labeller's gain: the block's columns, weighed by how sure it is either way. */
function learned({ odds, block }: Note): number {
  const sure = Math.tanh(odds / 2);
  const columns = Math.min(block.facts.width, sure > 0 ? LEARNED.most : -LEARNED.least);
  return sure * columns;
}

/** Rules and learning have half a say each, where the labeller was asked. */
function blended(notes: readonly Note[], roles: readonly Role[], i: number, afterOpener: number): number {
  const ruled = gain(notes, roles, i, afterOpener);
  const note = notes[i] as Note;
  return note.odds === 0 ? ruled : ruled * 0.5 + learned(note) * 0.5;
}

/** Columns of a text that count: less for what is cut, linked, a list's item, a teaser under its title. */
function proseGain(note: Note, roles: readonly Role[], i: number, marked: boolean): number {
  const { facts } = note.block;
  let value = Math.min(note.prose, MOST) * (note.block.linkedChars > facts.length * 0.5 ? LINKED : 1);
  const teaser =
    roles[i] === 'text' && roles[i - 1] === 'title' && facts.width < 300 && alternates(roles, i) && !marked;
  if (facts.endsCut) value *= 0.25;
  else if (teaser) value *= 0.5;
  return note.block.mark && facts.width < 300 ? value * 0.6 : value;
}

/** What a block that is no prose costs the run that takes it in. */
function cost(note: Note, roles: readonly Role[], i: number): number {
  if (note.drop === 'caption') return -8;
  if (note.sure) return -40;
  if (roles[i] === 'title') return alternates(roles, i) && note.block.facts.ornament === '' ? -50 : -14;
  return roles[i] === 'date' ? -30 : -20;
}

/** What a block adds to a zone that takes it in: prose is gain, everything between is cost. */
function gain(notes: readonly Note[], roles: readonly Role[], i: number, afterOpener: number): number {
  const note = notes[i] as Note;
  if (note.opens && note.opens !== 'caption') return -250;
  if (note.drop === 'copyright' && note.sure) return -120;
  if (note.prose > 0 && roles[i] !== 'steady')
    return proseGain(note, roles, i, (notes[i - 1]?.block.facts.ornament ?? '') !== '') * (afterOpener > 0 ? 0.6 : 1);
  return cost(note, roles, i);
}

/** The run with the greatest sum of gains: one pass, linear. */
export function bestZone(notes: readonly Note[], roles: readonly Role[]): Zone | null {
  let best: Zone | null = null;
  let sum = 0;
  let from = 0;
  let afterOpener = 0;
  for (let i = 0; i < notes.length; i++) {
    if (notes[i]?.opens) afterOpener = 40;
    else afterOpener--;
    const value = blended(notes, roles, i, afterOpener);
    if (sum <= 0) {
      sum = 0;
      from = i;
    }
    sum += value;
    if (value > 0 && (!best || sum > best.weight)) best = { from, to: i, weight: sum };
  }
  return best;
}
