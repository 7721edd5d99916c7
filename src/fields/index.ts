import { blockRepairs } from '../parsers/text/index.ts';
import { REPAIRS } from '../parsers/text/normalise.ts';
import type { Article, LabelledBlock, LabelledPage, Reading } from '../types.ts';
import { readAuthors } from './authors.ts';
import { statedBy } from './columns.ts';
import { readDate } from './date.ts';
import { hashOf, idOf } from './digest.ts';
import { langOf } from './lang.ts';
import { type Region, regionOf } from './region.ts';
import { readSource } from './source.ts';
import { bodyOf, captionsOf, rightsOf, sectionOf, summaryOf } from './text.ts';

/** Warnings for repairs that reached this article's text. */
function repairWarnings(page: LabelledPage, kept: readonly LabelledBlock[]): string[] {
  const { source, repairs } = page.page;
  if (repairs.length === 0) return [];
  const bits = kept.reduce((all, { block }) => all | blockRepairs(source.text, block), 0);
  return REPAIRS.filter(([bit]) => bits & bit).map(([, name]) => name);
}

/** What states the headline: the block of the page, with who said so. */
function headlineOf(head: LabelledBlock | undefined): Reading<string> | undefined {
  if (!head) return undefined;
  const { text, line } = head.block;
  return { value: text, evidence: { by: head.claims[0]?.by ?? 'context', line, text } };
}

/** The body; with a first sentence that was taken for the headline, where a table has the headline in a column. */
function fullBody(region: Region, head: LabelledBlock | undefined, stated: string | undefined): string {
  const body = bodyOf(region);
  const isSentence = stated !== undefined && head?.block.facts.endsSentence === true && head.block.text !== stated;
  return isSentence && body ? `${head.block.text}\n\n${body}` : body;
}

function articleOf(page: LabelledPage, region: Region): Article | null {
  const item = page.items[region.item];
  if (!item) return null;
  const { source } = page.page;
  const kept = item.blocks.filter((block) => block.item === region.item);
  const head = kept.find((block) => block.label === 'headline');
  const [first, last] = [statedBy(page, 'first'), statedBy(page, 'last')];
  const title = first.headline ?? headlineOf(head) ?? last.headline;
  const body = fullBody(region, head, first.headline?.value);
  if (!body) return null;
  const headline = title?.value ?? null;
  const read = readDate(region);
  const date = first.date ?? (read.date === null && last.date ? last.date : read);
  const outlet = first.source ?? readSource(region) ?? last.source;
  const printed = readAuthors(region);
  const authors = first.authors ?? (printed.names.length === 0 && last.authors ? last.authors : printed);
  return {
    id: idOf(source.file, region.item),
    headline,
    date: date.date,
    source: outlet?.value ?? null,
    authors: authors.names,
    body,
    kind: item.kind,
    file: source.file,
    item: region.item,
    url: source.url,
    published_at: date.publishedAt,
    modified_at: date.modifiedAt,
    captured_at: source.capturedAt,
    section: sectionOf(region),
    summary: summaryOf(region),
    lang: langOf(body),
    captions: captionsOf(region),
    rights: rightsOf(region),
    encoding: source.encoding,
    lines: { first: kept[0]?.block.line ?? 1, last: kept.at(-1)?.block.lastLine ?? 1 },
    evidence: {
      headline: title?.evidence ?? null,
      date: date.evidence,
      source: outlet?.evidence ?? null,
      authors: authors.evidence,
    },
    hash: hashOf(`${headline ?? ''}\n${body}`.normalize('NFC')),
    warnings: [...source.repairs, ...repairWarnings(page, kept), ...date.warnings],
    schema: '1',
  };
}

/** Items → records. An item without text gives none. */
export function articlesOf(page: LabelledPage): Article[] {
  return page.items
    .map((_, index) => articleOf(page, regionOf(page, index)))
    .filter((article): article is Article => article !== null);
}
