import { log, share } from '../../model/grid.ts';
import { outletNamed } from '../../outlets/index.ts';
import { SIGN } from '../../signs.ts';
import type { Note } from '../notes.ts';
import { common, isMeta, type Setting } from './setting.ts';
import { wordingOf } from './wording.ts';

const KINDS = ['line', 'listItem', 'cell', 'caption', 'pre', 'heading', 'paragraph'];
const BITS = [SIGN.comma, SIGN.quote, SIGN.at, SIGN.copyright, SIGN.bar, SIGN.hash, SIGN.slashes, SIGN.colon];
const ALL_BITS = [...BITS, SIGN.bracket, SIGN.ellipsis, SIGN.greater];

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

function shape(note: Note): number[] {
  const { block, claims, drop, sure, byline, dates, level, title } = note;
  const { facts, text } = block;
  const { length, letters } = facts;
  const wording = wordingOf(text);
  return [
    log(facts.width),
    log(facts.words + facts.cjk / 2),
    facts.sentences,
    bit(facts.endsSentence) + 2 * bit(wording.asks),
    bit(/[:：]$/.test(text)),
    share(facts.digits, length),
    share(facts.upper, facts.latin),
    share(facts.latin, letters),
    share(facts.hangul, letters),
    share(facts.cjk, letters),
    share(letters, length),
    wording.capitals,
    facts.separators,
    ...ALL_BITS.map((sign) => bit((facts.signs & sign) !== 0)),
    bit(facts.ornament !== ''),
    bit(block.glued),
    Math.min(4, block.gap),
    Math.min(16, block.indent),
    bit(block.mark !== ''),
    KINDS.indexOf(block.kind),
    bit(wording.lower),
    bit(wording.name),
    bit(facts.width < 40 && outletNamed(text) !== null),
    bit(text.startsWith('(') || text.startsWith('[')),
    claims.length,
    drop ? LABELS.indexOf(drop) : -2,
    bit(sure),
    bit(title),
    bit(byline !== null),
    dates.length,
    level,
    odds(note),
  ];
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

function about({ notes }: Setting, index: number): number[] {
  const near = (k: number): Note | undefined => notes[index + k];
  const own = notes[index] as Note;
  const facts: number[] = [];
  for (const k of GLANCED) facts.push(glance(notes[index + k]));
  for (const k of NEAR) facts.push(log(notes[index + k]?.block.facts.width ?? 0));
  for (const k of NEAR) facts.push(odds(notes[index + k]));
  facts.push(
    run(notes, index, 1),
    run(notes, index, -1),
    bit(near(1)?.block.mark === own.block.mark) + 2 * bit(near(-1)?.block.mark === own.block.mark),
    Math.min(4, near(1)?.block.gap ?? 0),
    Math.abs((near(1)?.block.indent ?? 0) - own.block.indent),
    toMeta(notes, index, 1, 12),
    toMeta(notes, index, -1, 6),
    bit(publishedNear(notes, index)),
    bit(near(1)?.block.glued === true && near(1)?.drop === 'lead'),
  );
  return facts;
}

/** What stands between a candidate and the text. */
function between({ totals, candidates, first }: Setting, order: number): number[] {
  const steps = Math.max(0, first - (candidates[order] as number) - 1);
  const [prose, columns, metas, titles, drops] = totals.map((total) => total[steps]) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return [log(prose), log(columns), metas, log(titles), log(drops)];
}

function place(setting: Setting, order: number): number[] {
  const { notes, first, candidates, heads, times } = setting;
  const index = candidates[order] as number;
  const { fold } = notes[index] as Note;
  const head = fold.length > 6 ? heads.findIndex((one, i) => i < index && one.includes(fold)) : -1;
  return [
    first - index > 0 ? log(first - index) : first - index - 1,
    log(index),
    Math.min(20, candidates.length - order),
    Math.min(20, order),
    ...between(setting, order),
    head,
    head < 0 ? 0 : share(fold.length, heads[head]?.length ?? 0),
    bit(head >= 0 && heads[head]?.startsWith(fold)) + 2 * bit(head >= 0 && heads[head]?.endsWith(fold)),
    Math.min(6, times.get(fold) ?? 1),
  ];
}

/** Most of a candidate's stems that one of the page's first lines has, and of that line's that the candidate has. */
function titled({ candidates, headStems, stems }: Setting, order: number): number[] {
  const index = candidates[order] as number;
  const own = stems[order] as ReadonlySet<string>;
  let [of, by] = [0, 0];
  for (let i = 0; i < Math.min(index, headStems.length); i++) {
    const head = headStems[i] as ReadonlySet<string>;
    const count = common(own, head);
    if (count < 2) continue;
    of = Math.max(of, share(count, own.size));
    by = Math.max(by, share(count, head.size));
  }
  return [of, by];
}

function words(setting: Setting, order: number): number[] {
  const { words, lead, most, stems, spread, candidates } = setting;
  const own = stems[order] as ReadonlySet<string>;
  const count = common(own, words);
  let [weight, rarity] = [0, 0];
  for (const stem of own) {
    const times = log(words.get(stem) ?? 0);
    weight += times;
    rarity += times * (log(candidates.length) - log((spread.get(stem) ?? 1) - 1));
  }
  return [
    own.size,
    share(count, own.size),
    count,
    share(common(own, lead), own.size),
    common(own, lead),
    share(weight, own.size),
    weight,
    share(count, most),
    rarity,
    share(rarity, own.size),
    ...titled(setting, order),
  ];
}

/** What is counted of a candidate, in the order of the columns that the trees ask for. */
export function headlineFacts(setting: Setting, order: number): number[] {
  const index = setting.candidates[order] as number;
  return [
    ...shape(setting.notes[index] as Note),
    ...about(setting, index),
    ...place(setting, order),
    ...words(setting, order),
  ];
}
