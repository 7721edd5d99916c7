import type { HtmlPage } from '../../parsers/html/index.ts';
import type { Evidence } from '../../types.ts';
import { readDates } from '../dates/index.ts';
import { addressed, boxedAuthors, goingOn, listBelow, namesBelow } from './authorBoxes.ts';
import { type Bylines, bylinesOf } from './bylineElements.ts';
import { foldTitle } from './fold.ts';
import { crewNoted, handleMarked, nameSigned, namesNoted, peopleOpened } from './namesNoted.ts';
import { isOnePerson, looksPersonal, namesIn, namesLabelled, namesPrinted } from './people.ts';
import { headedPeople, linkedPeople } from './personPages.ts';
import { headingOf } from './printedDays.ts';
import type { Candidate, Stated } from './types.ts';
import { placeFrom } from './where.ts';

/** Who wrote an article, and where the first of them was read. */
export interface Authors {
  readonly names: string[];
  readonly evidence: Evidence | null;
}

const HOUSE = /^(?!.*(?::\/\/|@))(?=.*\p{L}).{2,60}$/u;

/** Accounts and addresses that a site's software writes where an author is meant. */
const NO_HOUSE =
  /^(?:admin\w*|root|user\d*|webmaster|unknown|anonymous|none|null|undefined|default|author|guest)$|^[a-z\d-]+\.[a-z]{2,8}(?:,|$)/iu;

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
    const all = kind === 'json-ld:author' ? withCrews(stated, found) : found;
    if (all.names.length) return all;
  }
  return NOBODY;
}

/** Crews that the data list as authors of their own beside people. */
function withCrews({ authors }: Stated, found: Authors): Authors {
  const listed = authors.filter(({ by }) => by === 'json-ld:author');
  const crews = namesOf(listed, (value) => (found.names.includes(value) ? [] : crewNoted(value)));
  return { names: [...found.names, ...crews.names], evidence: found.evidence ?? crews.evidence };
}

/** A given name alone gives way to the whole name. */
const isWhole = (given: string, name: string): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(given) &&
  name.startsWith(`${given} `) &&
  isOnePerson(name) &&
  readDates(`1 ${name.slice(given.length)} 2020`).length === 0;

/** Both lists, each person once: in the first list's order, in the second's spelling where accents differ. */
function joined(first: Authors, second: Authors): Authors {
  const names = new Map(first.names.map((name) => [foldName(name), name]));
  for (const name of second.names) {
    const folded = foldName(name);
    const fuller = [...names.keys()].find(
      (known) => known !== folded && (known.includes(folded) || folded.includes(known)),
    );
    if (!fuller) names.set(folded, name);
    else if (isWhole(names.get(fuller) ?? '', name)) names.set(fuller, name);
  }
  return { names: [...names.values()], evidence: first.evidence ?? second.evidence };
}

const overlap = (a: Authors, b: Authors): boolean =>
  a.names.some((one) => b.names.some((other) => foldName(one) === foldName(other)));

const PRINTED =
  /^(?:byline|beside-date|below-headline|author-box|author-page|author-link|label|notes|microdata:author)$/;

/** The first list that names somebody who can be an author. */
function firstOf(sites: ReadonlySet<string>, ...lists: readonly (() => readonly Candidate[])[]): Authors {
  for (const list of lists) {
    const found = namesOf(list(), (value) => namesIn(value, sites).filter(isOnePerson));
    if (found.names.length) return found;
  }
  return NOBODY;
}

/** Who is named where nothing calls them the author: below the headline, by the address of a person's page. */
function introduced(page: HtmlPage, heading: number, { authors }: Stated, sites: ReadonlySet<string>): Authors {
  const addresses = authors.map(({ value }) => value).filter((value) => /^https?:\/\//.test(value));
  const found = firstOf(
    sites,
    () => listBelow(page, heading),
    () => namesBelow(page, heading),
    () => (addresses.length ? addressed(page, addresses) : []),
  );
  if (found.names.length) return found;
  const signed = signedAuthors(page);
  if (signed.names.length) return signed;
  const headed = firstOf(sites, () => headedPeople(page, heading));
  if (headed.names.length) return headed;
  const linked = namesOf(linkedPeople(page, heading), (value) => namesIn(value, sites));
  if (linked.names.length) return linked;
  const boxed = firstOf(sites, () => boxedAuthors(page));
  return boxed.names.length === 1 ? boxed : NOBODY;
}

/** Evidence in print, with the very line of its words. */
function placed(page: HtmlPage, evidence: Evidence | null): Evidence | null {
  if (!evidence || !PRINTED.test(evidence.by)) return evidence;
  return { ...evidence, ...placeFrom(page, evidence.line, evidence.text) };
}

/** A house in the author's place, where nobody else is named: as the data have it, or a crew that signs at the headline. */
function houseOf({ authors }: Stated, { marked, noted }: Bylines, sites: ReadonlySet<string>): Authors {
  const stated = ({ by, value }: Candidate) => HOUSE.test(value) && (by === 'json-ld:author' || !NO_HOUSE.test(value));
  const house = authors.find(stated);
  if (house) return { names: [house.value], evidence: evidenceOf(house) };
  const crew = namesOf([...marked, ...noted].slice(0, 40), crewNoted);
  if (crew.names.length) return crew;
  const [first] = marked.filter(({ value }) => handleMarked(value, sites).length > 0);
  return namesOf(first ? [first] : noted, (text) => handleMarked(text, sites, first === undefined));
}

/** What the page prints about its headline. */
function shownAuthors({ marked, lines, bare, noted }: Bylines, sites: ReadonlySet<string>, alone: boolean): Authors {
  const shown = namesOf(marked, (text) => namesPrinted(text, sites));
  if (shown.names.length) return shown;
  const labelled = namesOf(lines, namesLabelled);
  if (labelled.names.length) return labelled;
  const signed = noted.find(({ value }) => peopleOpened(value, sites).length > 0);
  if (signed) return namesOf([signed], (text) => peopleOpened(text, sites));
  const notes = alone ? namesOf(noted, (text) => namesNoted(text, sites)) : NOBODY;
  if (notes.names.length) return notes;
  return namesOf(bare, (text) => (isOnePerson(text) ? namesIn(text, sites) : []));
}

/** Whom a line with a label names anywhere on the page; nobody where another line names others. */
function signedAuthors({ blocks, marks }: HtmlPage): Authors {
  const lines = blocks
    .filter(({ index, text }) => !marks.hidden[index] && nameSigned(text).length > 0)
    .map(({ text, line }) => ({ value: text, by: 'label', line, text }));
  const all = namesOf(lines, nameSigned);
  return all.names.length === nameSigned(lines[0]?.value ?? '').length ? all : NOBODY;
}

/** Folded names of the site; a person who publishes what they write is none. */
function sitesOf({ sources, authors }: Stated): Set<string> {
  const own = (name: string) => isOnePerson(name) && authors.some(({ value }) => value === name);
  return new Set(
    sources.filter(({ by, value }) => !(by.endsWith('publisher') && own(value))).map(({ value }) => foldTitle(value)),
  );
}

/**
 * Who wrote the article: whom the data name, and whom the page names at its headline; people, not desks or sections; the house
 * that the data name where there are none.
 * @param printed what bylines in the article's text say
 */
export function chooseAuthors(stated: Stated, page: HtmlPage, headline: string | null, printed: Authors): Authors {
  const sites = sitesOf(stated);
  const heading = headingOf(page, headline);
  const bylines = bylinesOf(page, heading);
  const named = statedAuthors(stated, sites);
  const sure = joined(named, shownAuthors(bylines, sites, named.names.length === 0));
  const more = sure.names.some(looksPersonal) ? goingOn(page, heading, sure.names) : listBelow(page, heading);
  const alone = sure.names.length === 0 && printed.names.length === 0;
  const known = alone
    ? introduced(page, heading, stated, sites)
    : joined(
        sure,
        firstOf(sites, () => more),
      );
  const personal = known.names.some(looksPersonal);
  const all = !personal || overlap(known, printed) ? joined(known, printed) : known;
  const found = all.names.length ? all : houseOf(stated, bylines, sites);
  return { ...found, evidence: placed(page, found.evidence) };
}
