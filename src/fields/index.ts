import { outletNamed } from '../outlets/index.ts';
import { isHtml } from '../page/structure.ts';
import { blockRepairs } from '../parsers/text/index.ts';
import { REPAIRS } from '../parsers/text/normalise.ts';
import type { Article, LabelledBlock, LabelledPage, Reading } from '../types.ts';
import { composed } from '../unicode.ts';
import { readAuthors } from './authors.ts';
import { type Fields, withColumns } from './columns.ts';
import { readDate } from './date.ts';
import { hashOf, idOf } from './digest.ts';
import { type Beside, dataOf, type PageData, speaksOf, withSite, withStated } from './html.ts';
import { langOf } from './lang.ts';
import { withoutMark } from './numbered.ts';
import { type Region, regionOf } from './region.ts';
import { readSource } from './source.ts';
import { placeOf } from './stated/index.ts';
import { bodyOf, captionsOf, rightsOf, sectionOf, summaryOf, urlOf } from './text.ts';
import { withoutTails } from './titleTail.ts';

/** Warnings for repairs that reached this article's text. */
function repairWarnings(page: LabelledPage, kept: readonly LabelledBlock[]): string[] {
  const { source, repairs } = page.page;
  if (repairs.length === 0) return [];
  if (isHtml(page.page)) return [...repairs];
  const bits = kept.reduce((all, { block }) => all | blockRepairs(source.text, block), 0);
  return REPAIRS.filter(([bit]) => bits & bit).map(([, name]) => name);
}

const ZONELESS = /T\d\d:\d\d:\d\d$/;

/** UTF-16 units of text beyond which one paragraph is several, whose breaks the dump did not keep. */
const LONGEST = 1000;

/** Says so where a text as long as several paragraphs has no break. */
const lossWarnings = (body: string): string[] =>
  body.length > LONGEST && !body.includes('\n') ? ['paragraphs-lost'] : [];

/** An hour without a zone is the outlet's own, which is certain where its country has one clock all the year. */
function withZone(stamp: string | null, outlet: string | undefined): string | null {
  const offset = stamp && ZONELESS.test(stamp) && outlet ? outletNamed(outlet)?.offset : null;
  return offset ? `${stamp}${offset}` : stamp;
}

/** What states the headline: the block of the page, with who said so. */
function headlineOf(region: Region, head: LabelledBlock | undefined): Reading<string> | null {
  if (!head) return null;
  const { page } = region.page;
  const { line } = head.block;
  const plain = region.alone ? head.block.text : withoutMark(region.page, head.block.text);
  const text = region.alone && !isHtml(page) ? withoutTails(region, plain) : plain;
  const place = isHtml(page) ? placeOf(page, head.block, text) : { line, text };
  return { value: text, evidence: { by: head.claims[0]?.by ?? 'context', ...place } };
}

/** The fields that carry evidence: as the page prints them, as its data state them, as its row's columns do; and what data add. */
function fieldsOf(region: Region, kept: readonly LabelledBlock[], data: PageData | null): Fields & Beside {
  const { page } = region;
  const head = kept.find((block) => block.label === 'headline');
  const printed = {
    headline: headlineOf(region, head),
    date: readDate(region),
    source: readSource(region),
    authors: readAuthors(region),
  };
  const spoken = data !== null && (region.alone || speaksOf(data, printed.headline?.value ?? null));
  const alone = { fields: data ? withSite(data, printed) : printed, url: null, section: null };
  const { fields, ...beside } = spoken ? withStated(data, printed) : alone;
  return { ...withColumns(page, fields), ...beside };
}

const evidenceOf = ({ headline, date, source, authors }: Fields): Article['evidence'] => ({
  headline: headline?.evidence ?? null,
  date: date.evidence,
  source: source?.evidence ?? null,
  authors: authors.evidence,
});

function articleOf(region: Region, data: PageData | null): Article | null {
  const { page } = region;
  const item = page.items[region.item];
  const body = bodyOf(region);
  if (!item || !body) return null;
  const { source } = page.page;
  const kept = item.blocks.filter((block) => block.item === region.item);
  const fields = fieldsOf(region, kept, data);
  const headline = fields.headline?.value ?? null;
  return {
    id: idOf(source.file, region.item),
    headline,
    date: fields.date.date,
    source: fields.source?.value ?? null,
    authors: fields.authors.names,
    body,
    kind: item.kind,
    file: source.file,
    item: region.item,
    url: source.url ?? fields.url ?? (data ? null : urlOf(region)),
    published_at: withZone(fields.date.publishedAt, fields.source?.value),
    modified_at: withZone(fields.date.modifiedAt, fields.source?.value),
    captured_at: source.capturedAt,
    section: sectionOf(region) ?? fields.section,
    summary: summaryOf(region),
    lang: langOf(body),
    captions: captionsOf(region),
    rights: rightsOf(region),
    encoding: source.encoding,
    lines: { first: kept[0]?.block.line ?? 1, last: kept.at(-1)?.block.lastLine ?? 1 },
    evidence: evidenceOf(fields),
    hash: hashOf(composed(`${headline ?? ''}\n${body}`)),
    warnings: [...source.repairs, ...repairWarnings(page, kept), ...lossWarnings(body), ...fields.date.warnings],
    schema: '1',
  };
}

/** Items → records. An item without text gives none. */
export function articlesOf(page: LabelledPage): Article[] {
  const data = isHtml(page.page) && page.items.length > 0 ? dataOf(page.page) : null;
  return page.items
    .map((_, index) => articleOf(regionOf(page, index), data))
    .filter((article): article is Article => article !== null);
}
