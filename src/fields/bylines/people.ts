import { outletNamed } from '../../outlets/index.ts';
import { monthWord, notNames, roleNoun } from './notPeople.ts';

/** A person found in a Latin, Cyrillic or Greek line. Offsets are UTF-16 units. */
export interface Person {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const capital = "[\\p{Lu}][\\p{L}\\p{M}’'.-]*";
const particle = '(?:de|da|do|dos|das|del|della|di|van|von|der|den|ter|la|le|el|al|bin|bint|ibn|du|des|zu|zur|af|av)';
const run = new RegExp(`(?:\\[\\d{1,4}\\])?${capital}(?: (?:${particle} ){0,2}${capital}){0,7}`, 'uy');
const connector = /\s*(?:,\s*(?:(?:and|&)\s+)?|\s(?:and|und|et|y|e|и|og|och|con|avec|mit|with)\s+|\s?&\s?)/y;
/** A date or a word of the page glued to the last name by a lost line break. */
const glued =
  /(?<=\p{Ll})(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?= \d|$)|(?<=\p{L})(?:Published|Updated|Twitter|Contributions)|(?<=\p{Lu})(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?= \d)/u;

/** The people listed from `start` on, each of two words or more unless `handles`; and where the list ends. */
export function peopleAt(text: string, start: number, handles: boolean): { people: Person[]; end: number } | null {
  const people: Person[] = [];
  let end = start;
  for (let at = start; people.length < 8; ) {
    const found = personAt(text, at, people.length === 0) ?? (handles ? handleAt(text, at) : null);
    if (!found) break;
    if (!people.some((person) => person.name === found.name)) people.push(found);
    end = found.end;
    connector.lastIndex = end;
    if (!connector.test(text)) break;
    at = connector.lastIndex;
  }
  return people.length > 0 ? { people, end } : null;
}

/** A name of two to five words: cut before the first word that no name has, a title, an outlet. */
function personAt(text: string, start: number, first: boolean): Person | null {
  run.lastIndex = start;
  const printed = run.exec(text)?.[0];
  if (printed === undefined) return null;
  const skipped = /^(?:\[\d+\])?/.exec(printed)![0].length;
  const words = ungluedWords(printed.slice(skipped));
  if (!first && words.some((word) => roleNoun.test(word)) && text[start - 1] === ' ' && text[start - 2] === ',')
    return null;
  const count = nameLength(words);
  const name = words.slice(0, count).join(' ');
  const closed = /\p{Ll}{3}\.$/u.test(name);
  if (count < 2 || count > 6 || closed || outletNamed(name)) return null;
  return { name, start: start + skipped, end: start + skipped + name.length };
}

function ungluedWords(printed: string): string[] {
  const cut = printed.search(glued);
  return (cut < 0 ? printed : printed.slice(0, cut)).split(' ');
}

/** How many of the words are the name. Where a title follows, the first two are (three with an initial or a particle). */
function nameLength(words: readonly string[]): number {
  const stop = words.findIndex((word, index) => notNames.has(word) || (index > 1 && monthWord.test(word)));
  const kept = stop < 0 ? words.length : stop;
  const role = words.findIndex((word) => roleNoun.test(word));
  if (role >= 0 && role <= kept) return role < 2 ? 0 : shortName(words);
  return outletFrom(words.slice(0, kept));
}

/** Cuts an outlet that stands behind the name without a comma. */
function outletFrom(words: readonly string[]): number {
  for (let from = 2; from < words.length; from++) {
    if (outletNamed(words.slice(from).join(' '))) return from;
  }
  return words.length;
}

function shortName(words: readonly string[]): number {
  const middle = words[1] ?? '';
  return /^(?:\p{Lu}\.?|\p{Ll}+)$/u.test(middle) ? 3 : 2;
}

/** A screen name: one word of letters and digits. */
function handleAt(text: string, start: number): Person | null {
  const name = /^[\p{L}\d_][\p{L}\d_.-]{1,29}(?![\p{L}\d])/u
    .exec(text.slice(start, start + 40))?.[0]
    ?.replace(/\.$/, '');
  return name === undefined || notNames.has(name) || monthWord.test(name) || outletNamed(name)
    ? null
    : { name, start, end: start + name.length };
}
