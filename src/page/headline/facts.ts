import { log, type Pen, share } from '../../model/grid.ts';
import { outletNamed } from '../../outlets/index.ts';
import { SIGN } from '../../signs.ts';
import type { Note } from '../notes.ts';
import { writeKin } from './kin.ts';
import { isMeta, type Setting } from './setting.ts';
import { wordingOf } from './wording.ts';
import { writeWords } from './words.ts';

const KINDS = ['line', 'listItem', 'cell', 'caption', 'pre', 'heading', 'paragraph'];
const BITS = [SIGN.comma, SIGN.quote, SIGN.at, SIGN.copyright, SIGN.bar, SIGN.hash, SIGN.slashes, SIGN.colon];
const ALL_BITS = [...BITS, SIGN.bracket, SIGN.ellipsis, SIGN.greater];

/** Values of a candidate's row. */
export const COLUMNS = 97;

const COLON = 0x3a;
const WIDE_COLON = 0xff1a;

const bit = (is: boolean | undefined): number => (is ? 1 : 0);
const odds = (note: Note | undefined): number => Math.max(-8, Math.min(8, note?.odds ?? -8));

/** What a block is at a glance, for those about a candidate; 0 beyond the page. */
function glance(note: Note | undefined): number {
  if (!note) return 0;
  if (note.dateLine || (note.dates.length > 0 && note.prose === 0)) return 6;
  if (note.byline?.whole) return 5;
  if (note.prose > 0) return 4;
  if (note.title) return 3;
  return note.drop ? 1 : 2;
}

const LABELS = ['related', 'ranking', 'comment', 'navigation', 'section', 'outlet', 'share'];

function writeShape(pen: Pen, note: Note): void {
  const { block, claims, drop, sure, byline, dates, level, title } = note;
  const { facts, text } = block;
  const { length, letters } = facts;
  const wording = wordingOf(text);
  const last = text.charCodeAt(text.length - 1);
  pen.put(log(facts.width));
  pen.put(log(facts.words + facts.cjk / 2));
  pen.put(facts.sentences);
  pen.put(bit(facts.endsSentence) + 2 * bit(wording.asks));
  pen.put(bit(last === COLON || last === WIDE_COLON));
  pen.put(share(facts.digits, length));
  pen.put(share(facts.upper, facts.latin));
  pen.put(share(facts.latin, letters));
  pen.put(share(facts.hangul, letters));
  pen.put(share(facts.cjk, letters));
  pen.put(share(letters, length));
  pen.put(wording.capitals);
  pen.put(facts.separators);
  for (const sign of ALL_BITS) pen.put(bit((facts.signs & sign) !== 0));
  pen.put(bit(facts.ornament !== ''));
  pen.put(bit(block.glued));
  pen.put(Math.min(4, block.gap));
  pen.put(Math.min(16, block.indent));
  pen.put(bit(block.mark !== ''));
  pen.put(KINDS.indexOf(block.kind));
  pen.put(bit(wording.lower));
  pen.put(bit(wording.name));
  pen.put(bit(facts.width < 40 && outletNamed(text) !== null));
  pen.put(bit(text.startsWith('(') || text.startsWith('[')));
  pen.put(claims.length);
  pen.put(drop ? LABELS.indexOf(drop) : -2);
  pen.put(bit(sure));
  pen.put(bit(title));
  pen.put(bit(byline !== null));
  pen.put(dates.length);
  pen.put(level);
  pen.put(odds(note));
}

/** How many title-like blocks without a break stand next to a block, at most 12. */
function run(notes: readonly Note[], index: number, step: 1 | -1): number {
  let length = 0;
  while (length < 12 && notes[index + step * (length + 1)]?.title) length++;
  return length;
}

/** Steps to the nearest block that prints a day or a name, at most `most`. */
function toMeta(notes: readonly Note[], index: number, step: 1 | -1, most: number): number {
  for (let k = 1; k < most; k++) {
    const note = notes[index + k * step];
    if (note && isMeta(note)) return k;
  }
  return most;
}

/** Whether a stamp that says it is the day of publication stands just under the block. */
function publishedNear(notes: readonly Note[], index: number): boolean {
  for (let i = index + 1; i < Math.min(notes.length, index + 7); i++) {
    const { prose, dates } = notes[i] as Note;
    if (prose === 0 && dates.some(({ role, date }) => role === 'published' && date !== null)) return true;
  }
  return false;
}

/** How far from a candidate those stand that are looked at, and those that are measured. */
const GLANCED = [1, 2, 3, 4, -1, -2, -3];
const NEAR = [1, 2, 3, -1, -2];

function writeAbout(pen: Pen, { notes }: Setting, index: number): void {
  const own = notes[index] as Note;
  const after = notes[index + 1];
  for (const k of GLANCED) pen.put(glance(notes[index + k]));
  for (const k of NEAR) pen.put(log(notes[index + k]?.block.facts.width ?? 0));
  for (const k of NEAR) pen.put(odds(notes[index + k]));
  pen.put(run(notes, index, 1));
  pen.put(run(notes, index, -1));
  pen.put(bit(after?.block.mark === own.block.mark) + 2 * bit(notes[index - 1]?.block.mark === own.block.mark));
  pen.put(Math.min(4, after?.block.gap ?? 0));
  pen.put(Math.abs((after?.block.indent ?? 0) - own.block.indent));
  pen.put(toMeta(notes, index, 1, 12));
  pen.put(toMeta(notes, index, -1, 6));
  pen.put(bit(publishedNear(notes, index)));
  pen.put(bit(after?.block.glued === true && after.drop === 'lead'));
}

/** What stands between a candidate and the text. */
function writeBetween(pen: Pen, { totals, candidates, first }: Setting, order: number): void {
  const steps = Math.max(0, first - (candidates[order] as number) - 1);
  const { prose, columns, metas, titles, drops } = totals;
  pen.put(log(prose[steps] as number));
  pen.put(log(columns[steps] as number));
  pen.put(metas[steps] as number);
  pen.put(log(titles[steps] as number));
  pen.put(log(drops[steps] as number));
}

/** Number of the page's first lines that holds a candidate's text and stands above it; -1 for none. */
function headWith({ heads }: Setting, fold: string, index: number): number {
  for (let i = 0; i < Math.min(index, heads.length); i++) if (heads[i]?.includes(fold)) return i;
  return -1;
}

function writePlace(pen: Pen, setting: Setting, order: number): void {
  const { notes, first, candidates, heads, times } = setting;
  const index = candidates[order] as number;
  const { fold } = notes[index] as Note;
  const head = fold.length > 6 ? headWith(setting, fold, index) : -1;
  const title = heads[head] ?? '';
  pen.put(first - index > 0 ? log(first - index) : first - index - 1);
  pen.put(log(index));
  pen.put(Math.min(20, candidates.length - order));
  pen.put(Math.min(20, order));
  writeBetween(pen, setting, order);
  pen.put(head);
  pen.put(head < 0 ? 0 : share(fold.length, title.length));
  pen.put(head < 0 ? 0 : bit(title.startsWith(fold)) + 2 * bit(title.endsWith(fold)));
  pen.put(Math.min(6, times.get(fold) ?? 1));
}

/** Writes what is counted of a candidate, in the order of the columns that the trees ask for. */
export function writeHeadlineFacts(pen: Pen, setting: Setting, order: number): void {
  const index = setting.candidates[order] as number;
  const note = setting.notes[index] as Note;
  writeShape(pen, note);
  writeAbout(pen, setting, index);
  writePlace(pen, setting, order);
  writeWords(pen, setting, order);
  writeKin(pen, setting.kin.get(note.fold));
}
