import { foldedPlace } from '../../outlets/names.ts';
import type { HtmlPage } from '../../parsers/html/index.ts';
import type { Block } from '../../types.ts';
import { foldTitle } from './fold.ts';
import { type Kicked, kickedOff } from './kicker.ts';
import { cutsOfTitle } from './titleParts.ts';
import type { Candidate, Stated } from './types.ts';

/** A wording of the headline, with all who say it. */
export interface Title {
  /** As the best of its sayers has it: a heading before a block before data. */
  best: Candidate;
  /** The first of the data that have it whole. */
  data: Candidate | null;
  readonly folded: string;
  /** Who says it, each once: `h1` … `h6`, `block`, `json-ld:headline`, `microdata`, `og`, `meta`, `title`; with `:cut` for a part of it. */
  readonly by: Set<string>;
  /** Order among the headings of the first that prints it, and the bits of `REGION` there; -1 and 0 where no heading does. */
  heading: number;
  region: number;
  /** What was cut off it somewhere, folded. */
  readonly tails: Set<string>;
}

/** A headline's length at most, in UTF-16 units. */
const LONGEST = 300;
/** Wordings of one page; more are a list of something else. */
const MOST = 200;
/** Blocks from the top that may print the headline without being a heading. */
const TOP = 400;

function groupOf(by: string): string {
  if (by.startsWith('meta:og:')) return 'og';
  return by.startsWith('json-ld:') ? by : (by.split(':')[0] as string);
}

/** The wordings of one page, by what they fold to. */
class Titles {
  readonly all = new Map<string, Title>();

  /** `foldedPlace` of all of them. */
  private readonly places = new Set<number>();

  has(text: string): boolean {
    const place = foldedPlace(text);
    return (place < 0 || this.places.has(place)) && this.all.has(foldTitle(text));
  }

  add(candidate: Candidate, by: string, tail = ''): Title | null {
    if (candidate.value.length > LONGEST) return null;
    const folded = foldTitle(candidate.value);
    const known = this.all.get(folded);
    if (folded === '' || (!known && this.all.size >= MOST)) return null;
    const title = known ?? {
      best: candidate,
      data: null,
      folded,
      by: new Set(),
      heading: -1,
      region: 0,
      tails: new Set(),
    };
    title.by.add(by);
    if (tail) title.tails.add(tail);
    this.all.set(folded, title);
    this.places.add(foldedPlace(folded));
    return title;
  }
}

function addStated(titles: Titles, { headlines }: Stated): void {
  for (const candidate of headlines) {
    if (candidate.by === 'h1' || candidate.value.length > 2 * LONGEST) continue;
    const group = groupOf(candidate.by);
    for (const { text, head, tail } of cutsOfTitle(candidate.value)) {
      const whole = head === '' && tail === '';
      const title = titles.add({ ...candidate, value: text }, whole ? group : `${group}:cut`, head || tail);
      if (title && whole) title.data ??= candidate;
    }
  }
}

/** Headings: the first two ranks are wordings, lower ones only confirm what is stated. */
function addHeadings(titles: Titles, page: HtmlPage): void {
  const { level, hidden, region } = page.marks;
  let order = 0;
  page.blocks.forEach((block, i) => {
    const { text, line } = block;
    const rank = level[i] as number;
    if (rank === 0 || hidden[i]) return;
    if (rank > 2 && !titles.has(text)) return;
    const candidate = { value: text, by: `h${rank}`, line, text, block };
    const title = titles.add(candidate, candidate.by);
    if (title && title.heading < 0) Object.assign(title, { best: candidate, heading: order++, region: region[i] });
  });
}

/** A headline that is printed with its kicker is what follows the kicker, by all that say either. */
function partKicker({ all }: Titles, block: Block, { kicker, rest }: Kicked): void {
  const whole = all.get(foldTitle(block.text));
  if (!whole) return;
  const folded = foldTitle(rest);
  const known = all.get(folded);
  for (const by of known?.by ?? []) whole.by.add(by);
  for (const tail of known?.tails ?? []) whole.tails.add(tail);
  all.delete(whole.folded);
  all.set(folded, { ...whole, folded, best: { ...whole.best, value: rest, text: rest, block } });
  all.delete(foldTitle(kicker));
}

/** Whole statements of data that are no echo of the heading itself. */
const DATA = ['json-ld:headline', 'og', 'meta'];
const isStated = (title: Title | undefined): boolean => DATA.some((by) => title?.by.has(by));

/**
 * Is what follows the first part of a heading the headline? The part is called a kicker, and no data join the two by a colon; or data
 * state the headline without it, and none with it.
 */
function isKicked({ all }: Titles, block: Block, { rest, named }: Kicked): boolean {
  const whole = all.get(foldTitle(block.text));
  if (!named) return isStated(all.get(foldTitle(rest))) && !isStated(whole);
  return !isStated(whole) || !/[:：]/.test(whole?.data?.value.replace(rest, '') ?? '');
}

function partKickers(titles: Titles, page: HtmlPage): void {
  for (const block of page.blocks) {
    if (page.marks.level[block.index] !== 1 || page.marks.hidden[block.index]) continue;
    const kicked = kickedOff(page, block);
    if (kicked && isKicked(titles, block, kicked)) partKicker(titles, block, kicked);
  }
}

/** Other blocks that say what is stated. */
function addBlocks(titles: Titles, page: HtmlPage): void {
  const { level, hidden } = page.marks;
  page.blocks.slice(0, TOP).forEach((block, i) => {
    const { text, line } = block;
    if (level[i] || hidden[i] || text.length > LONGEST || !titles.has(text)) return;
    const candidate = { value: text, by: 'block', line, text, block };
    const title = titles.add(candidate, 'block');
    if (title && title.heading < 0) title.best = candidate;
  });
}

/** All wordings of a page's headline. */
export function titlesOf(page: HtmlPage, stated: Stated): Title[] {
  const titles = new Titles();
  addStated(titles, stated);
  addHeadings(titles, page);
  addBlocks(titles, page);
  partKickers(titles, page);
  return [...titles.all.values()];
}
