import { isPortal, outletNamed, outletOfDomain } from '../../outlets/index.ts';
import type { HtmlPage } from '../../parsers/html/index.ts';
import type { Reading } from '../../types.ts';
import type { Candidate, Stated } from './types.ts';

const LONGEST = 60;

const reading = (value: string, { by, line, text }: Candidate): Reading<string> => ({
  value,
  evidence: { by, line, text },
});

const outletIn = (text: string) =>
  outletNamed(text) ??
  text
    .split(/\s{0,20}[|·:]\s*/)
    .map(outletNamed)
    .find((outlet) => outlet !== null) ??
  null;

/** The first outlet that the data name. */
function named(candidates: readonly Candidate[]): Reading<string> | null {
  for (const candidate of candidates) {
    const outlet = isPortal(candidate.value) ? null : outletIn(candidate.value);
    if (outlet && !isPortal(outlet.name)) return reading(outlet.name, candidate);
  }
  return null;
}

/** The outlet whose domain the page's own address has. */
function hosted(stated: Stated, page: HtmlPage): Reading<string> | null {
  const own = page.source.url ? [{ value: page.source.url, by: 'url', line: 1, text: page.source.url }] : [];
  for (const candidate of [...stated.urls, ...own]) {
    const host = /^https?:\/\/([^/:?#]{3,100})/.exec(candidate.value)?.[1]?.toLowerCase();
    const outlet = host && !isPortal(host) ? outletOfDomain(host) : null;
    if (outlet && host) return reading(outlet.name, { ...candidate, by: 'url:host', text: host });
  }
  return null;
}

/** Portals name their press where others name the author. */
const PRESS = /^meta:(?:og:article:author|article:author|twitter:creator)$/;

/** A bare name that stands away from the article, in furniture that a family of sites may share. */
const MASTHEAD = 'source:masthead';

/**
 * Who published the article: the outlet that data name, what the page prints about the article, the page's domain, what
 * its masthead says, else the site's name as stated.
 * @param printed what the page's text says
 */
export function chooseSource(stated: Stated, page: HtmlPage, printed: Reading<string> | null): Reading<string> | null {
  const known =
    named(stated.sources) ??
    (printed?.evidence.by === MASTHEAD ? null : printed) ??
    hosted(stated, page) ??
    printed ??
    named(stated.authors.filter(({ by }) => PRESS.test(by)));
  if (known) return known;
  const site = stated.sources.find(
    ({ value }) => value.length <= LONGEST && !isPortal(value) && !/:\/\/|@|©/.test(value),
  );
  return site ? reading(site.value, site) : null;
}
