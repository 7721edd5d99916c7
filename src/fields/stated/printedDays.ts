import { type HtmlPage, REGION } from '../../parsers/html/index.ts';
import type { Block } from '../../types.ts';
import { bareDate, type DateReading, readDates } from '../dates/index.ts';
import { isDayFirst } from '../lang.ts';
import { namedBy } from './dayNames.ts';
import type { Day, Days } from './days.ts';
import { foldTitle } from './fold.ts';
import { kickedOff } from './kicker.ts';
import { placeOf } from './where.ts';

/** Blocks about the headline that may print its day, and their length in UTF-16 units at most. */
const ABOVE = 40;
const BELOW = 400;
const LONGEST = 220;
/** Share of a block's text inside links that makes it a link to something else. */
const LINKED = 0.7;

const FURNITURE = REGION.nav | REGION.footer | REGION.aside;

/** Shown blocks that say what a headline says, in order. */
function sayers({ blocks, marks }: HtmlPage, headline: string): number[] {
  const folded = foldTitle(headline);
  // A heading may open with a kicker.
  const says = (text: string, level: number): boolean => text === folded || (level > 0 && text.endsWith(folded));
  // Folding takes time: only texts of about the same length can fold alike.
  const room = headline.length / 2 + 20;
  return blocks
    .filter(({ index, text }) => !marks.hidden[index] && Math.abs(text.length - headline.length) <= room)
    .filter(({ index, text }) => says(foldTitle(text), marks.level[index] as number))
    .map(({ index }) => index);
}

/** Index of the block that prints the headline, a heading before another; the first `<h1>`, else 0, where none does. */
export function headingOf(page: HtmlPage, headline: string | null): number {
  const { hidden, level } = page.marks;
  const said = headline === null ? [] : sayers(page, headline);
  const heading = said.find((index) => level[index]) ?? said[0];
  if (heading !== undefined) return heading;
  return Math.max(
    0,
    page.blocks.findIndex(({ index }) => !hidden[index] && level[index] === 1),
  );
}

/** A day in numbers only, which may begin with the month. */
const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](?:19|20)\d\d(?!\d)/;

type Order = 'dmy' | 'mdy';

/** The order that all days in numbers share that have one meaning only; null where none has, or both occur. */
function orderOf(blocks: readonly Block[]): Order | null {
  const orders = new Set<Order>();
  for (const { text } of blocks) {
    const [, first = '', second = ''] = NUMERIC.exec(text) ?? [];
    if (Number(first) > 12) orders.add('dmy');
    if (Number(second) > 12) orders.add('mdy');
  }
  return orders.size === 1 ? ([...orders][0] ?? null) : null;
}

/** How a day such as 10/11/2024 is read where no other statement of it settles that: as the page's others are, else in its language. */
const orderIn = (blocks: readonly Block[], lang: string): Order | null =>
  orderOf(blocks) ?? (isDayFirst(lang) ? 'dmy' : /^en[-_]us/i.test(lang) ? 'mdy' : null);

function settled(text: string, reading: DateReading, i: number, days: Days, order: Order | null): DateReading {
  if (reading.date !== null || reading.by !== 'date:ambiguous') return reading;
  const [dayFirst, monthFirst] = (['dmy', 'mdy'] as const).map((one) => readDates(text, { order: one })[i]);
  const known = [dayFirst, monthFirst].find((one) => one?.date && days.all.has(one.date));
  return known ?? (order === 'dmy' ? dayFirst : order === 'mdy' ? monthFirst : reading) ?? reading;
}

/** A short line with a day such as 24.08.07, which needs no label there. */
const SHORT = /^(?:[\p{L} ]{1,24}[,|]? )?\d\d?\.\d\d?\.\d\d$/u;

/** A label of its own in front of a day: `Updated at`, then `4 May 2020`; in UTF-16 units at most. */
const LABEL = 30;

/** The day of a bare line is one of publication where a short line right before it says so. */
function labelledBy(before: Block | undefined, text: string, readings: readonly DateReading[]): readonly DateReading[] {
  const [only] = readings;
  if (!before || !only || readings.length > 1 || only.role !== 'unknown') return readings;
  if (before.facts.digits > 0 || before.text.length > LABEL || !bareDate(text, readings)) return readings;
  const [labelled] = readDates(`${before.text}: ${text}`);
  const published = labelled?.role === 'published' && labelled.date === only.date;
  return published ? [{ ...only, role: labelled.role }] : readings;
}

function readingsOf(text: string, lang: string): readonly DateReading[] {
  const readings = readDates(text);
  const short = readings.length === 0 && isDayFirst(lang) && SHORT.test(text);
  return short ? readDates(text, { order: 'dmy', short: true }) : readings;
}

/** Sites of China and Japan call the day they put a text up, first or again, so; many print no other. */
const RENEWED = /更新/;

function roleOf(block: Block, reading: DateReading, bare: boolean, aside: boolean): string {
  if (aside) return 'aside';
  const linked = block.linkedChars > block.text.length * LINKED;
  if (linked) return `print:${reading.role}:linked`;
  return `print:${reading.role}${bare ? ':bare' : ''}`;
}

function place(day: Day, near: number, named: number): void {
  if (day.near === null || Math.abs(near) < Math.abs(day.near)) day.near = near;
  day.named |= named;
}

/** A release that opens with its day: `Press release of 4 May 2020 | …`, `(4 May 2020) …`. */
const OPENS =
  /^(?:\(|(?:presse(?:mitteilung|information|meldung)|press release|medienmitteilung|communiqué de presse)\b).{0,60}/iu;

/** What of a block may state a day: the kicker of a heading, the opening of a release, all of a short line; '' for prose. */
function wordsOf(page: HtmlPage, block: Block): string {
  const { text, facts, index } = block;
  if (page.marks.level[index]) return kickedOff(page, block)?.kicker ?? text;
  return facts.length > LONGEST ? (OPENS.exec(text)?.[0] ?? '') : text;
}

/** Where days are read: the page, what is known of its days, how such as 10/11/2024 are read. */
interface Place {
  readonly days: Days;
  readonly page: HtmlPage;
  readonly order: Order | null;
}

function addBlock({ days, page, order }: Place, block: Block, near: number): void {
  const aside = ((page.marks.region[block.index] as number) & FURNITURE) !== 0;
  const text = wordsOf(page, block);
  const lang = page.head.lang ?? '';
  const readings = labelledBy(page.blocks[block.index - 1], text, readingsOf(text, lang));
  const bare = readings.length > 0 && bareDate(text, readings);
  readings.forEach((raw, k) => {
    const reading = settled(text, raw, k, days, order);
    if (reading.date === null || reading.role === 'crawled') return;
    const time = reading.time?.length === 5 ? `${reading.time}:00` : reading.time;
    const by = roleOf(block, reading, bare, aside);
    const trust = by === 'aside' || by.endsWith('linked') || reading.role === 'modified' ? 0 : 3;
    const stamp = { date: reading.date, time, offset: reading.offset };
    const day = days.add(stamp, by, { by: reading.by, ...placeOf(page, block, reading.text) }, trust);
    if (aside) return;
    if (reading.role === 'modified' && RENEWED.test(text)) day.by.add('renewed');
    place(day, near, namedBy(page.elements, page.marks.element[block.index] as number));
  });
}

/** Adds the days printed about the headline, in lines short enough to be no prose: those of one meaning before those that they settle. */
export function addPrinted(days: Days, page: HtmlPage, heading: number): void {
  const near = page.blocks
    .slice(Math.max(0, heading - ABOVE), heading + BELOW)
    .filter(({ index, facts }) => !page.marks.hidden[index] && facts.digits > 0);
  const open = near.filter(({ text, facts }) => facts.length <= LONGEST && NUMERIC.test(text));
  const place = { days, page, order: orderIn(open, page.head.lang ?? '') };
  const later = new Set(open);
  for (const block of near) if (!later.has(block)) addBlock(place, block, block.index - heading);
  for (const block of open) addBlock(place, block, block.index - heading);
}
