import type { Entry } from './entry.ts';
import { linked } from './members.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';
import type { Series } from './series.ts';

/** Share of entries without such lines from which those of the others belong to their texts: a deck, a topic or an author stands in most. */
const BARE = 0.7;

/** Least columns of a line that is a paragraph without a stop. */
const PARAGRAPH = 50;

/** Lines of a list inside a text: numbered, or with a mark. */
const ITEM = /^(?:[*•·‣▪◦○●-]\s?|\d{1,2}[.)]?\s)\S/;

/** Neither furniture nor a date, a name, a link: what could be a line of the text. */
function isPlain(note: Note | undefined, role: Role | undefined): boolean {
  if (!note || note.drop !== null || note.sure || note.opens || note.byline?.whole) return false;
  return (role === 'title' || role === 'other') && note.block.facts.letters > 0 && !linked(note);
}

const isParagraph = ({ block }: Note): boolean => block.facts.width >= PARAGRAPH;

const isItem = ({ block }: Note): boolean => block.mark !== '' || ITEM.test(block.text);

/** Whether a line goes on with the text above it: a paragraph, what announces a list, an item behind it. */
function goesOn(note: Note, above: Note | undefined): boolean {
  if (isItem(note)) return above !== undefined && (above.block.text.endsWith(':') || isItem(above));
  return isParagraph(note) || note.block.text.endsWith(':');
}

/** The lines between title and first text that hold sentences, or stand under the entry's stamp, with a paragraph first. */
function linesAbove(notes: readonly Note[], roles: readonly Role[], { title, texts }: Entry): number[] {
  const lines: number[] = [];
  let i = (texts[0] ?? 0) - 1;
  for (; title !== null && i > title && isPlain(notes[i], roles[i]); i--) lines.unshift(i);
  const first = notes[lines[0] ?? -1];
  if (title === null || !first || !isParagraph(first)) return [];
  return roles[i] === 'date' || lines.every((line) => (notes[line]?.prose ?? 0) > 0) ? lines : [];
}

/** What closes an entry where it stands right below the text: a line that comes back, or a date; an outlet's name opens other entries as well. */
function closerAt(notes: readonly Note[], roles: readonly Role[], i: number): string {
  const role = roles[i];
  if ((role !== 'steady' && role !== 'date') || notes[i]?.drop === 'outlet') return '';
  return role === 'date' ? role : (notes[i]?.mask ?? '');
}

const below = ({ texts, to }: Entry): number => (texts.at(-1) ?? to) + 1;

/** What stands right below the texts of a series' entries. */
const closersOf = (notes: readonly Note[], roles: readonly Role[], { entries }: Series): Set<string> =>
  new Set(entries.map((entry) => closerAt(notes, roles, below(entry))).filter(Boolean));

/** The lines between the last text and what closes the other entries as well, as long as they go on with the text. */
function linesBelow(
  notes: readonly Note[],
  roles: readonly Role[],
  entry: Entry,
  closers: ReadonlySet<string>,
  last: boolean,
): number[] {
  const lines: number[] = [];
  let i = below(entry);
  for (; i <= entry.to && isPlain(notes[i], roles[i]); i++) lines.push(i);
  const closer = closerAt(notes, roles, i);
  if (!closers.has(closer) || (last && closer === 'date')) return [];
  const other = lines.findIndex((line) => !goesOn(notes[line] as Note, notes[line - 1]));
  return other < 0 ? lines : lines.slice(0, other);
}

/** The lines that few entries have; nothing where most have some. */
function rare(lines: readonly number[][]): readonly number[][] {
  const bare = lines.filter(({ length }) => length === 0).length;
  return bare >= lines.length * BARE ? lines : lines.map(() => []);
}

/** A series whose entries hold their paragraphs without a stop and their lists, where most entries have nothing in that place. */
export function withPlainLines(notes: readonly Note[], roles: readonly Role[], series: Series): Series {
  const last = series.entries.at(-1);
  const closers = closersOf(notes, roles, series);
  const above = rare(series.entries.map((entry) => linesAbove(notes, roles, entry)));
  const under = rare(series.entries.map((entry) => linesBelow(notes, roles, entry, closers, entry === last)));
  const entries = series.entries.map((entry, i) => ({
    ...entry,
    texts: [...(above[i] ?? []), ...entry.texts, ...(under[i] ?? [])],
  }));
  return { ...series, entries };
}
