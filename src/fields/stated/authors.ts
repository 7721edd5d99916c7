import type { HtmlPage } from '../../parsers/html/index.ts';
import type { Evidence } from '../../types.ts';
import { bylinesOf } from './bylineElements.ts';
import { foldTitle } from './fold.ts';
import { isOnePerson, looksPersonal, namesIn, namesLabelled, namesPrinted } from './people.ts';
import type { Candidate, Stated } from './types.ts';
import { placeFrom } from './where.ts';

/** Who wrote an article, and where the first of them was read. */
export interface Authors {
  readonly names: string[];
  readonly evidence: Evidence | null;
}

const HOUSE = /^(?!.*(?::\/\/|@))(?=.*\p{L}).{2,60}$/u;

const NOBODY: Authors = { names: [], evidence: null };

const evidenceOf = ({ by, line, text }: Candidate): Evidence => ({ by, line, text });

/** Names fold alike without accents: data often leave them out. */
const foldName = (name: string): string => foldTitle(name.normalize('NFD').replace(/\p{M}/gu, ''));

function namesOf(candidates: readonly Candidate[], read: (value: string) => string[]): Authors {
  const names = new Map<string, string>();
  let evidence: Evidence | null = null;
  for (const candidate of candidates) {
    const found = read(candidate.value);
    const [first] = found;
    if (first) evidence ??= { ...evidenceOf(candidate), text: candidate.text.includes(first) ? first : candidate.text };
    for (const name of found) if (!names.has(foldName(name))) names.set(foldName(name), name);
  }
  return { names: [...names.values()], evidence };
}

/** `Brook, Ada` → `Ada Brook`. */
const turned = (name: string): string => name.replace(/^([^,]+), ([^,]+)$/, '$2 $1');

/** What the data state: the first kind of statement that names somebody. */
function statedAuthors(stated: Stated, sites: ReadonlySet<string>): Authors {
  const kinds = [...new Set(stated.authors.map(({ by }) => by))];
  for (const kind of kinds) {
    const found = namesOf(
      stated.authors.filter(({ by }) => by === kind),
      (value) => namesIn(kind.includes('citation') ? turned(value) : value, sites),
    );
    if (found.names.length) return found;
  }
  return NOBODY;
}

/** Both lists, each person once: in the first list's order, in the second's spelling where accents differ. */
function joined(first: Authors, second: Authors): Authors {
  const names = new Map(first.names.map((name) => [foldName(name), name]));
  for (const name of second.names) {
    const folded = foldName(name);
    const fuller = [...names.keys()].find(
      (known) => known !== folded && (known.includes(folded) || folded.includes(known)),
    );
    if (!fuller) names.set(folded, name);
  }
  return { names: [...names.values()], evidence: first.evidence ?? second.evidence };
}

const overlap = (a: Authors, b: Authors): boolean =>
  a.names.some((one) => b.names.some((other) => foldName(one) === foldName(other)));

const PRINTED = /^(?:byline|beside-date|label|microdata:author)$/;

/** Evidence in print, with the very line of its words. */
function placed(page: HtmlPage, evidence: Evidence | null): Evidence | null {
  if (!evidence || !PRINTED.test(evidence.by)) return evidence;
  return { ...evidence, ...placeFrom(page, evidence.line, evidence.text) };
}

/** A house in the author's place, where nobody else is named: as the data have it. */
function houseOf({ authors }: Stated): Authors {
  const house = authors.find(({ by, value }) => by === 'json-ld:author' && HOUSE.test(value));
  return house ? { names: [house.value], evidence: evidenceOf(house) } : NOBODY;
}

/** What the page prints about its headline. */
function shownAuthors(page: HtmlPage, headline: string | null, sites: ReadonlySet<string>): Authors {
  const { marked, lines, bare } = bylinesOf(page, headline);
  const shown = namesOf(marked, (text) => namesPrinted(text, sites));
  if (shown.names.length) return shown;
  const labelled = namesOf(lines, namesLabelled);
  if (labelled.names.length) return labelled;
  return namesOf(bare, (text) => (isOnePerson(text) ? namesIn(text, sites) : []));
}

/**
 * Who wrote the article: whom the data name, and whom the page names at its headline; people, not desks or sections; the house
 * that the data name where there are none.
 * @param printed what bylines in the article's text say
 */
export function chooseAuthors(stated: Stated, page: HtmlPage, headline: string | null, printed: Authors): Authors {
  const sites = new Set(stated.sources.map(({ value }) => foldTitle(value)));
  const known = joined(statedAuthors(stated, sites), shownAuthors(page, headline, sites));
  const personal = known.names.some(looksPersonal);
  const all = !personal || overlap(known, printed) ? joined(known, printed) : known;
  return all.names.length ? { ...all, evidence: placed(page, all.evidence) } : houseOf(stated);
}
