import type { HtmlPage } from '../../parsers/html/types.ts';
import { type Grid, log, share } from '../grid.ts';
import { sharedWith } from './containers.ts';
import { BUCKETS, Words } from './words.ts';
import { placeOf } from './zones.ts';

/** Columns of what the page states beside its text. */
export const STATED = [
  ...[
    'titleAlike',
    'summaryAlike',
    'titlePlace',
    'inArticleBody',
    'titleBlocks',
    'titleText',
    'headingsBefore',
    'pageType',
  ],
] as const;

const KEY = '"articleBody"';
const MOST = 200_000;
const NOT_WORD = /[^\p{L}\p{N}]+/gu;
const fold = (text: string): string => text.replace(NOT_WORD, '').toLowerCase();

/** The string literal that opens at or after `from`, decoded; '' where it does not decode. */
function literal(text: string, from: number, to: number): string {
  const start = text.indexOf('"', from);
  if (start < 0 || start >= to) return '';
  let end = start + 1;
  while (end < to && text.charCodeAt(end) !== 34) end += text.charCodeAt(end) === 92 ? 2 : 1;
  try {
    const value: unknown = JSON.parse(text.slice(start, end + 1).replace(/[\n\r\t]/g, ' '));
    return typeof value === 'string' ? value : '';
  } catch {
    return '';
  }
}

/** The article as JSON-LD states it, letters and digits only; '' where it does not. */
function articleBody({ head, source }: HtmlPage): string {
  let found = '';
  for (const { kind, start, end } of head.scripts) {
    if (kind !== 'ld') continue;
    const stop = Math.min(end, start + MOST);
    const at = source.text.slice(start, stop).indexOf(KEY);
    if (at < 0) continue;
    const body = literal(source.text, start + at + KEY.length, stop);
    if (body.length > found.length) found = body;
  }
  return fold(found);
}

/** Which word buckets a stated text has. */
class Stated {
  readonly size: number;
  private readonly has = new Uint8Array(BUCKETS);

  constructor(text: string, words: Words) {
    words.read(text);
    for (let k = 0; k < words.count; k++) this.has[words.buckets[k] as number] = 1;
    this.size = words.count;
  }

  /** Share of the words of the longer of both that the other has. */
  alike(words: Words): number {
    let both = 0;
    for (let k = 0; k < words.count; k++) both += this.has[words.buckets[k] as number] as number;
    return this.size > 0 ? both / Math.max(this.size, words.count) : 0;
  }
}

const metaOf = ({ head }: HtmlPage, name: string): string => head.metas.find((meta) => meta.name === name)?.value ?? '';

/** Compares blocks with what the page states; the caller reads each block's words. */
export class Statements {
  private readonly title: Stated;
  private readonly summary: Stated;
  private readonly body: string;
  private readonly type: number;

  constructor(page: HtmlPage) {
    const words = new Words();
    this.title = new Stated(metaOf(page, 'og:title') || page.head.title?.value || '', words);
    this.summary = new Stated(metaOf(page, 'og:description') || metaOf(page, 'description'), words);
    this.body = articleBody(page);
    const type = metaOf(page, 'og:type');
    this.type = type === '' ? 0 : type === 'article' ? 2 : 1;
  }

  /** Writes a block's columns, all but the place of the title. */
  write(data: Float32Array, at: number, text: string, words: Words): void {
    data[at] = this.title.alike(words);
    data[at + 1] = this.summary.alike(words);
    data[at + 7] = this.type;
    if (this.body.length < 100) return;
    const key = text.length > 24 ? fold(text.slice(0, 48)) : '';
    data[at + 3] = key === '' ? 0 : this.body.includes(key) ? 2 : 1;
  }
}

/** The block that is most like the page's title, -1 for none. */
function titleBlock(grid: Grid, column: number, { marks }: HtmlPage): number {
  let best = -1;
  let most = 0.5;
  for (let i = 0; i < grid.rows; i++) {
    const alike = (grid.data[grid.at(i) + column] as number) + (marks.level[i] === 1 ? 0.2 : 0);
    if (alike <= most || marks.hidden[i] !== 0) continue;
    best = i;
    most = alike;
  }
  return best;
}

/** Writes where each block stands to the one that is most like the page's title. */
export function writeTitlePlace(grid: Grid, column: number, page: HtmlPage): void {
  const { marks, elements } = page;
  const { data } = grid;
  const title = titleBlock(grid, column, page);
  const shared = title < 0 ? null : sharedWith(page, marks.element[title] as number);
  const run = { from: title, to: title, sum: 0 };
  let headings = 0;
  for (let i = 0; i < grid.rows; i++) {
    const at = grid.at(i) + column;
    if (marks.level[i] === 1) headings++;
    data[at + 6] = Math.min(9, headings);
    if (!shared) continue;
    const both = shared[marks.element[i] as number] as number;
    data[at + 2] = placeOf(i, run);
    data[at + 4] = log(elements.blocks[both] as number);
    data[at + 5] = share(elements.textChars[both] as number, elements.textChars[0] as number);
  }
}
