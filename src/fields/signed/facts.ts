import { log, type Pen } from '../../model/grid.ts';
import type { LabelledBlock, LabelledPage } from '../../types.ts';
import { roleNoun } from '../bylines/notPeople.ts';
import { readDates } from '../dates/index.ts';
import type { Region } from '../region.ts';
import { foldTitle } from '../stated/fold.ts';
import { announces, type Line, type Reading } from './lines.ts';
import { isPrintedSmall, saidOf } from './said.ts';

/** Values of a line's row. */
export const COLUMNS = 31;

const READINGS: readonly Reading[] = ['line', 'noted', 'opened', 'follows', 'crew', 'east', 'house'];
const OPENED = /^(?:by|von|par|por|di)\b/i;
const STAMP = /\b(?:19|20)\d\d\b|\bago\b|\bmin\b/;
/** Longest line next to a name that is looked at, in UTF-16 units. */
const SHORT = 90;
/** First lines of a page that may end in its author's name. */
const HEADS = 3;

const bit = (is: boolean | undefined): number => (is ? 1 : 0);
const within = (most: number, value: number): number => Math.max(-most, Math.min(most, value));

const isStamp = (block: LabelledBlock | undefined): boolean =>
  block !== undefined && (block.label === 'dateline' || STAMP.test(block.block.text.slice(0, SHORT)));
/** A title of the trade on a line of its own. */
const isRole = (text: string): boolean => text.length < 50 && roleNoun.test(text.split(' ').at(-1) ?? '');

function writeShape(pen: Pen, { block, names, by, bare }: Line, page: LabelledPage): void {
  const { text, facts } = block.block;
  const words = (names[0] ?? '').split(' ');
  pen.put(READINGS.indexOf(by));
  pen.put(bit(bare));
  pen.put(words.length);
  pen.put(words.filter((word) => isPrintedSmall(word, page)).length / words.length);
  pen.put(log(facts.length));
  pen.put(bit(readDates(text).some(({ date }) => date !== null)));
  pen.put(facts.upper / Math.max(1, facts.letters));
  pen.put(bit(OPENED.test(text)));
  pen.put(bit(block.kept));
}

function writePlace(pen: Pen, index: number, { first, last, headline }: Region): void {
  const top = headline ?? first;
  pen.put(within(40, index - top));
  pen.put(within(40, index - first));
  pen.put(within(24, index - last));
  pen.put(log(first - top));
  pen.put(bit(index > top && index < first));
}

function writeAbout(pen: Pen, index: number, { blocks }: LabelledPage, before: Line | undefined): void {
  const [above, below] = [blocks[index - 1], blocks[index + 1]];
  for (const k of [-1, 1, 2]) pen.put(bit(isStamp(blocks[index + k])));
  pen.put(bit(isRole(below?.block.text ?? '')));
  pen.put(bit(announces(above?.block.text ?? '')));
  pen.put(bit(before?.block === above));
  pen.put(log(above?.block.facts.length ?? 0));
  pen.put(log(below?.block.facts.length ?? 0));
  pen.put(bit(above?.kept));
}

/** What is the same for all lines of an article. */
export interface Setting {
  readonly region: Region;
  readonly lines: readonly Line[];
  /** Folded texts of the page's first lines. */
  readonly heads: readonly string[];
}

export const settingOf = (region: Region, lines: readonly Line[]): Setting => ({
  region,
  lines,
  heads: region.page.blocks.slice(0, HEADS).map(({ block }) => foldTitle(block.text)),
});

/** Writes what is counted of a line, in the order of the columns that the trees ask for. */
export function writeSignerFacts(pen: Pen, { region, lines, heads }: Setting, order: number): void {
  const line = lines[order] as Line;
  const name = line.names[0] ?? '';
  const { index } = line.block.block;
  writeShape(pen, line, region.page);
  writePlace(pen, index, region);
  writeAbout(pen, index, region.page, lines[order - 1]);
  const said = saidOf(name, index, region);
  pen.put(said.spoken);
  pen.put(said.again);
  pen.put(said.menu);
  pen.put(said.subject);
  pen.put(said.above);
  pen.put(order);
  pen.put(lines.length);
  const fold = foldTitle(name);
  pen.put(bit(heads.some((head) => head.endsWith(fold))));
}
