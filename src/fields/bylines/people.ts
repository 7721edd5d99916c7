/** A person found in a Latin, Cyrillic or Greek line. Offsets are UTF-16 units. */
export interface Person {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const capital = String.raw`[\p{Lu}][\p{L}\p{M}’'.-]*`;
const particle = '(?:de|da|do|dos|das|del|della|di|van|von|der|den|ter|la|le|el|al|bin|bint|ibn|du|des|zu|zur|af|av)';
const person = new RegExp(`${capital}(?: (?:${particle} ){0,2}${capital}){0,4}`, 'uy');
const connector = /\s*(?:,\s*(?:and\s+)?|\s(?:and|und|et|y|e|и|con|avec|mit)\s+|\s?&\s?)/y;
const notNames =
  /^(?:The|A|An|In|On|At|For|Of|To|How|Why|What|When|Where|Popular|Demand|Numbers|Law|Night|Day|Default|Design|Staff|Our|Your|My|All|Request|Order|Phone|Email|Mail|News|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** True where each word could be part of a name. */
function personal(words: string): boolean {
  return words.split(' ').every((word) => !notNames.test(word));
}

/** The people listed from `start` on, at least one with two words unless `handles`; and where the list ends. */
export function peopleAt(text: string, start: number, handles: boolean): { people: Person[]; end: number } | null {
  const people: Person[] = [];
  let end = start;
  for (let at = start; people.length < 8; ) {
    const found = personAt(text, at, handles);
    if (!found) break;
    people.push(found);
    end = found.end;
    connector.lastIndex = end;
    if (!connector.test(text)) break;
    at = connector.lastIndex;
  }
  return people.length > 0 ? { people, end } : null;
}

function personAt(text: string, start: number, handles: boolean): Person | null {
  person.lastIndex = start;
  const match = person.exec(text)?.[0] ?? (handles ? handleAt(text, start) : undefined);
  if (match === undefined || !personal(match) || (!handles && !match.includes(' '))) return null;
  return { name: match, start, end: start + match.length };
}

/** A screen name: one word of letters and digits. */
function handleAt(text: string, start: number): string | undefined {
  return /^[\p{L}\d_.-]{2,30}/u.exec(text.slice(start, start + 40))?.[0];
}
