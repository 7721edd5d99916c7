import { outletNamed } from '../outlets/index.ts';
import type { HtmlPage } from '../parsers/html/index.ts';
import type { Reading } from '../types.ts';
import type { Fields } from './columns.ts';
import type { DateField } from './date.ts';
import {
  chooseAuthors,
  chooseDate,
  chooseHeadline,
  chooseSource,
  type Stated,
  type StatedHeadline,
  sameTitle,
  sectionIn,
  statedFields,
} from './stated/index.ts';

/** What a page of HTML states, and the headline among its wordings. */
export interface PageData {
  readonly page: HtmlPage;
  readonly stated: Stated;
  readonly headline: StatedHeadline | null;
}

/** Reads what a page of HTML states. */
export function dataOf(page: HtmlPage): PageData {
  const stated = statedFields(page);
  return { page, stated, headline: chooseHeadline(stated, page) };
}

/** Does the page speak of the article of this headline? Where it holds several, its data speak of one at most. */
export function speaksOf({ headline }: PageData, printed: string | null): boolean {
  return headline !== null && printed !== null && sameTitle(headline.value, printed);
}

/** The day among all that the page states and prints; what its text alone says where no other does. */
function dateOf({ page, stated }: PageData, headline: string | null, printed: DateField, outlet: string): DateField {
  const chosen = chooseDate(stated, page, headline, outletNamed(outlet)?.offset ?? null);
  if (!chosen) return printed;
  const same = chosen.date === printed.date;
  return {
    ...chosen,
    publishedAt: chosen.publishedAt ?? (same ? printed.publishedAt : null),
    modifiedAt: chosen.modifiedAt ?? printed.modifiedAt,
    warnings: same ? [...chosen.warnings, ...printed.warnings] : chosen.warnings,
  };
}

/** Where in the site a page stands, which is no headline: `Home > News > City`. */
const TRAIL =
  /^(?:home|start|startseite|accueil|inicio|トップ|ホーム|首页|홈)\s?[>›»＞/|]|^[^>›»＞]{1,60}[>›»＞][^>›»＞]{1,60}[>›»＞]/iu;

/** The wording that is printed goes before one that only data have, unless the page's text names another thing in its place. */
function headlineOf(stated: StatedHeadline | null, printed: Reading<string> | null): Reading<string> | null {
  if (!stated || !printed) return stated ?? printed;
  return stated.shown || TRAIL.test(printed.value) || sameTitle(stated.value, printed.value) ? stated : printed;
}

/** What the data of a page add to a record beside the fields that carry evidence. */
export interface Beside {
  readonly url: string | null;
  readonly section: string | null;
}

/** Fields of the article that a page of HTML speaks of: what its data state, chosen against what it prints. */
export function withStated(data: PageData, printed: Fields): { fields: Fields } & Beside {
  const { page, stated } = data;
  const headline = headlineOf(data.headline, printed.headline);
  const source = chooseSource(stated, page, printed.source);
  const title = headline?.value ?? null;
  return {
    fields: {
      headline,
      date: dateOf(data, title, printed.date, source?.value ?? ''),
      source,
      authors: chooseAuthors(stated, page, title, printed.authors),
    },
    url: stated.urls.find(({ value }) => /^https?:\/\/[^/]+\/./.test(value))?.value ?? null,
    section: sectionIn(stated),
  };
}

/** Fields of an entry that the page's data do not speak of: who publishes the site publishes it, unless a source is printed. */
export const withSite = ({ page, stated }: PageData, printed: Fields): Fields =>
  printed.source ? printed : { ...printed, source: chooseSource(stated, page, null) };
