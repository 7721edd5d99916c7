import { unitsBetween } from '../unicode.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.ts';
import type { Note } from './notes.ts';

/** How far above the text a headline may stand, in blocks. */
const REACH = 70;
const ORNAMENTS = '■□◆◇○●▶▷►☞◎▲△▼▽★☆※▣▪';

/** How much of the text is read for the headline's words, in UTF-16 units and blocks. */
const TEXT = { units: 4000, blocks: 40 };

const WORD = /[가-힣]{2,}|[぀-ヿ一-鿿]{2}|[\p{L}\p{N}]{4,}/gu;

const hasSyllable = (word: string): boolean => unitsBetween(word, 0xac00, 0xd7a3) > 0;

/** Beginnings of a text's words, case folded: Korean words lose their particles, others their endings. */
function stems(text: string): string[] {
  return (text.toLowerCase().match(WORD) ?? []).map((word) =>
    hasSyllable(word) ? word.slice(0, 2) : word.slice(0, 6),
  );
}

/** What is known of the page while candidates are weighed. */
interface Setting {
  readonly notes: readonly Note[];
  /** First block of the text. */
  readonly first: number;
  /** Stems of the text's words. */
  readonly words: ReadonlySet<string>;
  /** How often each folded text stands on the page. */
  readonly times: ReadonlyMap<string, number>;
  /** Folded texts of the page's first lines: one may be its title (`Headline - Site`). */
  readonly heads: readonly string[];
}

const counted = new WeakMap<readonly Note[], Map<string, number>>();

/** Counted once a page, however many articles it holds. */
function timesOf(notes: readonly Note[]): Map<string, number> {
  const known = counted.get(notes);
  if (known) return known;
  const times = new Map<string, number>();
  for (const { fold } of notes) if (fold.length > 5) times.set(fold, (times.get(fold) ?? 0) + 1);
  counted.set(notes, times);
  return times;
}

function settingOf(notes: readonly Note[], first: number): Setting {
  const text = notes
    .slice(first, first + TEXT.blocks)
    .map(({ block }) => block.text)
    .join(' ');
  const heads = notes.slice(0, 4).map(({ fold }) => fold);
  return { notes, first, words: new Set(stems(text.slice(0, TEXT.units))), times: timesOf(notes), heads };
}

/** A person, a section, a brand: two to four words, each with a capital. */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]* ){1,3}\p{Lu}[\p{L}.'’-]*$/u;

const bit = (is: boolean): number => (is ? 1 : 0);

const isMeta = (note: Note | undefined): boolean =>
  note !== undefined && (note.dateLine || note.byline?.whole === true || (note.dates.length > 0 && note.prose === 0));

function titlesBetween({ notes, first }: Setting, index: number): number {
  let titles = 0;
  for (let i = index + 1; i < first; i++) if (notes[i]?.title) titles++;
  return titles;
}

/** Whether a stamp that says it is the day of publication stands just under the block. */
function publishedNear({ notes }: Setting, index: number): boolean {
  return notes
    .slice(index + 1, index + 6)
    .some((note) => note.prose === 0 && note.dates.some((date) => date.role === 'published' && date.date !== null));
}

/** Share of a title's words that the text has, and how many they are. */
function overlap({ words }: Setting, note: Note): { share: number; count: number } {
  const own = new Set(stems(note.block.text));
  const count = [...own].filter((stem) => words.has(stem)).length;
  return { share: own.size ? count / own.size : 0, count };
}

function placeFeatures(setting: Setting, index: number): number[] {
  const { notes, first } = setting;
  const between = titlesBetween(setting, index);
  return [
    Math.log1p(first - index),
    Math.min(between, 12) / 4,
    bit(between === 0),
    bit(index === 0),
    bit(isMeta(notes[index + 1])),
    bit(isMeta(notes[index + 2])),
    bit(isMeta(notes[index - 1])),
    bit(publishedNear(setting, index)),
    bit(notes[index + 1]?.title === true),
    bit(notes[index - 1]?.title === true),
    bit(notes[index + 1]?.block.glued === true && notes[index + 1]?.drop === 'lead'),
  ];
}

function shapeFeatures({ block, claims }: Note): number[] {
  const { facts, text } = block;
  const { width } = facts;
  return [
    bit(width < 18),
    bit(width >= 18 && width < 34),
    bit(width >= 34 && width <= 120),
    bit(width > 160),
    bit(facts.words < 3 && facts.cjk < 8),
    bit(facts.ornament !== '' && ORNAMENTS.includes(facts.ornament)),
    bit(facts.endsSentence && !/[?!？！]["”’」']*$/.test(text)),
    bit(/[?!？！]["”’」']*$/.test(text)),
    bit(block.mark !== ''),
    bit(facts.latin > 8 && facts.upper > facts.latin * 0.7),
    bit(/^\p{Ll}/u.test(text)),
    bit(facts.digits > facts.length * 0.25),
    facts.separators,
    bit(claims.length > 0),
    bit(NAME.test(text)),
  ];
}

/** What is counted of a candidate, in the order of the weights. */
export function headlineFeatures(setting: Setting, index: number): number[] {
  const note = setting.notes[index] as Note;
  const times = setting.times.get(note.fold) ?? 1;
  const titled = note.fold.length > 6 && setting.heads.some((head) => head !== note.fold && head.startsWith(note.fold));
  const { share, count } = overlap(setting, note);
  return [
    1,
    ...placeFeatures(setting, index),
    ...shapeFeatures(note),
    bit(titled),
    bit(times > 1 && times < 5),
    bit(times >= 5),
    share,
    Math.log1p(count),
    share * Math.log1p(count),
    bit(note.level === 1),
    bit(note.level === 2),
    bit(note.level > 2),
    Math.max(-4, Math.min(4, note.odds)) / 4,
  ];
}

/** Titles within reach above a text. */
export function candidatesAbove(notes: readonly Note[], first: number, stop: number): number[] {
  const found: number[] = [];
  for (let i = first - 1; i >= Math.max(stop, first - REACH); i--) if (notes[i]?.title) found.push(i);
  return found;
}

/**
 * The headline above a text, or null where no title is likelier than none: a linear choice whose weights were learned from pages
 * with known headlines.
 */
export function headlineAbove(notes: readonly Note[], first: number, stop = 0): number | null {
  const candidates = candidatesAbove(notes, first, stop);
  if (candidates.length === 0) return null;
  const tabbed = candidates.find((index) => notes[index]?.block.kind === 'heading' && notes[index]?.block.path === '');
  if (tabbed !== undefined) return tabbed;
  const setting = settingOf(notes, first);
  let best: number | null = null;
  let most = 0;
  for (const index of candidates) {
    const features = headlineFeatures(setting, index);
    const value = features.reduce((sum, feature, i) => sum + feature * (HEADLINE_WEIGHTS[i] ?? 0), 0);
    if (value > most) {
      most = value;
      best = index;
    }
  }
  return best === null ? null : withoutSite(notes, candidates, best);
}

/** Least of a headline that a page's title line (`Site :: Headline`) may hold, in letters. */
const HELD = 8;

/** Where the choice is the page's title line, the headline it holds. */
function withoutSite(notes: readonly Note[], candidates: readonly number[], best: number): number {
  const whole = notes[best]?.fold ?? '';
  const held = candidates.find((index) => {
    const fold = notes[index]?.fold ?? '';
    return (
      index > best &&
      fold.length >= HELD &&
      fold.length < whole.length &&
      fold.length * 2 > whole.length &&
      whole.includes(fold)
    );
  });
  return held ?? best;
}

export { settingOf };
