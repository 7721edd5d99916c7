import type { HtmlPage } from '../parsers/html/index.ts';
import type { Entry } from './entry.ts';
import { FEWEST, isSummary, linked, type Member, membersByKind, type Setting } from './members.ts';
import type { Note } from './notes.ts';
import { summaryPlace, titlesOf, wayTo } from './places.ts';
import type { Role } from './rhythm.ts';
import type { Series } from './series.ts';

/** First words of the separator's name where an element holds each entry. */
export const ELEMENT = 'element';

/** The lowest element around some blocks that lies inside a member. */
function around({ page }: Setting, { row }: Member, blocks: readonly number[]): number {
  const { parent } = page.elements;
  let at = page.marks.element[blocks[0] ?? 0] as number;
  for (const block of blocks.slice(1)) {
    let other = page.marks.element[block] as number;
    while (other !== at)
      if (other > at) other = parent[other] as number;
      else at = parent[at] as number;
  }
  return Math.max(at, row);
}

const inside = ({ page }: Setting, block: number, row: number): boolean => {
  let at = page.marks.element[block] as number;
  while (at > row) at = page.elements.parent[at] as number;
  return at === row;
};

/** Lines that belong to a post of several paragraphs: what stands with them in one element, but for what rules and repetition take out. */
function withLines(setting: Setting, member: Member, title: number, texts: readonly number[]): number[] {
  const { notes, roles } = setting;
  const row = around(setting, member, texts);
  const lines: number[] = [];
  for (let i = title + 1; i <= member.to; i++) {
    const role = roles[i];
    const plain = (role === 'title' || role === 'other') && !linked(notes[i] as Note) && inside(setting, i, row);
    if (texts.includes(i) || plain) lines.push(i);
  }
  const ends = (i: number): boolean => texts.includes(i) || notes[i]?.block.facts.endsSentence === true;
  return lines.slice(lines.findIndex(ends), lines.findLastIndex(ends) + 1);
}

/** Texts of a member below its title, in order. */
function textsIn(setting: Setting, member: Member, title: number): number[] {
  const { notes } = setting;
  const texts: number[] = [];
  for (let i = title + 1; i <= member.to; i++)
    if (isSummary(setting, i) && notes[i]?.fold !== notes[title]?.fold) texts.push(i);
  return texts.length > 1 ? withLines(setting, member, title, texts) : texts;
}

/** Least columns of a summary that stands where the others have theirs. */
const LEAST_PLACED = 14;

/** A summary that nothing but its place tells. */
function placedText({ page, notes }: Setting, { row, to }: Member, title: number, place: string): number[] {
  for (let i = title + 1; i <= to; i++) {
    const note = notes[i] as Note;
    if (note.dateLine || note.block.facts.width < LEAST_PLACED || note.fold === notes[title]?.fold) continue;
    if (wayTo(page, i, row) === place) return [i];
  }
  return [];
}

function entriesIn(
  setting: Setting,
  members: readonly Member[],
  titles: ReadonlyMap<number, number>,
): (Entry | null)[] {
  const texts = members.map((member, m) => textsIn(setting, member, titles.get(m) ?? member.to));
  const place = summaryPlace(setting, members, texts);
  return members.map((member, m) => {
    const title = titles.get(m);
    if (title === undefined) return null;
    const own = texts[m]?.length ? (texts[m] as number[]) : placedText(setting, member, title, place);
    return own.length ? { title, texts: own, from: member.from, to: member.to } : null;
  });
}

function seriesIn(setting: Setting, kind: string, members: readonly Member[]): Series | null {
  const titles = titlesOf(setting, members);
  if (!titles) return null;
  const seen = new Set<string>();
  const entries = entriesIn(setting, members, titles).filter((entry): entry is Entry => {
    const fold = setting.notes[entry?.title ?? -1]?.fold;
    if (!entry || fold === undefined || seen.has(fold)) return false;
    seen.add(fold);
    return true;
  });
  if (entries.length < FEWEST) return null;
  return { separator: `${ELEMENT} “${kind}”`, entries, share: entries.length / members.length };
}

/** Entries that elements of one kind hold, one each, with the title in the same place: a series for each kind of element that does. */
export function repeatedElements(page: HtmlPage, notes: readonly Note[], roles: readonly Role[]): Series[] {
  const setting = { page, notes, roles };
  return [...membersByKind(setting)].flatMap(([kind, members]) => seriesIn(setting, kind, members) ?? []);
}
