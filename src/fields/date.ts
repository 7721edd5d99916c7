import { outletNamed } from '../outlets/index.ts';
import { isHtml } from '../page/structure.ts';
import type { Evidence, LabelledBlock, LabelledPage } from '../types.ts';
import { bareDate, type DateReading, readDates } from './dates/index.ts';
import { isDayFirst, langOf } from './lang.ts';
import { blocksIn, type Region } from './region.ts';
import { bodyOf } from './text.ts';

/** What a page states of an article's time. */
export interface DateField {
  readonly date: string | null;
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly evidence: Evidence | null;
  readonly warnings: readonly string[];
}

interface Candidate {
  readonly reading: DateReading;
  readonly block: LabelledBlock;
  readonly value: number;
}

/** Labels whose lines never date the article: shots, other articles, the text itself. */
const DEAF = new Set(['related', 'ranking', 'celebrity', 'comment', 'headline', 'subheading', 'caption', 'duplicate']);

const REPOST = /작성일|등록일시|작성자|수집/;

function weigh(region: Region, block: LabelledBlock, reading: DateReading, bare: boolean): number {
  const { index } = block.block;
  if (reading.role === 'modified' || reading.role === 'crawled') return -9;
  let value = reading.precision === 'full' ? 2 : -1;
  if (reading.role === 'published') value += 3;
  if (bare) value += 1;
  if (reading.time) value += 0.6;
  if (index >= region.first && index <= region.last && !bare && reading.role !== 'published') value -= 1.5;
  if (region.headline !== null && index > region.headline && index < region.first) value += 2;
  if (index > region.last) value -= 0.5 + (index - region.last) * 0.1;
  // A sentence below the text is another article's: the day in it dates that one.
  if (index > region.last && !bare && reading.role !== 'published' && block.block.facts.endsSentence) value -= 3;
  const top = region.headline ?? region.first;
  if (index < top) value -= 0.3 + (top - index) * 0.06;
  return value;
}

/** Outlet and day in eight digits, and nothing else: `새벽뉴스 20240807`. */
function compactDate(text: string): DateReading[] {
  const match = /^(\S{2,14}) ((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text);
  if (!match || !outletNamed(match[1] ?? '')) return [];
  const start = text.length - 8;
  const date = `${match[2]}-${match[3]}-${match[4]}`;
  const fixed = { time: null, offset: null, precision: 'full', role: 'published', twoDigitYear: false } as const;
  return [{ start, end: text.length, text: text.slice(start), date, by: 'date:compact', ...fixed }];
}

/** Days such as 10/11/2024 in the order of the text's language, unless the page states its own. */
function settled(region: Region, text: string, readings: readonly DateReading[]): readonly DateReading[] {
  const { page } = region.page;
  if ((isHtml(page) && page.head.lang) || !readings.some(({ by }) => by === 'date:ambiguous')) return readings;
  return isDayFirst(langOf(bodyOf(region)) ?? '') ? readDates(text, { order: 'dmy' }) : readings;
}

function fromBlock(region: Region, block: LabelledBlock): Candidate[] {
  const { text, facts } = block.block;
  const prose = block.kept && block.label === 'body';
  if (facts.digits === 0 && facts.length > 60) return [];
  if (DEAF.has(block.label) || (facts.length > 220 && !prose)) return [];
  if (prose && facts.length > 120) return [];
  const printed = settled(region, text, readDates(text));
  const readings = facts.length < 32 && facts.digits >= 8 ? [...printed, ...compactDate(text)] : printed;
  if (readings.length === 0) return [];
  const bare = bareDate(text, readings);
  if (prose && !bare) return [];
  return readings.map((reading) => ({ reading, block, value: weigh(region, block, reading, bare) }));
}

const evidenceOf = ({ reading, block }: Candidate): Evidence => ({
  by: reading.by,
  line: block.block.line,
  text: reading.text,
});

function stamp({ date, time, offset }: DateReading): string | null {
  if (!date || !time) return null;
  return `${date}T${time.length === 5 ? `${time}:00` : time}${offset ?? ''}`;
}

function incomplete(candidates: readonly Candidate[]): DateField {
  const best = candidates.find(({ reading }) => reading.role !== 'modified');
  const relative = best?.reading.precision === 'relative';
  const warnings = best ? [relative ? 'date-relative' : 'date-incomplete'] : [];
  return { date: null, publishedAt: null, modifiedAt: null, evidence: best ? evidenceOf(best) : null, warnings };
}

const datelines = new WeakMap<LabelledPage, Int32Array>();

/** For each block the nearest date line before it that stands in no item's text, where it is that item's own; -1 where there is none. Found once a page. */
function datelinesOf(page: LabelledPage): Int32Array {
  const known = datelines.get(page);
  if (known) return known;
  const ends = new Map<number, number>();
  page.blocks.forEach(({ item }, i) => {
    if (item !== null) ends.set(item, i);
  });
  const before = new Int32Array(page.blocks.length + 1).fill(-1);
  let end = -1;
  page.blocks.forEach(({ label, item }, i) => {
    if (item !== null) end = ends.get(item) as number;
    before[i + 1] = label === 'dateline' && i > end ? i : (before[i] as number);
  });
  datelines.set(page, before);
  return before;
}

/** A day head above a group of entries dates those that have no stamp of their own. */
function dayHead(region: Region): Candidate[] {
  if (region.alone) return [];
  const start = region.page.items[0]?.blocks[0]?.block.index ?? 0;
  const before = datelinesOf(region.page);
  for (let i = before[region.from] as number; i >= Math.max(0, start - 3); i = before[i] as number) {
    const block = region.page.blocks[i] as LabelledBlock;
    const found = fromBlock(region, block).filter(
      ({ reading }) => reading.date !== null && reading.role !== 'modified',
    );
    if (found.length) return found;
  }
  return [];
}

/** Sites of China and Japan call the day they put a text up, first or again, so; many print no other. */
const RENEWED = /更新/;
/** How far from the headline, or the text where there is none, such a day may stand, in blocks. */
const NEAR = 3;

/** A day of 更新 at the headline of a text dump's one article. */
function renewalOf(region: Region, own: readonly Candidate[]): Candidate | undefined {
  if (!region.alone || isHtml(region.page.page)) return undefined;
  const top = region.headline ?? region.first;
  return own.find(
    ({ reading, block: { block } }) =>
      reading.role === 'modified' &&
      reading.date !== null &&
      Math.abs(block.index - top) <= NEAR &&
      RENEWED.test(block.text),
  );
}

function renewed({ reading, ...where }: Candidate): DateField {
  const evidence = evidenceOf({ reading, ...where });
  return { date: reading.date, publishedAt: null, modifiedAt: stamp(reading), evidence, warnings: ['date-of-update'] };
}

/**
 * Reads the day of publication: never a change, a crawl, a shot or a masthead; 更新 at the headline only where nothing above the
 * text's end says when it was published, with a warning.
 */
export function readDate(region: Region): DateField {
  const own = blocksIn(region).flatMap((block) => fromBlock(region, block));
  const full = own.filter(({ reading, value }) => reading.date !== null && value > 0).sort((a, b) => b.value - a.value);
  const best = full[0] ?? (own.some(({ reading }) => reading.role !== 'modified') ? undefined : dayHead(region)[0]);
  const stated = best && (best.reading.role === 'published' || best.block.block.index <= region.last);
  const renewal = stated ? undefined : renewalOf(region, own);
  if (renewal) return renewed(renewal);
  if (!best) return incomplete(own);
  const modified = own.find(({ reading }) => reading.role === 'modified' && reading.date !== null);
  const repost = best.block.label === 'board' || REPOST.test(best.block.block.text);
  return {
    date: best.reading.date,
    publishedAt: stamp(best.reading),
    modifiedAt: modified ? stamp(modified.reading) : null,
    evidence: evidenceOf(best),
    warnings: repost ? ['date-of-repost'] : [],
  };
}
