import type { HtmlPage } from '../../parsers/html/index.ts';
import type { Evidence } from '../../types.ts';
import { namedBy } from './dayNames.ts';
import { addPrinted, headingOf } from './printedDays.ts';
import { instantOf, type Stamp, stampOf } from './stamp.ts';
import type { Candidate, Stated } from './types.ts';

/** A day that a page states, with all who say it. */
export interface Day {
  readonly date: string;
  /** `json-ld`, `meta`, `microdata`, `time`, `weak`, `url`, `script`, `changed` (said of a change), `print:…`, `renewed`, `aside`; with `+` for later ones of a kind. */
  readonly by: Set<string>;
  /** The stamp that says most: one with an offset before one with a time before a bare day. */
  stamp: Stamp;
  evidence: Evidence;
  /** How much the evidence is trusted; the higher wins. */
  trust: number;
  /** Blocks from the headline to the nearest line that prints it; null where none does. */
  near: number | null;
  /** Instants that the data name, in milliseconds since 1970. */
  readonly instants: number[];
  /** Bits of `NAMED`: what elements about it are called. */
  named: number;
}

const fullness = ({ time, offset }: Stamp): number => (time ? 1 : 0) + (offset ? 1 : 0);

const newDay = (stamp: Stamp, evidence: Evidence, trust: number): Day => ({
  date: stamp.date,
  by: new Set(),
  stamp,
  evidence,
  trust,
  near: null,
  instants: [],
  named: 0,
});

/** The days of one page, by date. */
export class Days {
  readonly all = new Map<string, Day>();

  add(stamp: Stamp, by: string, evidence: Evidence, trust: number): Day {
    const known = this.all.get(stamp.date);
    const day = known ?? newDay(stamp, evidence, trust);
    day.by.add(by);
    if (trust > day.trust) Object.assign(day, { evidence, trust });
    if (fullness(stamp) > fullness(day.stamp) && !by.startsWith('changed')) day.stamp = stamp;
    this.all.set(stamp.date, day);
    return day;
  }
}

/** Names that also stand for the making of the page, not the article. */
const WEAK =
  /^meta:(?:date|created|creation|dc\.|dcterms\.|time|gen_date)|^(?:json-ld|microdata):(?:uploadDate|dateCreated)/;

function kindOf(by: string, changed: boolean): string {
  if (changed) return 'changed';
  return WEAK.test(by) ? 'weak' : (by.split(':')[0] as string);
}

function trustOf(kind: string): number {
  if (kind === 'changed') return 0;
  return kind === 'time' ? 1 : 2;
}

function addStated(days: Days, page: HtmlPage, candidates: readonly Candidate[], changed: boolean): void {
  const seen = new Set<string>();
  for (const { by, value, line, text, element } of candidates) {
    const stamp = stampOf(value);
    if (!stamp) continue;
    const kind = kindOf(by, changed);
    const day = days.add(stamp, seen.has(kind) ? `${kind}+` : kind, { by, line, text }, trustOf(kind));
    if (element !== undefined) day.named |= namedBy(page.elements, element);
    const instant = instantOf(stamp);
    if (instant !== null) day.instants.push(instant);
    seen.add(kind);
  }
}

const SCRIPTED =
  /(?:["']|&quot;)(datePublished|publish(?:ed)?_?[dD]ate|published_?[aA]t|first_?[pP]ublished(?:Date|At)?|pubDate|date_published|article_publication_date|publication_?[dD]ate|publish_?[tT]ime)(?:\\?["']|&quot;)\s{0,4}:\s{0,4}(?:\\?["']|&quot;)([^"'\\&]{8,40})/g;

/** Days in a page's other scripts. */
function addScripts(days: Days, page: HtmlPage): void {
  for (const match of page.source.text.matchAll(SCRIPTED)) {
    const stamp = stampOf(match[2] ?? '');
    if (stamp) days.add(stamp, 'script', { by: `script:${match[1]}`, line: 1, text: match[2] ?? '' }, 0.6);
  }
}

const IN_URL = /\/((?:19|20)\d\d)(?:([/-])(\d{1,2})\2(\d{1,2})|(\d\d)(\d\d))(?!\d)/;
const padded = (text: string | undefined): string => (text ?? '').padStart(2, '0');

function addUrls(days: Days, stated: Stated, page: HtmlPage): void {
  const own = page.source.url ? [{ value: page.source.url, line: 1 }] : [];
  for (const { value, line } of [...stated.urls, ...own]) {
    const [, year, , month, day, packedMonth, packedDay] = IN_URL.exec(value) ?? [];
    const stamp = year ? stampOf(`${year}-${padded(month ?? packedMonth)}-${padded(day ?? packedDay)}`) : null;
    if (stamp) days.add(stamp, 'url', { by: 'url', line, text: value }, 0.5);
  }
}

/** All days that a page states of itself or prints about its headline. */
export function daysOf(page: HtmlPage, stated: Stated, headline: string | null): Day[] {
  const days = new Days();
  addStated(days, page, stated.published, false);
  addStated(days, page, stated.modified, true);
  if (days.all.size === 0) addScripts(days, page);
  addUrls(days, stated, page);
  addPrinted(days, page, headingOf(page, headline));
  return [...days.all.values()];
}
