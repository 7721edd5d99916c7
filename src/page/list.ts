import type { Entry } from './entry.ts';
import type { Part, Says } from './layout.ts';
import type { Note } from './notes.ts';
import { hasStamp, type Role } from './rhythm.ts';
import type { Series } from './series.ts';

const isMore = (note: Note | undefined): boolean => note?.claims.some((claim) => claim.by === 'more-link') === true;

/** A link to the rest, printed at the end of the text itself. */
const MORE =
  /(?:read more|read the rest of this entry|continue reading|more|weiterlesen|mehr|leer más|lire la suite|continua|подробнее|続きを読む|もっと見る|阅读全文|더보기)\s*[»>→\]).…]*$/i;

function isCut(notes: readonly Note[], entry: Entry): boolean {
  const last = notes[entry.texts.at(-1) ?? entry.from] as Note;
  if (last.block.facts.endsCut || MORE.test(last.block.text)) return true;
  for (let i = entry.texts.at(-1) ?? entry.from; i <= entry.to + 1; i++) if (isMore(notes[i])) return true;
  return false;
}

/** Body blocks of an entry: its texts and the short lines between them. */
function bodyOf(notes: readonly Note[], roles: readonly Role[], entry: Entry): number[] {
  const body: number[] = [];
  const first = entry.texts[0] ?? entry.from;
  const last = entry.texts.at(-1) ?? entry.to;
  for (let i = first; i <= last; i++) {
    const note = notes[i] as Note;
    if (!entry.texts.includes(i) && (note.sure || note.drop === 'caption')) continue;
    if (entry.texts.includes(i) || roles[i] === 'text' || roles[i] === 'title' || note.block.facts.endsSentence)
      body.push(i);
  }
  return body;
}

/** Furthest that an entry's date, outlet or byline stands from its title or text, in blocks. */
const REACH = 12;

const DATE = 2;

/** Kinds of what dates and signs entries, as bits: outlet, date, byline. */
function metaKinds(notes: readonly Note[], from: number, to: number): number {
  let kinds = 0;
  for (let i = Math.max(0, from); i <= Math.min(to, notes.length - 1); i++) {
    const note = notes[i] as Note;
    if (note.drop === 'outlet') kinds |= 1;
    else if (note.dates.length > 0 && note.prose === 0) kinds |= DATE;
    else if (note.byline?.whole) kinds |= 4;
  }
  return kinds;
}

const startOf = (entry: Entry): number => entry.title ?? entry.texts[0] ?? entry.from;
const endOf = (entry: Entry): number => entry.texts.at(-1) ?? entry.to;

/** Furthest that the first day head stands above its first entry, in blocks. */
const DAY_HEAD = 3;

/** Whether entries stand under heads that date several of them: there is one above the first, and some have none. */
function underDayHeads(notes: readonly Note[], entries: readonly Entry[]): boolean {
  const start = startOf(entries[0] as Entry);
  if ((metaKinds(notes, start - DAY_HEAD, start - 1) & DATE) === 0) return false;
  return entries.some((entry, i) => {
    const next = entries[i + 1];
    return next !== undefined && (metaKinds(notes, endOf(entry) + 1, startOf(next) - 1) & DATE) !== 0;
  });
}

/** Whether what stands between a text and the next title belongs to that title: the first entry has the same above it. */
function metaLeads(notes: readonly Note[], entries: readonly Entry[]): boolean {
  const [first, second] = entries;
  const last = entries.at(-1);
  if (!first || !second || !last) return false;
  const between = metaKinds(notes, endOf(first) + 1, startOf(second) - 1);
  if (between === 0) return underDayHeads(notes, entries);
  const length = Math.min(8, startOf(second) - endOf(first) - 1);
  const above = metaKinds(notes, startOf(first) - length, startOf(first) - 1) & between;
  const below = metaKinds(notes, endOf(last) + 1, endOf(last) + length) & between;
  return above === between || (above !== 0 && below === 0);
}

/** The last block between two places that states a whole day and little else; -1 where none does. */
function dayBetween(notes: readonly Note[], from: number, to: number): number {
  for (let i = to; i >= Math.max(0, from); i--)
    if (notes[i]?.prose === 0 && notes[i]?.dates.some(({ date }) => date !== null)) return i;
  return -1;
}

/** Most of the gaps between entries that a day head opens: stamps of the entries' own stand in more. */
const FEW = 0.5;

/**
 * For each entry the day head right above the next one, which is no stamp of its own; -1 where there is none. Heads stand above some
 * entries only, the first among them.
 */
function headsBelow(notes: readonly Note[], entries: readonly Entry[]): number[] {
  const above = entries.map((entry) => dayBetween(notes, startOf(entry) - DAY_HEAD, startOf(entry) - 1));
  const heads = entries.map((entry, i) => {
    const head = above[i + 1] ?? -1;
    return head > endOf(entry) ? head : -1;
  });
  const count = heads.filter((head) => head >= 0).length;
  return (above[0] ?? -1) >= 0 && count <= entries.length * FEW ? heads : entries.map(() => -1);
}

/** First and last block of an entry with what dates and signs it; `head`: the day head of the next entries below it, or -1. */
function reach(entries: readonly Entry[], i: number, leads: boolean, head: number): { from: number; to: number } {
  const entry = entries[i] as Entry;
  const title = entry.title ?? entry.texts[0] ?? entry.from;
  const text = entry.texts.at(-1) ?? entry.to;
  const before = i > 0 ? (entries[i - 1]?.texts.at(-1) ?? -1) : -1;
  const next = entries[i + 1];
  if (leads) return { from: Math.max(before + 1, title - REACH, 0), to: text };
  const until = next ? (head >= 0 ? head : (next.title ?? next.texts[0] ?? next.from)) - 1 : text + 4;
  return { from: title, to: Math.min(until, text + REACH) };
}

/** Labels the blocks of one entry. */
function sayEntry(roles: readonly Role[], entry: Entry, body: readonly number[], name: string, says: Says): void {
  for (const index of body) {
    const label = roles[index] === 'title' && index !== body[0] ? 'subheading' : 'body';
    says.say(index, label, 'entries', `text of ${name}`, entry.texts.includes(index) ? 'sure' : 'likely');
  }
  if (entry.title !== null) says.say(entry.title, 'headline', 'entries', `title of ${name}`, 'sure');
}

/** Labels what dates an entry, where no rule has a name for it: a day and an office behind a link. */
function sayStamps(notes: readonly Note[], { from, to }: { from: number; to: number }, name: string, says: Says): void {
  for (let i = from; i <= Math.min(to, notes.length - 1); i++) {
    const note = notes[i] as Note;
    if (note.drop === null && !says.has(i) && hasStamp(note)) says.say(i, 'dateline', 'entries', `dates ${name}`);
  }
}

/** Labels a series' entries and gives a part for each. */
export function readList(notes: readonly Note[], roles: readonly Role[], series: Series, says: Says): Part[] {
  const cut = series.entries.map((entry) => isCut(notes, entry));
  const mostlyCut = cut.filter(Boolean).length >= series.entries.length * 0.3;
  const single = series.entries.filter((entry) => entry.texts.length === 1).length;
  const alone = single * 2 > series.entries.length;
  const leads = metaLeads(notes, series.entries);
  const heads = headsBelow(notes, series.entries);
  return series.entries.map((entry, i) => {
    const body = bodyOf(notes, roles, entry);
    const name = `entry ${i + 1}, parted by ${series.separator}`;
    const about = reach(series.entries, i, leads, heads[i] ?? -1);
    sayEntry(roles, entry, body, name, says);
    sayStamps(notes, about, name, says);
    const excerpt = cut[i] || (entry.texts.length === 1 && (mostlyCut || (alone && series.entries.length > 2)));
    return {
      kind: excerpt ? 'excerpt' : 'article',
      ...about,
      headline: entry.title,
      body,
    } satisfies Part;
  });
}
