import type { HtmlPage } from '../parsers/html/index.ts';
import { type Entry, LONGEST, leastOf } from './entry.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';
import type { Series } from './series.ts';

/** First words of the separator's name where an element holds each entry. */
export const ELEMENT = 'element';

/** An element that may hold an entry: its row, and the first and last block inside it. */
interface Member {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Fewest elements of one kind that make a list. */
const FEWEST = 3;

/** What is known of the page while its elements are compared. */
interface Setting {
  readonly page: HtmlPage;
  readonly notes: readonly Note[];
  readonly roles: readonly Role[];
}

const linked = ({ block }: Note): boolean => block.linkedChars > block.text.length * 0.7;

/** A text that may be an entry's summary, whatever a rule or the style sheet makes of where it stands. */
function isSummary({ roles, notes }: Setting, i: number): boolean {
  if (roles[i] === 'text') return true;
  const note = notes[i] as Note;
  const { facts } = note.block;
  if (note.level > 0 || note.dateLine || note.byline?.whole || facts.width < leastOf(note)) return false;
  return (
    (!note.sure || note.claims[0]?.by === 'html:structure') && (facts.sentences > 0 || facts.endsCut) && !linked(note)
  );
}

/** First and last block inside each element; from > to where there is none. */
function reaches({ page }: Setting): { from: Int32Array; to: Int32Array } {
  const { count, parent } = page.elements;
  const from = new Int32Array(count).fill(page.blocks.length);
  const to = new Int32Array(count).fill(-1);
  page.blocks.forEach((_, i) => {
    const row = page.marks.element[i] as number;
    if (i < (from[row] as number)) from[row] = i;
    if (i > (to[row] as number)) to[row] = i;
  });
  for (let row = count - 1; row > 0; row--) {
    const up = parent[row] as number;
    if ((from[row] as number) < (from[up] as number)) from[up] = from[row] as number;
    if ((to[row] as number) > (to[up] as number)) to[up] = to[row] as number;
  }
  return { from, to };
}

/** How often something stands before each block. */
function before(length: number, is: (i: number) => boolean): Int32Array {
  const counts = new Int32Array(length + 1);
  for (let i = 0; i < length; i++) counts[i + 1] = (counts[i] as number) + (is(i) ? 1 : 0);
  return counts;
}

/** Kinds an element belongs to: its tag with each of its classes, numbers masked; without a class, its tag inside its parent. */
function kindsOf({ elements }: HtmlPage, row: number): string[] {
  const tag = elements.tagNames[elements.tag[row] as number] ?? '';
  const tokens = elements.names.tokens(elements.classes[row] as number).slice(0, 6);
  if (tokens.length === 0) return [`${tag} in ${elements.parent[row]}`];
  return tokens.map((token) => `${tag}.${token.replace(/\d+/g, '0')}`);
}

/** Elements that hold a summary and something that may be its title, by kind. */
function groups(setting: Setting): Map<string, Member[]> {
  const { page, notes, roles } = setting;
  const { from, to } = reaches(setting);
  const summaries = before(notes.length, (i) => isSummary(setting, i));
  const titles = before(notes.length, (i) => mayTitle(notes[i] as Note, roles[i]));
  const found = new Map<string, Member[]>();
  for (let row = 1; row < page.elements.count; row++) {
    const first = from[row] as number;
    const last = to[row] as number;
    if (last <= first || last - first > LONGEST) continue;
    if (summaries[last + 1] === summaries[first] || titles[last + 1] === titles[first]) continue;
    for (const kind of kindsOf(page, row)) {
      const members = found.get(kind);
      if (members) members.push({ row, from: first, to: last });
      else found.set(kind, [{ row, from: first, to: last }]);
    }
  }
  return found;
}

const mayTitle = (note: Note, role: Role | undefined): boolean =>
  note.block.facts.width >= 7 &&
  note.block.facts.width <= 200 &&
  !note.dateLine &&
  (note.level > 0 || linked(note) || role === 'title');

/** Members that lie in no other: an element that holds several of its kind is their list. */
function apart(members: readonly Member[]): Member[] {
  const kept: Member[] = [];
  members.forEach((member, i) => {
    let inside = 0;
    for (let j = i + 1; j < members.length && (members[j] as Member).from <= member.to; j++)
      if ((members[j] as Member).to <= member.to) inside++;
    const last = kept.at(-1);
    if (inside < 2 && (!last || member.from > last.to)) kept.push(member);
  });
  return kept;
}

/** How a block lies in the element around the entry: the kinds of the elements between. */
function wayTo({ elements, marks }: HtmlPage, block: number, row: number): string {
  const steps: string[] = [];
  for (let at = marks.element[block] as number; at > row; at = elements.parent[at] as number)
    steps.push(
      `${elements.tag[at]}.${elements.names.tokens(elements.classes[at] as number)[0]?.replace(/\d+/g, '0') ?? ''}`,
    );
  return steps.join('<');
}

/** What stands in the same place in the members. */
interface Place {
  readonly way: string;
  /** For each member, its block in this place, or -1. */
  readonly blocks: number[];
}

function placesOf(setting: Setting, members: readonly Member[]): Place[] {
  const places = new Map<string, Place>();
  members.forEach((member, m) => {
    for (let i = member.from; i <= member.to; i++) {
      if (!mayTitle(setting.notes[i] as Note, setting.roles[i])) continue;
      const way = wayTo(setting.page, i, member.row);
      const place = places.get(way) ?? { way, blocks: members.map(() => -1) };
      if (place.blocks[m] === -1) place.blocks[m] = i;
      places.set(way, place);
    }
  });
  return [...places.values()];
}

/** Shares of members that a title's place must fill, and of the titles there that must differ. */
const FILLS = 0.6;
const DIFFER = 0.7;

/** How much speaks for a place to be that of the titles: headings, links, breadth; 0 where it cannot be. */
function titleWorth({ notes }: Setting, { blocks }: Place): number {
  const held = blocks.filter((i) => i >= 0).map((i) => notes[i] as Note);
  if (held.length < blocks.length * FILLS) return 0;
  if (new Set(held.map(({ fold }) => fold)).size < held.length * DIFFER) return 0;
  const width = held.reduce((sum, { block }) => sum + block.facts.width, 0) / held.length;
  if (width < 12 || width > 130) return 0;
  const heading = held.filter(({ level }) => level > 0).length / held.length;
  const link = held.filter(linked).length / held.length;
  return (held.length / blocks.length) * (0.2 + heading + link + Math.min(width, 40) / 80);
}

/** The titles' place, the first of the worthiest, or null. */
function titlesOf(setting: Setting, members: readonly Member[]): Place | null {
  let best: Place | null = null;
  let most = 0;
  for (const place of placesOf(setting, members)) {
    const value = titleWorth(setting, place);
    if (value > most * 1.05) {
      most = value;
      best = place;
    }
  }
  return best;
}

function entryIn(setting: Setting, { from, to }: Member, title: number): Entry | null {
  const { notes } = setting;
  const texts: number[] = [];
  for (let i = title + 1; i <= to; i++)
    if (isSummary(setting, i) && notes[i]?.fold !== notes[title]?.fold) texts.push(i);
  const columns = texts.reduce((sum, i) => sum + (notes[i]?.block.facts.width ?? 0), 0);
  const first = notes[texts[0] ?? -1];
  return first && columns >= leastOf(first) ? { title, texts, from, to } : null;
}

function seriesIn(setting: Setting, kind: string, members: readonly Member[]): Series | null {
  const titles = titlesOf(setting, members);
  if (!titles) return null;
  const seen = new Set<string>();
  const entries: Entry[] = [];
  members.forEach((member, m) => {
    const title = titles.blocks[m] ?? -1;
    const entry = title >= 0 ? entryIn(setting, member, title) : null;
    const fold = setting.notes[title]?.fold ?? '';
    if (!entry || seen.has(fold)) return;
    seen.add(fold);
    entries.push(entry);
  });
  if (entries.length < FEWEST) return null;
  return { separator: `${ELEMENT} “${kind}”`, entries, share: entries.length / members.length };
}

/** Entries that elements of one kind hold, one each, with the title in the same place: a series for each kind of element that does. */
export function repeatedElements(page: HtmlPage, notes: readonly Note[], roles: readonly Role[]): Series[] {
  const setting = { page, notes, roles };
  return [...groups(setting)].flatMap(([kind, all]) => {
    const members = apart(all);
    const series = members.length >= FEWEST ? seriesIn(setting, kind, members) : null;
    return series ? [series] : [];
  });
}
