import type { Note } from '../page/notes.ts';
import { claim } from './claim.ts';

/** Longest list that an announcement (`관련기사`) covers, in blocks. */
const LONGEST_LIST = 60;
/** Ornaments that open clickbait and promotion lines when several follow one another. */
const ORNAMENTS = '◇▲△▶▷☞◆●■★◎▣○';
const LEAST_RUN = 4;

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

/** Lists of links, by their ornaments, dates, announcements and columns. Claims are added in place. */
export function lists(notes: Note[]): void {
  sideColumns(notes);
  ornamentRuns(notes);
  datedLists(notes);
  announcedLists(notes);
}
