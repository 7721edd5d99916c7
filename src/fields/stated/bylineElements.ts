import { type HtmlPage, REGION, textWithin } from '../../parsers/html/index.ts';
import type { Block } from '../../types.ts';
import { readDates } from '../dates/index.ts';
import { isOnePerson } from './people.ts';
import type { Candidate } from './types.ts';

/** Class names that say who wrote, and those that say it of something else. */
const WRITER = /byline|author|autor(?![eiu])|auteur|writer|reporter|journalist|contributor/i;
const OTHER =
  /comment|related|photo|image|avatar|credit|social|share|date|time|desc|follow|card|teaser|recommend|popular|widget|sidebar|footer|more-|list-item|has-|post-type|authority|newsletter/i;
const OUTSIDE = REGION.nav | REGION.footer | REGION.figure;

/** Blocks about the headline where an author's name stands. */
const ABOVE = 12;
const BELOW = 30;
/** Blocks below the headline where a bare name beside a date is the author's. */
const BARE = 6;
/** Blocks about the headline that are its line of notes, and such a line's length at most, in UTF-16 units. */
const NOTES = { above: 3, below: 6 };
const NOTE = 110;
/** Source and words of a byline at most, in UTF-16 units, and how many are looked at. */
const MARKUP = 3000;
const WORDS = 140;
const MOST = 20;

/** Which interned attribute values name a writer. */
function writers(page: HtmlPage): boolean[] {
  return page.elements.names.values.map(
    (value) =>
      value.length < 200 &&
      WRITER.test(value) &&
      value.split(/\s+/).some((token) => WRITER.test(token) && !OTHER.test(token)),
  );
}

/** Offsets of the source between which the article's own byline may stand. */
function reach(page: HtmlPage, heading: number): readonly [number, number] {
  const from = page.blocks[Math.max(0, heading - ABOVE)];
  const to = page.blocks[Math.min(page.blocks.length - 1, heading + BELOW)];
  return [from?.spans[0]?.[0] ?? 0, to?.spans[0]?.[0] ?? 0];
}

function names({ elements }: HtmlPage, says: readonly boolean[], row: number): boolean {
  if (elements.hidden[row] || (elements.region[row] as number) & OUTSIDE) return false;
  return [elements.classes, elements.rel, elements.itemprop].some((column) => says[column[row] as number]);
}

/** Elements near the headline whose class or relation says that they name the author, with their words. */
function marked(page: HtmlPage, heading: number): Candidate[] {
  const { elements, source, blocks } = page;
  const says = writers(page);
  const [from, to] = reach(page, heading);
  const found: Candidate[] = [];
  let until = from;
  for (let row = 1; row < elements.count && found.length < MOST; row++) {
    const start = elements.start[row] as number;
    const end = elements.end[row] as number;
    if (start > to) break;
    if (start < until || end - start > MARKUP || !names(page, says, row)) continue;
    const text = textWithin(source.text, blocks, start, end);
    if (text === '' || text.length > WORDS) continue;
    found.push(...saidBy(blocks, text, start, end));
    until = end;
  }
  return found;
}

/** The words of a byline: of its blocks those that name one person each, where some do; else all. */
function saidBy(blocks: readonly Block[], text: string, start: number, end: number): Candidate[] {
  const first = blocks.findIndex(({ spans }) => (spans.at(-1)?.[1] ?? 0) > start);
  const inside: Block[] = [];
  for (let i = Math.max(0, first); i < blocks.length && (blocks[i]?.spans[0]?.[0] ?? end) < end; i++)
    inside.push(blocks[i] as Block);
  const people =
    inside.length > 1 ? inside.filter(({ text: words }) => isOnePerson(words) && !words.includes('(')) : [];
  if (people.length > 0) return people.map(({ text: value, line }) => ({ value, by: 'byline', line, text: value }));
  return [{ value: text, by: 'byline', line: blocks[first]?.line ?? 1, text }];
}

const dated = (block: Block | undefined): boolean =>
  block !== undefined && block.facts.digits > 0 && block.facts.length < WORDS && readDates(block.text).length > 0;

const PERSON_PAGE = /author|profile|people|staff|reporter|journalist|contribut|team|user|writer|redaktion|\/by\/|@/i;

/** Elements about a block in which a link may lie, outwards. */
const AROUND = 3;

/** A block of links goes to a person's page, if anywhere. */
function goesToPerson({ elements, marks, source }: HtmlPage, { index, linkedChars }: Block): boolean {
  if (linkedChars === 0) return true;
  const own = marks.element[index] as number;
  const rows = [own - 2, own - 1, own, own + 1, own + 2, own + 3].filter((row) => row >= 0 && row < elements.count);
  for (let at = own, step = 0; at > 0 && step < AROUND; at = elements.parent[at] as number, step++) rows.push(at);
  return rows.some((row) => PERSON_PAGE.test(source.text.slice(elements.valueStart[row], elements.valueEnd[row])));
}

/** Blocks right below the headline that stand beside a date and may be nothing but a name. */
function besideDates(page: HtmlPage, heading: number): Candidate[] {
  const { blocks, marks } = page;
  const near = blocks.slice(heading + 1, heading + BARE + 1);
  return near
    .filter(({ index, text }) => !marks.hidden[index] && !marks.level[index] && text.length < 60)
    .filter(({ index }) => [-2, -1, 1, 2].some((step) => dated(blocks[index + step])))
    .filter((block) => goesToPerson(page, block))
    .map(({ text, line }) => ({ value: text, by: 'beside-date', line, text }));
}

/** Short lines about the headline. */
function lines({ blocks, marks }: HtmlPage, heading: number): Candidate[] {
  return blocks
    .slice(Math.max(0, heading - ABOVE), heading + BELOW)
    .filter(({ index, text }) => !marks.hidden[index] && text.length < WORDS)
    .map(({ text, line }) => ({ value: text, by: 'label', line, text }));
}

/** Lines of notes right about the headline. */
function notes({ blocks, marks }: HtmlPage, heading: number): Candidate[] {
  const near = (from: number, to: number) =>
    blocks
      .slice(Math.max(0, from), Math.max(0, to))
      .filter(({ index, text }) => !marks.hidden[index] && text.length < NOTE);
  return [...near(heading + 1, heading + 1 + NOTES.below), ...near(heading - NOTES.above, heading)].map(
    ({ text, line }) => ({ value: text, by: 'notes', line, text }),
  );
}

/** Where the page may name its author in print: marked elements, lines with a label, bare lines beside a date, lines of notes. */
export type Bylines = Record<'marked' | 'lines' | 'bare' | 'noted', Candidate[]>;

/** Where the page may name its author in print, about its headline. */
export function bylinesOf(page: HtmlPage, heading: number): Bylines {
  return {
    marked: marked(page, heading),
    lines: lines(page, heading),
    bare: besideDates(page, heading),
    noted: notes(page, heading),
  };
}
