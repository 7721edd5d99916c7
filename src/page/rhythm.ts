import { lettersIn, wordsIn } from '../unicode.ts';
import type { Note } from './notes.ts';

/** Role of a block in the rhythm of a page. */
export type Role = 'title' | 'text' | 'date' | 'steady' | 'furniture' | 'other';

/** Fewest words about a day without its year that make a line a headline or a sentence. */
const ABOUT = 4;

/** A day without its year among words: what a headline tells of, and no stamp. */
function tellsOfDay({ title, byline, dates, block }: Note): boolean {
  if (!title || byline || dates.some(({ date, time }) => date !== null || time !== null)) return false;
  const day = dates.reduce((sum, { text }) => sum + text.split(' ').length, 0);
  return block.facts.words - day >= ABOUT && block.facts.width >= 30;
}

/** Most words behind the day that opens a line, and widest such line: `4 March 2016 | no responses.` */
const BEHIND = { words: 4, width: 60 };

/** A whole day at the head of a short line with few words more. */
function opensWithDay({ dates, block }: Note): boolean {
  const [first] = dates;
  if (!first || first.date === null || first.start > 1 || block.facts.width > BEHIND.width) return false;
  return block.facts.words - first.text.split(' ').length <= BEHIND.words;
}

/** A stamp that dates an entry: a date line, or a short line that holds a date. */
export function hasStamp(note: Note): boolean {
  if (note.dates.length === 0) return false;
  if (note.dateLine) return true;
  if (tellsOfDay(note)) return false;
  const { facts } = note.block;
  const dated = note.dates.some((date) => date.precision !== 'monthYear');
  if (facts.width < 90) return (note.prose === 0 || opensWithDay(note)) && dated;
  return facts.width < 180 && facts.sentences === 0 && !facts.endsCut && dated && (note.dates[0]?.start ?? 99) < 6;
}

/** How often each masked line stands on the page: one that comes back is furniture of a list, not content of an entry. */
export function maskCounts(notes: readonly Note[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { mask } of notes) if (mask) counts.set(mask, (counts.get(mask) ?? 0) + 1);
  return counts;
}

/** A headline may hold a question or an exclamation; it does not end in a full stop, nor is it cut. */
function titleLike({ title, block }: Note): boolean {
  const { facts, text } = block;
  if (!title || facts.width > 130 || facts.endsCut) return false;
  return !facts.endsSentence || /[?!？！]["”’」'\])]*$/.test(text);
}

/** A line that comes back is furniture; a whole headline needs more printings for that (carousel, ticker and list print it alike). */
function isSteady({ title, block }: Note, times: number): boolean {
  const headline = title && block.facts.words >= 4 && (block.facts.width >= 36 || block.facts.words >= 5);
  return times >= (headline ? 6 : 3);
}

function roleOf(note: Note, counts: ReadonlyMap<string, number>): Role {
  if (hasStamp(note)) return 'date';
  if (note.mask && isSteady(note, counts.get(note.mask) ?? 0)) return 'steady';
  if (note.sure || note.drop === 'navigation' || note.drop === 'metadata') return 'furniture';
  if (note.byline?.whole) return 'steady';
  if (note.prose >= 40 && !titleLike(note)) return 'text';
  return note.title && !note.block.text.endsWith('。') ? 'title' : 'other';
}

/** How far apart the link text and the heading of one entry stand, in blocks. */
const ECHO = 2;

function echoes(notes: readonly Note[], index: number, step: number): boolean {
  const { fold, block } = notes[index] as Note;
  if (fold.length < 6 || block.facts.width > 260) return false;
  for (let i = 1; i <= ECHO; i++) if (notes[index + i * step]?.fold === fold) return true;
  return false;
}

/** Long texts that stand on the page three times or more: notices, not content, unless they stand behind a headline on its line. */
function repeatedTexts(notes: readonly Note[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { prose, fold, block } of notes)
    if (prose > 60 && !block.glued) counts.set(fold, (counts.get(fold) ?? 0) + 1);
  return new Set([...counts].filter(([, times]) => times >= 3).map(([fold]) => fold));
}

/** One role a block. Of a title that is printed twice at once (link text and heading of one entry) only the second counts. */
export function rolesOf(notes: readonly Note[]): Role[] {
  const counts = maskCounts(notes);
  const repeated = repeatedTexts(notes);
  return notes.map((note, index) => {
    const role = repeated.has(note.fold) ? 'steady' : roleOf(note, counts);
    if (role !== 'title' && role !== 'text') return role;
    if (echoes(notes, index, 1)) return 'furniture';
    return echoes(notes, index, -1) ? 'title' : role;
  });
}

/** Where something that may part entries stands: its name and its blocks, in order. */
export interface Separator {
  readonly name: string;
  readonly at: readonly number[];
}

/** Keeps the first of neighbours: positions with neither title nor text between them are one separator. */
function apart(at: readonly number[], contentBefore: Int32Array): number[] {
  const kept: number[] = [];
  for (const index of at) {
    const last = kept.at(-1);
    const between =
      last === undefined || (contentBefore[index] as number) > (contentBefore[Math.min(last + 1, index)] as number);
    if (between) kept.push(index);
  }
  return kept;
}

/** Titles and texts before each block, so that stretches of a page are looked at once. */
function contentCounts(roles: readonly Role[]): Int32Array {
  const counts = new Int32Array(roles.length + 1);
  roles.forEach((role, i) => {
    counts[i + 1] = (counts[i] as number) + (role === 'title' || role === 'text' ? 1 : 0);
  });
  return counts;
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

/** Fewest letters of the first two words of a line. */
const OPENING = { first: 3, second: 2 };

/** First two words of a line: `Posted by …`, `Filed under …` come back with other names behind them. Undefined where it opens otherwise. */
function openingOf(mask: string): string | undefined {
  if (mask.indexOf(' ') < OPENING.first) return undefined;
  const [first = '', second = ''] = wordsIn(mask);
  const opening = `${first} ${second}`;
  const next = mask.charAt(opening.length);
  if (!mask.startsWith(opening) || (next !== ' ' && next !== ':')) return undefined;
  return lettersIn(first) >= OPENING.first && lettersIn(second) >= OPENING.second ? opening : undefined;
}

/** Lines that stand inside articles as well: they part nothing. */
const DEAF = new Set<string>(['caption', 'form', 'promotion', 'copyright']);

/** Separators among the lines that come back. */
function lineKeys(note: Note, role: Role): string[] {
  if (DEAF.has(note.drop ?? '')) return [];
  const keys: string[] = [];
  if (role === 'steady' && !note.dateLine) keys.push(`line “${note.mask}”`);
  const opening = role === 'title' || role === 'text' ? undefined : openingOf(note.mask);
  if (opening) keys.push(`lines that open “${opening}”`);
  return keys;
}

/** Separators of articles that were pasted one after the other. */
function pasteKeys(note: Note): string[] {
  const keys: string[] = [];
  if (note.drop === 'copyright') keys.push('copyright line');
  if (note.drop === 'metadata' && /^(?:https?:|www\.)/.test(note.block.text)) keys.push('address');
  if (note.lead && (note.prose > 0 || note.drop === 'lead')) keys.push('wire lead');
  if (note.byline?.whole && note.byline.authors.length > 0) keys.push('byline of a name');
  return keys;
}

/** What stands on a block that could part entries, by name. */
function keysOf(note: Note, role: Role, dense: boolean): string[] {
  if (note.claims[0]?.by === 'context:column') return [];
  const keys = lineKeys(note, role);
  if (role === 'date') keys.push('date');
  if (note.byline?.whole && (note.byline.mails.length > 0 || note.byline.outlet)) keys.push('byline');
  if (note.claims.some((claim) => claim.by === 'more-link')) keys.push('read-more link');
  return dense ? [...keys, ...pasteKeys(note)] : keys;
}

/** Everything that comes back on the page and could part entries. */
export function separatorsOf(notes: readonly Note[], roles: readonly Role[], dense: boolean): Separator[] {
  const found = new Map<string, number[]>();
  notes.forEach((note, index) => {
    for (const key of keysOf(note, roles[index] ?? 'other', dense)) push(found, key, index);
  });
  const least = dense ? 2 : 3;
  const counts = contentCounts(roles);
  return [...found].map(([name, at]) => ({ name, at: apart(at, counts) })).filter(({ at }) => at.length >= least);
}
