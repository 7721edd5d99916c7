import type { Entry } from './entry.ts';
import { linked } from './members.ts';
import type { Note } from './notes.ts';
import { ELEMENT } from './repeats.ts';
import type { Role } from './rhythm.ts';
import type { Series } from './series.ts';

/** Fewest entries that show how the others look. */
const FEWEST = 4;
/** Share of entries that must be alike, and of those that must be followed by a kind of line for it to prove another. */
const ALIKE = 0.6;
const KNOWN = 0.3;
/** Furthest that a missed entry stands from the others, in blocks. */
const SPREAD = 30;
/** Widest title that ends in a full stop, in columns, and how much wider its text must be. */
const STOPPED = { widest: 90, wider: 1.5 };

/** Blocks of the page's main column, in order, and the place of each among them. */
interface Column {
  readonly blocks: readonly number[];
  readonly place: ReadonlyMap<number, number>;
}

/** How the entries of a list look: blocks from title to text, and what may stand below the text. */
interface Template {
  readonly step: number;
  readonly below: ReadonlySet<string>;
}

/** A list's page, while it is searched for what its separator missed. */
interface Setting {
  readonly notes: readonly Note[];
  readonly roles: readonly Role[];
  readonly column: Column;
}

function columnOf(notes: readonly Note[]): Column {
  const blocks: number[] = [];
  const place = new Map<number, number>();
  notes.forEach(({ claims }, i) => {
    if (claims[0]?.by === 'context:column') return;
    place.set(i, blocks.length);
    blocks.push(i);
  });
  return { blocks, place };
}

/** The block so many places below another; -1 where there is none. */
const below = ({ column }: Setting, at: number, steps: number): number =>
  column.blocks[(column.place.get(at) ?? Number.NaN) + steps] ?? -1;

/** What kind of line stands under a text, for comparison. */
function kindBelow(setting: Setting, text: number): string {
  const at = below(setting, text, 1);
  return setting.notes[at]?.drop ?? setting.roles[at] ?? 'end';
}

/** Keys by how often they come, most frequent first. */
function tally<Key>(keys: readonly Key[]): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function templateOf(setting: Setting, entries: readonly Entry[]): Template | null {
  const { place } = setting.column;
  const single = entries.filter(({ title, texts }) => title !== null && texts.length === 1);
  if (single.length < FEWEST || single.length < entries.length * ALIKE) return null;
  const texts = single.map((entry) => entry.texts[0] as number);
  const steps = single.map(({ title }, i) => (place.get(texts[i] as number) ?? 0) - (place.get(title as number) ?? 0));
  const [step, times] = tally(steps)[0] ?? [0, 0];
  if (step < 1 || times < single.length * ALIKE) return null;
  const kinds = tally(texts.map((text) => kindBelow(setting, text))).filter(([, n]) => n >= single.length * KNOWN);
  const proofs = kinds.map(([kind]) => kind).filter((kind) => kind !== 'title' && kind !== 'text');
  return proofs.length ? { step, below: new Set(proofs) } : null;
}

/** Whether a block may be the title over a text; one that ends in a full stop is shorter by far. */
function mayHead({ notes, roles }: Setting, at: number, text: number): boolean {
  if (roles[at] !== 'text') return roles[at] === 'title';
  const width = notes[at]?.block.facts.width ?? 0;
  return width <= STOPPED.widest && width * STOPPED.wider < (notes[text]?.block.facts.width ?? 0);
}

/** The text of an entry like the others that begins at a block; -1 where none does. */
function textUnder(setting: Setting, at: number, template: Template): number {
  const { roles } = setting;
  const text = below(setting, at, template.step);
  if (roles[text] !== 'text' || !mayHead(setting, at, text)) return -1;
  for (let i = at + 1; i < text; i++) if (roles[i] === 'title' || roles[i] === 'text') return -1;
  return template.below.has(kindBelow(setting, text)) ? text : -1;
}

/** Entries that look like those of a series, stand among them or close by, and are none of them. */
function missedBy({ entries }: Series, setting: Setting, template: Template): Entry[] {
  const { notes } = setting;
  const texts = new Set(entries.map((entry) => entry.texts[0]));
  const folds = new Set(entries.map(({ title }) => notes[title ?? -1]?.fold));
  const from = Math.max(0, (entries[0]?.from ?? 0) - SPREAD);
  const to = Math.min(notes.length - 1, (entries.at(-1)?.to ?? 0) + SPREAD);
  const missed: Entry[] = [];
  for (let i = from; i <= to; i++) {
    const text = folds.has(notes[i]?.fold) ? -1 : textUnder(setting, i, template);
    if (text < 0 || texts.has(text)) continue;
    missed.push({ title: i, texts: [text], from: i, to: text });
    i = text;
  }
  return missed;
}

/** An entry without what it took in of the first missed one inside it. */
function without(missed: readonly Entry[], entry: Entry): Entry {
  const next = missed.find(({ from }) => from > entry.from && from <= entry.to);
  if (!next) return entry;
  return { ...entry, texts: entry.texts.filter((i) => i < next.from), to: next.from - 1 };
}

/** The lead story of a page of elements: furthest above them, in blocks, least columns of its title, and how much its text may differ. */
const LEAD = { reach: 10, title: 20, times: 2.5, alike: 0.8 };

/** The story that leads a list of elements and has another shape: a linked title with its text right below, of the others' length. */
function leadOf(notes: readonly Note[], roles: readonly Role[], { entries }: Series): Entry | null {
  const widthOf = ({ texts }: Entry): number => notes[texts[0] ?? -1]?.block.facts.width ?? 0;
  const plain = ({ title, texts }: Entry): boolean =>
    texts.length === 1 && title !== null && linked(notes[title] as Note);
  if (entries.length < FEWEST || entries.filter(plain).length < entries.length * LEAD.alike) return null;
  const widths = entries.map(widthOf).sort((a, b) => a - b);
  const usual = widths[Math.floor(widths.length / 2)] ?? 0;
  const first = entries[0]?.from ?? 0;
  for (let i = first - 2; i >= Math.max(0, first - LEAD.reach); i--) {
    const [title, text] = [notes[i] as Note, notes[i + 1] as Note];
    if (title.opens || text.opens) return null;
    if (roles[i] !== 'title' || roles[i + 1] !== 'text' || !linked(title) || linked(text)) continue;
    const { width } = text.block.facts;
    const alike = width * LEAD.times >= usual && width <= usual * LEAD.times;
    const known = entries.some((entry) => notes[entry.title ?? -1]?.fold === title.fold);
    if (title.block.facts.width >= LEAD.title && alike && !known)
      return { title: i, texts: [i + 1], from: i, to: i + 1 };
  }
  return null;
}

/**
 * A list with the entries that its separator missed: they look like the others, title, text and the line below, and stand among
 * them or close by; and with the story that leads it.
 */
export function withMissed(notes: readonly Note[], roles: readonly Role[], series: Series): Series {
  if (series.separator.startsWith(ELEMENT)) {
    const lead = leadOf(notes, roles, series);
    return lead ? { ...series, entries: [lead, ...series.entries] } : series;
  }
  const setting = { notes, roles, column: columnOf(notes) };
  const template = templateOf(setting, series.entries);
  const missed = template ? missedBy(series, setting, template) : [];
  if (missed.length === 0) return series;
  const kept = series.entries.map((entry) => without(missed, entry)).filter(({ texts }) => texts.length > 0);
  return { ...series, entries: [...kept, ...missed].sort((a, b) => a.from - b.from) };
}
