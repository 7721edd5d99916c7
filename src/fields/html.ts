import { type Outlet, outletNamed, outletOfDomain } from '../outlets/index.ts';
import type { HtmlPage } from '../parsers/html/index.ts';
import type { Reading } from '../types.ts';
import type { Fields } from './columns.ts';
import type { DateField } from './date.ts';
import {
  type Candidate,
  chooseAuthors,
  chooseDate,
  chooseHeadline,
  type Stated,
  statedFields,
} from './stated/index.ts';

const evidenceOf = ({ by, line, text }: Candidate) => ({ by, line, text });

/** The day among all that the page states and prints; what its text alone says where no other does. */
function dateOf(
  stated: Stated,
  page: HtmlPage,
  headline: string | null,
  printed: DateField,
  outlet: Outlet | null,
): DateField {
  const chosen = chooseDate(stated, page, headline, outlet?.offset ?? null);
  if (!chosen) return printed;
  const same = chosen.date === printed.date;
  return {
    ...chosen,
    publishedAt: chosen.publishedAt ?? (same ? printed.publishedAt : null),
    modifiedAt: chosen.modifiedAt ?? printed.modifiedAt,
    warnings: same ? printed.warnings : [],
  };
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
  const headline = chooseHeadline(stated, page) ?? printed.headline;
  const source = sourceOf(stated, printed.source);
  return {
    fields: {
      headline,
      date: dateOf(stated, page, headline?.value ?? null, printed.date, source && outletNamed(source.value)),
      source,
      authors: chooseAuthors(stated, page, headline?.value ?? null, printed.authors),
    },
    url: stated.urls[0]?.value ?? null,
  };
}
