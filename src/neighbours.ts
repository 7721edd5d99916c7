import type { Label } from './labels.ts';
import { type Note, withClaim } from './page/notes.ts';

/** Longest list that an announcement (`관련기사`) covers, in blocks. */
const LONGEST_LIST = 60;
/** Ornaments that open clickbait and promotion lines when several follow one another. */
const ORNAMENTS = '◇▲△▶▷☞◆●■★◎▣○';
const LEAST_RUN = 4;

function claim(note: Note, label: Label, by: string, because: string): Note {
  return withClaim(note, { label, by: `context:${by}`, strength: 'sure', because });
}

const isCredit = (note: Note | undefined): boolean => note?.block.glued === true && note.byline?.whole === true;

/** The line after `이미지 확대보기` is a caption, and so is the credit glued to it. */
function captionsAfterOpeners(notes: Note[]): void {
  for (let i = 0; i + 1 < notes.length; i++) {
    if (notes[i]?.opens !== 'caption') continue;
    const next = notes[i + 1] as Note;
    if (next.drop || next.block.facts.width > 400) continue;
    notes[i + 1] = claim(next, 'caption', 'caption', 'follows a line that enlarges a picture');
    if (isCredit(notes[i + 2]))
      notes[i + 2] = claim(notes[i + 2] as Note, 'caption', 'caption', 'credit of the caption before it');
  }
}

/** A short piece behind a sentence that credits a picture: an agency and the day of the shot, a sign of rights, a slash. */
function creditsPicture({ block, drop, dates }: Note): boolean {
  if (!block.glued || block.facts.width > 70) return false;
  if (drop === 'caption') return true;
  const signed = /^[/|]|[©ⓒ]|News1|\/(?:뉴스1|뉴시스|연합뉴스)/.test(block.text);
  return (
    drop !== null &&
    drop !== 'outlet' &&
    (signed || (dates.some((date) => date.date !== null) && drop === 'byline' && signed))
  );
}

/** A sentence with a credit glued to it is a caption where the credit dates the shot, or the text goes on behind it. */
function captionsBeforeCredits(notes: Note[]): void {
  for (let i = 0; i + 1 < notes.length; i++) {
    const [note, credit, text] = [notes[i] as Note, notes[i + 1] as Note, notes[i + 2]];
    if (note.drop || !creditsPicture(credit)) continue;
    const { facts } = note.block;
    const dated = credit.dates.some((date) => date.date !== null);
    if (!(text?.block.glued || dated) || facts.width >= 420 || facts.sentences > 2) continue;
    notes[i] = claim(note, 'caption', 'caption', 'a credit is glued to it');
  }
}

/** A caption printed again (alt text and caption) is a caption both times. */
function captionsTwice(notes: Note[]): void {
  const known = new Set(
    notes.filter((note) => note.drop === 'caption' && note.fold.length > 8).map((note) => note.fold),
  );
  if (known.size === 0) return;
  notes.forEach((note, i) => {
    if (note.drop !== 'caption' && known.has(note.fold))
      notes[i] = claim(note, 'caption', 'caption', 'the same words as a caption');
  });
}

/** Runs of lines that open with one ornament and do not end as sentences: clickbait lists. A single one is a sub-heading. */
function ornamentRuns(notes: Note[]): void {
  for (let from = 0; from < notes.length; ) {
    const sign = notes[from]?.block.facts.ornament ?? '';
    let to = from;
    while (
      to < notes.length &&
      sign &&
      notes[to]?.block.facts.ornament === sign &&
      !notes[to]?.block.facts.endsSentence
    )
      to++;
    if (ORNAMENTS.includes(sign) && sign && to - from >= LEAST_RUN) {
      for (let i = from; i < to; i++)
        notes[i] = claim(notes[i] as Note, 'celebrity', 'ornaments', `${to - from} lines in a row open with ${sign}`);
    }
    from = Math.max(to, from + 1);
  }
}

/** What stands under an announcement and is no sentence belongs to its list. */
function announcedLists(notes: Note[]): void {
  for (let i = 0; i < notes.length; i++) {
    const label = notes[i]?.opens;
    if (!label || label === 'caption') continue;
    for (let j = i + 1; j < Math.min(notes.length, i + LONGEST_LIST); j++) {
      const note = notes[j] as Note;
      if (note.opens || note.prose > 0 || note.dateLine || note.byline?.whole) break;
      if (!note.drop)
        notes[j] = {
          ...note,
          claims: [
            ...note.claims,
            { label, by: 'context:announced', strength: 'hint', because: `under “${notes[i]?.block.text}”` },
          ],
        };
    }
  }
}

const LISTED = /^[-–·ㆍ]\s?\[[^\]]{2,12}\]/;

/** `- [7월24일] …`: a list of earlier pieces, by its dashes and dates. */
function datedLists(notes: Note[]): void {
  notes.forEach((note, i) => {
    if (!note.drop && note.dates.length > 0 && LISTED.test(note.block.text))
      notes[i] = claim(note, 'related', 'dated-list', 'a dash and a date in brackets');
  });
}

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

/** Lines with a second column, at least, that make it a column and not a table's row. */
const LEAST_CELLS = 5;

/** What stands to the right of the text in a dump that kept the page's columns: a side bar. */
function sideColumns(notes: Note[]): void {
  const cells = notes.filter((note) => note.block.kind === 'cell' && note.block.glued && note.block.path === '');
  if (cells.length < LEAST_CELLS) return;
  for (const note of cells) {
    if (!note.drop) notes[note.block.index] = claim(note, 'related', 'column', 'stands in a column beside the text');
  }
}

/** Letters that two texts must share from their start for the shorter to be a cut printing of the longer, and how near they stand. */
const SAME = { letters: 40, blocks: 4 };

/** A text that the next ones repeat from its start, and go on: the article's own preview. */
function previews(notes: Note[]): void {
  notes.forEach((note, i) => {
    if (note.prose === 0 || note.fold.length < SAME.letters) return;
    const head = note.fold.slice(0, SAME.letters);
    for (let j = i + 1; j <= Math.min(i + SAME.blocks, notes.length - 1); j++) {
      const other = notes[j] as Note;
      if (other.prose === 0 || !other.fold.startsWith(head) || other.block.facts.length <= note.block.facts.length)
        continue;
      notes[i] = claim(note, 'duplicate', 'preview', `the text of line ${other.block.line}, cut short`);
    }
  });
}

/** What blocks say of each other. The answer has the same length and order; only claims are added. */
export function hearNeighbours(notes: readonly Note[]): Note[] {
  const heard = [...notes];
  sideColumns(heard);
  captionsAfterOpeners(heard);
  captionsBeforeCredits(heard);
  captionsTwice(heard);
  ornamentRuns(heard);
  datedLists(heard);
  announcedLists(heard);
  portalSummaries(heard);
  previews(heard);
  return heard;
}
