import type { HtmlPage } from '../parsers/html/index.ts';
import { leastOf } from './entry.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';

/** An element that may hold an entry: its row, and the first and last block inside it. */
export interface Member {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** It holds what may be a summary. */
  readonly summed: boolean;
}

/** Most blocks in an element that holds one entry: a player's buttons may stand in it. */
const LONGEST_MEMBER = 400;
/** Fewest elements of one kind that make a list. */
export const FEWEST = 3;

/** What is known of the page while its elements are compared. */
export interface Setting {
  readonly page: HtmlPage;
  readonly notes: readonly Note[];
  readonly roles: readonly Role[];
}

/** Nearly all of it is a link. */
export const linked = ({ block }: Note): boolean => block.linkedChars > block.text.length * 0.7;

/** A text that may be an entry's summary, whatever a rule or the style sheet makes of where it stands. */
export function isSummary({ roles, notes }: Setting, i: number): boolean {
  if (roles[i] === 'text') return true;
  const note = notes[i] as Note;
  const { facts } = note.block;
  if (note.level > 0 || note.dateLine || note.byline?.whole || facts.width < leastOf(note)) return false;
  const [first] = note.claims;
  if (note.sure && first?.by !== 'html:structure' && first?.label !== 'duplicate') return false;
  return (facts.sentences > 0 || facts.endsCut) && !linked(note);
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

/** `kindsOf`, read once for each tag and class, or tag and parent. */
function readKinds(page: HtmlPage): (row: number) => readonly string[] {
  const { classes, tag, parent } = page.elements;
  const known = new Map<number, readonly string[]>();
  return (row) => {
    const named = page.elements.names.tokens(classes[row] as number).length > 0 ? (classes[row] as number) : 0;
    const key = (named > 0 ? named : -1 - (parent[row] as number)) * 256 + (tag[row] as number);
    const kinds = known.get(key) ?? kindsOf(page, row);
    known.set(key, kinds);
    return kinds;
  };
}

/** Elements that hold something that may be a title and more, by kind. */
function byKind(setting: Setting): Map<string, Member[]> {
  const { page, notes, roles } = setting;
  const { from, to } = reaches(setting);
  const summaries = before(notes.length, (i) => isSummary(setting, i));
  const titles = before(notes.length, (i) => mayTitle(notes[i] as Note, roles[i]));
  const kinds = readKinds(page);
  const found = new Map<string, Member[]>();
  for (let row = 1; row < page.elements.count; row++) {
    const first = from[row] as number;
    const last = to[row] as number;
    if (last <= first || last - first > LONGEST_MEMBER) continue;
    if (titles[last + 1] === titles[first]) continue;
    const summed = summaries[last + 1] !== summaries[first];
    for (const kind of kinds(row)) {
      const members = found.get(kind);
      if (members) members.push({ row, from: first, to: last, summed });
      else found.set(kind, [{ row, from: first, to: last, summed }]);
    }
  }
  return found;
}

/** Whether a block may be the title of an entry: a heading, a link, a line like one. */
export const mayTitle = (note: Note, role: Role | undefined): boolean =>
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

const isMany = (members: readonly Member[]): boolean => members.filter(({ summed }) => summed).length >= FEWEST;

/** Elements of one kind, each of which may hold an entry, by the name of the kind. */
export function membersByKind(setting: Setting): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  const known = new Set<string>();
  for (const [kind, all] of byKind(setting)) {
    const members = isMany(all) ? apart(all) : [];
    const same = `${members[0]?.row} ${members.at(-1)?.row} ${members.length}`;
    if (!isMany(members) || known.has(same)) continue;
    known.add(same);
    found.set(kind, members);
  }
  return found;
}
