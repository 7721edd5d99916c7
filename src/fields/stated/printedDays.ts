import { type HtmlPage, REGION } from '../../parsers/html/index.ts';
import type { Block } from '../../types.ts';
import { bareDate, type DateReading, readDates } from '../dates/index.ts';
import { isDayFirst } from '../lang.ts';
import { namedBy } from './dayNames.ts';
import type { Day, Days } from './days.ts';
import { foldTitle } from './fold.ts';
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
  // Folding takes time: only texts of about the same length can fold alike.
  const room = headline.length / 2 + 20;
  return blocks
    .filter(({ index, text }) => !marks.hidden[index] && Math.abs(text.length - headline.length) <= room)
    .filter(({ text }) => foldTitle(text) === folded)
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

/** A day such as 10/11/2024 is read as the data state it, else in the order of the page's language. */
function settled(text: string, reading: DateReading, i: number, days: Days, lang: string): DateReading {
  if (reading.date !== null || reading.by !== 'date:ambiguous') return reading;
  const [dayFirst, monthFirst] = (['dmy', 'mdy'] as const).map((order) => readDates(text, { order })[i]);
  const known = [dayFirst, monthFirst].find((one) => one?.date && days.all.has(one.date));
  if (known) return known;
  if (isDayFirst(lang)) return dayFirst ?? reading;
  return /^en[-_]us/i.test(lang) ? (monthFirst ?? reading) : reading;
}

/** A short line with a day such as 24.08.07, which needs no label there. */
const SHORT = /^(?:[\p{L} ]{1,24}[,|]? )?\d\d?\.\d\d?\.\d\d$/u;

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

function addBlock(days: Days, page: HtmlPage, block: Block, near: number, aside: boolean): void {
  const { text } = block;
  const lang = page.head.lang ?? '';
  const readings = readingsOf(text, lang);
  const bare = readings.length > 0 && bareDate(text, readings);
  readings.forEach((raw, k) => {
    const reading = settled(text, raw, k, days, lang);
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

/** Adds the days printed about the headline, in lines short enough to be no prose. */
export function addPrinted(days: Days, page: HtmlPage, heading: number): void {
  const { hidden, region } = page.marks;
  const to = Math.min(page.blocks.length, heading + BELOW);
  for (let i = Math.max(0, heading - ABOVE); i < to; i++) {
    const block = page.blocks[i] as Block;
    if (hidden[i] || block.facts.digits === 0 || block.facts.length > LONGEST) continue;
    addBlock(days, page, block, i - heading, ((region[i] as number) & FURNITURE) !== 0);
  }
}
