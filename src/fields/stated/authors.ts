import type { HtmlPage } from '../../parsers/html/index.ts';
import type { Evidence } from '../../types.ts';
import { type Bylines, bylinesOf } from './bylineElements.ts';
import { foldTitle } from './fold.ts';
import { crewNoted, nameSigned, namesNoted } from './namesNoted.ts';
import { isOnePerson, looksPersonal, namesIn, namesLabelled, namesPrinted } from './people.ts';
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

const PRINTED = /^(?:byline|beside-date|label|notes|microdata:author)$/;

/** Evidence in print, with the very line of its words. */
function placed(page: HtmlPage, evidence: Evidence | null): Evidence | null {
  if (!evidence || !PRINTED.test(evidence.by)) return evidence;
  return { ...evidence, ...placeFrom(page, evidence.line, evidence.text) };
}

/** A house in the author's place, where nobody else is named: as the data have it, or a crew that signs at the headline. */
function houseOf({ authors }: Stated, { marked, noted }: Bylines): Authors {
  const stated = ({ by, value }: Candidate) => HOUSE.test(value) && (by === 'json-ld:author' || !NO_HOUSE.test(value));
  const house = authors.find(stated);
  if (house) return { names: [house.value], evidence: evidenceOf(house) };
  return namesOf([...marked, ...noted].slice(0, 40), crewNoted);
}

/** What the page prints about its headline. */
function shownAuthors({ marked, lines, bare, noted }: Bylines, sites: ReadonlySet<string>, alone: boolean): Authors {
  const shown = namesOf(marked, (text) => namesPrinted(text, sites));
  if (shown.names.length) return shown;
  const labelled = namesOf(lines, namesLabelled);
  if (labelled.names.length) return labelled;
  const notes = alone ? namesOf(noted, (text) => namesNoted(text, sites)) : NOBODY;
  if (notes.names.length) return notes;
  return namesOf(bare, (text) => (isOnePerson(text) ? namesIn(text, sites) : []));
}

/** The one person whom lines with a label name anywhere on the page; nobody where they name several. */
function signedAuthors({ blocks, marks }: HtmlPage): Authors {
  const lines = blocks.filter(({ index }) => !marks.hidden[index]);
  const signed = namesOf(
    lines.map(({ text, line }) => ({ value: text, by: 'label', line, text })),
    nameSigned,
  );
  return signed.names.length === 1 ? signed : NOBODY;
}

/**
 * Who wrote the article: whom the data name, and whom the page names at its headline; people, not desks or sections; the house
 * that the data name where there are none.
 * @param printed what bylines in the article's text say
 */
export function chooseAuthors(stated: Stated, page: HtmlPage, headline: string | null, printed: Authors): Authors {
  const sites = new Set(stated.sources.map(({ value }) => foldTitle(value)));
  const bylines = bylinesOf(page, headline);
  const named = statedAuthors(stated, sites);
  const sure = joined(named, shownAuthors(bylines, sites, named.names.length === 0));
  const known = sure.names.length ? sure : signedAuthors(page);
  const personal = known.names.some(looksPersonal);
  const all = !personal || overlap(known, printed) ? joined(known, printed) : known;
  const found = all.names.length ? all : houseOf(stated, bylines);
  return { ...found, evidence: placed(page, found.evidence) };
}
