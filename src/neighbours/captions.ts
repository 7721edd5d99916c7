import type { Note } from '../page/notes.ts';
import { claim } from './claim.ts';

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

/** A caption printed again (alt text and caption) is a caption both times; a heading that its picture repeats stays a heading. */
function captionsTwice(notes: Note[]): void {
  const known = new Set(
    notes.filter((note) => note.drop === 'caption' && note.fold.length > 8).map((note) => note.fold),
  );
  if (known.size === 0) return;
  notes.forEach((note, i) => {
    if (note.drop !== 'caption' && note.level === 0 && known.has(note.fold))
      notes[i] = claim(note, 'caption', 'caption', 'the same words as a caption');
  });
}

const TRIANGLES = '▲△▼';

/** Widest text of a caption, in columns. */
const WIDEST = 300;

/** A line that alone on the page opens with a triangle is a caption: lists of triangles have several, in the line or about it. */
function loneTriangles(notes: Note[]): void {
  const marked = notes.filter(({ block }) => block.facts.ornament && TRIANGLES.includes(block.facts.ornament));
  if (marked.length === 0 || marked.length > 2) return;
  if (marked.length === 2 && (marked[1]?.block.index ?? 0) - (marked[0]?.block.index ?? 0) < 4) return;
  for (const note of marked) {
    const { text, facts, index } = note.block;
    const alone = ![...text.slice(1)].some((sign) => TRIANGLES.includes(sign)) && /[가-힣]/.test(text);
    if (!note.drop && alone && facts.endsSentence && facts.width < WIDEST)
      notes[index] = claim(note, 'caption', 'caption', `the one line that opens with ${facts.ornament}`);
  }
}

const DRAWN = /^[가-힣]{2,4} ?(?:디자이너|그래픽 ?디자이너|일러스트레이터|그래픽)$/;

/** Who drew a picture, on a line of its own, where somebody else is named as the writer. */
function drawnCredits(notes: Note[]): void {
  if (!notes.some(({ byline, block }) => byline?.whole && block.text.includes('기자'))) return;
  notes.forEach((note, i) => {
    if (note.block.facts.length <= 14 && DRAWN.test(note.block.text))
      notes[i] = claim(note, 'caption', 'caption', 'who drew the picture');
  });
}

/** Captions by what stands about them. Claims are added in place. */
export function captions(notes: Note[]): void {
  captionsAfterOpeners(notes);
  captionsBeforeCredits(notes);
  loneTriangles(notes);
  drawnCredits(notes);
  captionsTwice(notes);
}
