import { foldOf, type Note } from '../page/notes.ts';
import { claim } from './claim.ts';

/** Longest summary that a portal prints, in blocks. */
const LONGEST_SUMMARY = 30;

/** Sentences between the head of an entry and a portal's marker are the portal's summary, not the article. */
function portalSummaries(notes: Note[]): void {
  notes.forEach((note, i) => {
    if (!note.claims.some(({ by }) => by === 'portal-marker')) return;
    for (let j = i - 1; j >= Math.max(0, i - LONGEST_SUMMARY); j--) {
      const above = notes[j] as Note;
      if (above.dateLine || above.drop === 'metadata' || (above.title && above.prose === 0)) break;
      if (above.prose > 0) notes[j] = claim(above, 'deck', 'portal', "a portal's summary: its marker follows");
    }
  });
}

/**
 * Letters, and share of the shorter text, that two texts must share from their start for the shorter to be a cut printing of the
 * longer (a link to the rest may end it), and how near they stand.
 */
const SAME = { letters: 40, share: 0.8, blocks: 4 };

/** Whether a day and another title stand between two texts: then they are two entries of one list. */
function parted(notes: readonly Note[], from: number, to: number): boolean {
  const between = notes.slice(from + 1, to);
  return between.some(({ dateLine }) => dateLine) && between.some(({ title }) => title);
}

/** A text that the next ones repeat from its start, and go on: the article's own preview. */
function previews(notes: Note[]): void {
  notes.forEach((note, i) => {
    if (note.prose === 0 || note.fold.length < SAME.letters) return;
    const head = note.fold.slice(0, Math.max(SAME.letters, Math.floor(note.fold.length * SAME.share)));
    for (let j = i + 1; j <= Math.min(i + SAME.blocks, notes.length - 1); j++) {
      const other = notes[j] as Note;
      if (other.prose === 0 || !other.fold.startsWith(head) || other.block.facts.length <= note.block.facts.length)
        continue;
      if (parted(notes, i, j)) continue;
      notes[i] = claim(note, 'duplicate', 'preview', `the text of line ${other.block.line}, cut short`);
    }
  });
}

/** How far above its text the title of an entry stands, in blocks. */
const ABOVE = 3;

/** The title above a text, or -1. */
function titleAbove(notes: readonly Note[], i: number): number {
  for (let j = i - 1; j >= Math.max(0, i - ABOVE); j--) if (notes[j]?.title) return j;
  return -1;
}

/** Entries that a carousel prints above the list, cut shorter: title and text come again below. */
function carousels(notes: Note[]): void {
  const longer = new Map<string, number>();
  for (let i = notes.length - 1; i > 0; i--) {
    const { prose, fold, block } = notes[i] as Note;
    if (prose === 0 || fold.length < SAME.letters) continue;
    const head = fold.slice(0, SAME.letters);
    const below = longer.get(head);
    const other = below === undefined ? undefined : notes[below];
    if (below === undefined || !other || !block.facts.endsCut || other.fold.length <= fold.length) {
      longer.set(head, i);
      continue;
    }
    const title = titleAbove(notes, i);
    const again = titleAbove(notes, below);
    if (title < 0 || again < 0 || !other.fold.startsWith(fold) || notes[title]?.fold !== notes[again]?.fold) continue;
    for (const j of [title, i])
      notes[j] = claim(notes[j] as Note, 'duplicate', 'carousel', `again on line ${other.block.line}, and longer`);
  }
}

/** Letters that tell a paragraph, and least paragraphs and least length of what prints them again. */
const REPRINT = { letters: 32, texts: 3, length: 180 };

/** Where each text stands first, by its opening letters. */
function firstPrintings(notes: readonly Note[]): Map<string, number> {
  const first = new Map<string, number>();
  notes.forEach((note, i) => {
    const head = note.fold.slice(0, REPRINT.letters);
    if (note.prose > 0 && head.length === REPRINT.letters && !first.has(head)) first.set(head, i);
  });
  return first;
}

/** Least share of the one block that the paragraphs above it hold: a shorter text above it is its summary. */
const WHOLE = 0.8;

/** Texts of the page that one block prints in one run: those from `at` on that it holds, none missing. 0 where they are but a summary of it. */
function heldFrom(notes: readonly Note[], at: number, whole: string, end: number): number {
  let held = 0;
  let letters = 0;
  for (let i = at; i < end && letters <= whole.length; i++) {
    const { prose, fold, block } = notes[i] as Note;
    if (prose === 0 || block.glued || fold.length < REPRINT.letters) continue;
    if (!whole.includes(fold.slice(0, REPRINT.letters))) break;
    held++;
    letters += block.facts.letters + block.facts.digits;
  }
  return letters >= whole.length * WHOLE ? held : 0;
}

/** The article once more: its paragraphs in one block. */
function inOneBlock(notes: Note[]): void {
  const first = firstPrintings(notes);
  notes.forEach((note, i) => {
    const at = first.get(note.fold.slice(0, REPRINT.letters));
    if (note.prose === 0 || at === undefined || at >= i || note.block.facts.length < REPRINT.length) return;
    const held = heldFrom(notes, at, foldOf(note.block.text), i);
    if (held >= REPRINT.texts)
      notes[i] = claim(note, 'duplicate', 'reprint', `${held} paragraphs from line ${notes[at]?.block.line} on, again`);
  });
}

/** The article once more: the same paragraphs in the same order. */
function inOneRun(notes: Note[]): void {
  const texts = notes.filter((note) => note.prose > 0 && note.fold.length >= REPRINT.letters);
  const first = new Map<string, number>();
  for (let i = 0; i < texts.length; ) {
    const fold = texts[i]?.fold ?? '';
    const at = first.get(fold);
    let held = 0;
    while (at !== undefined && at + held < i && texts[i + held]?.fold === texts[at + held]?.fold) held++;
    if (held >= REPRINT.texts) {
      for (const { block } of texts.slice(i, i + held))
        notes[block.index] = claim(
          notes[block.index] as Note,
          'duplicate',
          'reprint',
          'printed above in the same order',
        );
      i += held;
    } else {
      if (at === undefined) first.set(fold, i);
      i++;
    }
  }
}

/** Texts that the page prints more than once: portals' summaries, previews, reprints. Claims are added in place. */
export function printedAgain(notes: Note[]): void {
  portalSummaries(notes);
  previews(notes);
  carousels(notes);
  inOneBlock(notes);
  inOneRun(notes);
}
