import { withHeard } from '../page/heard.ts';
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

/** Columns of prose above an announcement that make an article: what is announced below it is not. */
const ARTICLE = 300;

/** Least titles with a text of their own that make a list of teasers. */
const LEAST_TEASERS = 2;

/** Where a run of teasers under an announcement ends: title and one text in turns. -1 where fewer than two follow. */
function teasersEnd(notes: readonly Note[], from: number): number {
  let at = from;
  let teasers = 0;
  while (notes[at + 1] !== undefined) {
    const [title, text] = [notes[at] as Note, notes[at + 1] as Note];
    const turns = title.title && title.block.facts.width < 120 && text.prose > 0 && !text.opens && !text.drop;
    if (!turns || title.drop || title.block.facts.endsSentence) break;
    teasers++;
    at += 2;
  }
  return teasers >= LEAST_TEASERS ? at : -1;
}

/** Teasers under an announcement that stands below an article and what ends it: a byline or a notice. */
function announcedTeasers(notes: Note[]): void {
  let prose = 0;
  let ended = false;
  for (let i = 0; i < notes.length; i++) {
    const { opens, byline, drop, block } = notes[i] as Note;
    prose += notes[i]?.prose ?? 0;
    ended ||= prose >= ARTICLE && (byline?.whole === true || drop === 'copyright');
    if (!ended || !opens || opens === 'caption') continue;
    const to = teasersEnd(notes, i + 1);
    for (let j = i + 1; j < to; j++)
      notes[j] = claim(notes[j] as Note, opens, 'announced', `a teaser under “${block.text}”`);
    i = Math.max(i, to - 1);
  }
}

/** A title that a blank line sets apart from the menu above it, with who wrote it and when just below: an article begins. */
function beginsArticle(notes: readonly Note[], at: number): boolean {
  const below = notes[at + 1];
  const { title, block } = notes[at] as Note;
  return title && block.gap > 0 && below !== undefined && below.byline?.whole === true && below.dates.length > 0;
}

/** What stands under an announcement and is no sentence belongs to its list. */
function announcedLists(notes: Note[]): void {
  for (let i = 0; i < notes.length; i++) {
    const label = notes[i]?.opens;
    if (!label || label === 'caption') continue;
    for (let j = i + 1; j < Math.min(notes.length, i + LONGEST_LIST); j++) {
      const note = notes[j] as Note;
      if (note.opens || note.prose > 0 || note.dateLine || note.byline?.whole || beginsArticle(notes, j)) break;
      if (!note.drop)
        notes[j] = withHeard(note, {
          claims: [
            ...note.claims,
            { label, by: 'context:announced', strength: 'hint', because: `under “${notes[i]?.block.text}”` },
          ],
        });
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

/** Columns that a line of a side bar has at most: more is a paragraph. */
const WIDEST_CELL = 160;

/** Indent from which a line has nothing but its second column, in blanks. */
const FAR = 80;

/** What stands to the right of the text in a dump that kept the page's columns: a side bar. */
function sideColumns(notes: Note[]): void {
  const plain = notes.filter(({ block }) => block.path === '');
  const cells = plain.filter(({ block }) => block.kind === 'cell' && block.glued);
  if (cells.length < LEAST_CELLS) return;
  const lone = plain.filter(({ block }) => !block.glued && block.indent >= FAR);
  for (const note of [...cells, ...lone]) {
    if (!note.sure && note.block.facts.width <= WIDEST_CELL)
      notes[note.block.index] = claim(note, 'related', 'column', 'stands in a column beside the text');
  }
}

/** Least columns of a text that a link to the rest is glued to. */
const CUT = 50;

/** A text that a link to the rest is glued to breaks off there: prose without a stop. */
function cutTexts(notes: Note[]): void {
  for (let i = 1; i < notes.length; i++) {
    const [text, link] = [notes[i - 1] as Note, notes[i] as Note];
    const { width } = text.block.facts;
    const glued = link.block.glued && link.claims.some(({ by }) => by === 'more-link');
    if (glued && !text.drop && text.prose === 0 && width >= CUT)
      notes[i - 1] = withHeard(text, { prose: width, title: false });
  }
}

/** Lists of links, by their ornaments, dates, announcements and columns. Claims are added in place. */
export function lists(notes: Note[]): void {
  sideColumns(notes);
  cutTexts(notes);
  ornamentRuns(notes);
  datedLists(notes);
  announcedTeasers(notes);
  announcedLists(notes);
}
