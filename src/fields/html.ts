import { outletNamed, outletOfDomain } from '../outlets/index.ts';
import type { HtmlPage } from '../parsers/html/index.ts';
import type { Reading } from '../types.ts';
import type { Fields } from './columns.ts';
import type { DateField } from './date.ts';
import { type Candidate, chooseHeadline, type Stated, statedFields } from './stated/index.ts';
import { isoOf, type Stamp, stampOf } from './stated/stamp.ts';

const evidenceOf = ({ by, line, text }: Candidate) => ({ by, line, text });

function firstStamp(candidates: readonly Candidate[]): { stamp: Stamp; candidate: Candidate } | null {
  for (const candidate of candidates) {
    const stamp = stampOf(candidate.value);
    if (stamp) return { stamp, candidate };
  }
  return null;
}

/** What the page's data say of the day goes before what it prints: printed stamps may be another article's. */
function dateOf(stated: Stated, printed: DateField): DateField {
  const published = firstStamp(stated.published);
  if (!published) return printed;
  const modified = firstStamp(stated.modified);
  return {
    date: published.stamp.date,
    publishedAt: isoOf(published.stamp),
    modifiedAt: modified ? isoOf(modified.stamp) : printed.modifiedAt,
    evidence: evidenceOf(published.candidate),
    warnings: [],
  };
}

/** Names that pages put in the author's place: roles, desks, addresses. */
const NOBODY =
  /https?:|@|\b(?:admin|editor|staff|newsroom|team|desk|redaktion|redacci[oó]n|r[eé]daction|webmaster|news)\b|편집부|온라인|뉴스팀|^.{0,1}$|.{60}/i;

function authorsOf(stated: Stated, printed: Fields['authors']): Fields['authors'] {
  const found = stated.authors.filter(({ value }) => !NOBODY.test(value) && !outletNamed(value));
  const [first] = found;
  if (!first) return printed;
  const names = found
    .filter(({ by }) => by === first.by)
    .flatMap(({ value }) => value.split(/\s*(?:,| and | & |;|·)\s*/));
  const people = [
    ...new Set(
      names.map((name) =>
        name
          .replace(/^(?:by|von|par|por)\s+/i, '')
          .replace(/\s*(?:기자|특파원)$/, '')
          .trim(),
      ),
    ),
  ];
  return { names: people.filter(Boolean), evidence: evidenceOf(first) };
}

function sourceOf(stated: Stated, printed: Reading<string> | null): Reading<string> | null {
  for (const candidate of stated.sources) {
    const outlet = outletNamed(candidate.value);
    if (outlet) return { value: outlet.name, evidence: evidenceOf(candidate) };
  }
  if (printed) return printed;
  for (const candidate of stated.urls) {
    const host = /^https?:\/\/([^/:?#]+)/.exec(candidate.value)?.[1];
    const outlet = host ? outletOfDomain(host.toLowerCase()) : null;
    if (outlet && host) return { value: outlet.name, evidence: { by: 'url:host', line: candidate.line, text: host } };
  }
  const [named] = stated.sources;
  return named ? { value: named.value, evidence: evidenceOf(named) } : null;
}

/** Fields of a page of HTML with one article: what its data state, chosen against what it prints. */
export function withStated(page: HtmlPage, printed: Fields): { fields: Fields; url: string | null } {
  const stated = statedFields(page);
  return {
    fields: {
      headline: chooseHeadline(stated, page) ?? printed.headline,
      date: dateOf(stated, printed.date),
      source: sourceOf(stated, printed.source),
      authors: authorsOf(stated, printed.authors),
    },
    url: stated.urls[0]?.value ?? null,
  };
}
