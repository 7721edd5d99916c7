import type { Note } from './notes.ts';

/** How far above the text a headline may stand, in blocks. */
const REACH = 60;
const ORNAMENTS = '■□◆◇○●▶▷►☞◎▲△▼▽★☆※▣▪';

/** Times a text stands on the page, and whether a page title (`Headline - Site`) opens with it. */
function printings(notes: readonly Note[], index: number): { times: number; titled: boolean } {
  const { fold } = notes[index] as Note;
  let times = 0;
  let titled = false;
  for (let i = 0; i < notes.length; i++) {
    const other = notes[i]?.fold ?? '';
    if (other === fold) times++;
    else if (i < 4 && fold.length > 6 && other.startsWith(fold) && other.length < fold.length + 60) titled = true;
  }
  return { times, titled };
}

const isMeta = (note: Note | undefined): boolean =>
  note !== undefined && (note.dateLine || note.byline?.whole === true || note.dates.length > 0);

function titlesBetween(notes: readonly Note[], index: number, first: number): number {
  let titles = 0;
  for (let i = index + 1; i < first; i++) if (notes[i]?.title) titles++;
  return titles;
}

/** A stamp that says it is the day of publication, just under the block. */
function publishedNear(notes: readonly Note[], index: number): boolean {
  return notes
    .slice(index + 1, index + 5)
    .some((note) => note.prose === 0 && note.dates.some((date) => date.role === 'published' && date.date !== null));
}

/** How much speaks for a block as the headline of the text that starts at `first`. */
function score(notes: readonly Note[], index: number, first: number): number {
  const note = notes[index] as Note;
  const { facts } = note.block;
  const { times, titled } = printings(notes, index);
  let value = 2 - Math.min(1.4, titlesBetween(notes, index, first) * 0.14) - (first - index) * 0.015;
  if (titled) value += 3;
  if (times > 1 && times < 5) value += 1.5;
  if (facts.width >= 18 && facts.width <= 140) value += 1;
  if (facts.width < 14 || (facts.words < 3 && facts.cjk < 8)) value -= 1.5;
  if (isMeta(notes[index + 1]) || isMeta(notes[index + 2])) value += 1.2;
  if (publishedNear(notes, index)) value += 1.4;
  if (facts.ornament && ORNAMENTS.includes(facts.ornament)) value -= 3;
  if (facts.endsSentence && !/[?!？！]["”’」']*$/.test(note.block.text)) value -= 1.2;
  if (note.block.mark) value -= 1;
  if (notes[index + 1]?.block.glued && notes[index + 1]?.drop === 'lead') value -= 3;
  if (index === 0) value += 1;
  return value;
}

/** The headline above a text, or null: the likeliest title within reach. */
export function headlineAbove(notes: readonly Note[], first: number, stop = 0): number | null {
  let best: number | null = null;
  let most = 0.6;
  for (let i = first - 1; i >= Math.max(stop, first - REACH); i--) {
    const note = notes[i] as Note;
    if (!note.title) continue;
    const value = score(notes, i, first);
    if (value > most) {
      most = value;
      best = i;
    }
  }
  return best;
}
