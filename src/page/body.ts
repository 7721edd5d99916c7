import type { Says } from './layout.ts';
import type { Note } from './notes.ts';

/** Who speaks now, in broadcasters' scripts and interviews: belongs to the text. */
export const SPEAKER =
  /^[[◀<【(]\s*(?:앵커|기자|리포트|인터뷰|앵커멘트|아나운서|진행자|VCR|스튜디오|[가-힣]{2,4} ?(?:\/|기자|앵커))[^\]▶>】)]{0,40}[\]▶>】)]/;

/** Whether text goes on under a short line, looking through pictures and other short lines. */
function textFollows(notes: readonly Note[], i: number, to: number): boolean {
  for (let j = i + 1; j <= Math.min(to, i + 6); j++) if ((notes[j]?.prose ?? 0) > 0) return true;
  return false;
}

/** Whether a block inside the zone that is no prose belongs to the text. */
function insideLabel(note: Note, next: boolean): 'body' | 'subheading' | null {
  if (note.sure) return null;
  if (note.prose > 0) return note.drop === 'caption' ? null : 'body';
  if (note.drop && note.drop !== 'navigation') return null;
  if (SPEAKER.test(note.block.text)) return 'body';
  if (note.block.facts.endsSentence) return 'body';
  if (note.drop || (note.dates.length > 0 && note.block.facts.width < 60)) return null;
  return next ? 'subheading' : null;
}

const isCredit = (note: Note | undefined): boolean =>
  note?.block.glued === true && (note.drop === 'outlet' || note.drop === 'caption');

/** A sentence with an agency's name glued to it is a caption, unless it ends the text: then the name is the article's credit. */
function isPicture(notes: readonly Note[], i: number, to: number): boolean {
  if (!isCredit(notes[i + 1]) || (notes[i]?.block.facts.width ?? 999) > 360) return false;
  let rest = 0;
  for (let j = i + 2; j <= to; j++) if ((notes[j]?.prose ?? 0) > 0) rest++;
  return rest >= 2;
}

/** The script that most of the text is written in. */
function mainScript(notes: readonly Note[], from: number, to: number): 'hangul' | 'other' {
  let hangul = 0;
  let letters = 0;
  for (let i = from; i <= to; i++) {
    hangul += notes[i]?.block.facts.hangul ?? 0;
    letters += notes[i]?.block.facts.letters ?? 0;
  }
  return hangul > letters * 0.45 ? 'hangul' : 'other';
}

/** A short line at the head of the zone that is neither a speaker's mark nor a sub-heading with an ornament. */
function isDeck(notes: readonly Note[], says: Says, index: number): boolean {
  const note = notes[index] as Note;
  return says.get(index)?.label === 'subheading' && note.block.facts.ornament === '' && !SPEAKER.test(note.block.text);
}

/** Where an article's text runs, and which block is its headline. */
interface Reach {
  /** First block of the text. */
  readonly first: number;
  /** Last block of the run. */
  readonly to: number;
  readonly headline: number | null;
}

/** What the rules make of one block inside the run; null where it does not belong to the text. */
function ruledLabel(
  notes: readonly Note[],
  i: number,
  to: number,
  script: 'hangul' | 'other',
  says: Says,
): 'body' | 'subheading' | null {
  const note = notes[i] as Note;
  if (isPicture(notes, i, to)) {
    says.say(i, 'caption', 'caption', 'a credit is glued to it, and the text goes on');
    if (notes[i + 1]?.block.glued) says.say(i + 1, 'caption', 'caption', 'the credit of a caption');
    return null;
  }
  if (script === 'hangul' && note.block.facts.hangul === 0 && note.block.facts.latin > 30) {
    says.say(i, 'other', 'script', 'in another script than the article');
    return null;
  }
  return says.has(i) ? null : insideLabel(note, textFollows(notes, i, to));
}

/** Body by rules: the run, less what rules take out of it, less short lines at its two ends. */
function ruledBody(notes: readonly Note[], { first, to, headline }: Reach, says: Says): number[] {
  const body: number[] = [];
  const script = mainScript(notes, first, to);
  for (let i = first; i <= to; i++) {
    const label = i === headline ? null : ruledLabel(notes, i, to, script, says);
    if (!label) continue;
    says.say(i, label, 'zone', label === 'body' ? 'stands in the main run of text' : 'a short line between paragraphs');
    body.push(i);
  }
  while (body.length && isDeck(notes, says, body[0] as number))
    says.say(body.shift() as number, 'deck', 'zone', 'a short line before the text');
  while (body.length && says.get(body.at(-1) as number)?.label === 'subheading')
    says.say(body.pop() as number, 'other', 'zone', 'a short line after the text');
  return body;
}

const isHtmlBlock = (note: Note | undefined): boolean => note?.block.path !== '';

/** How much surer the labeller must be of a block that stands outside the run: less where it knows the elements of the page. */
const OUTSIDE = { html: 0.5, other: 1 };

/** The page's own threshold: its likeliest block less this, where that is below even. */
const SPREAD = 3;

/** Body as the learned labeller reads it: what it takes for body, inside the run and about it, that no rule is sure of otherwise. */
function learnedBody(
  notes: readonly Note[],
  { to, first, headline }: Reach,
  stop: number,
  end: number,
  says: Says,
): number[] {
  const most = notes.slice(stop, end).reduce((max, { odds }) => Math.max(max, odds), -9);
  const cut = Math.min(0, most - SPREAD);
  const outside = isHtmlBlock(notes[first]) && mainScript(notes, first, to) !== 'hangul' ? OUTSIDE.html : OUTSIDE.other;
  const body: number[] = [];
  for (let i = stop; i < end; i++) {
    const note = notes[i] as Note;
    const least = i >= first && i <= to ? cut : cut + outside;
    if (note.odds <= least || note.sure || note.drop === 'caption' || i === headline) continue;
    says.say(
      i,
      note.title && note.prose === 0 ? 'subheading' : 'body',
      'labeller',
      `the learned labeller's log-odds are ${note.odds.toFixed(1)}`,
    );
    body.push(i);
  }
  return body;
}

/** Whether the learned labeller decides the body: it was asked, and the text is not Korean, whose habits the rules know better. */
function learnedDecides(notes: readonly Note[], { first, to }: Reach): boolean {
  if (!notes.some(({ odds }) => odds !== 0)) return false;
  return isHtmlBlock(notes[first]) || mainScript(notes, first, to) !== 'hangul';
}

/**
 * The blocks that are an article's body and sub-headings, in order; labels them, and what stands between them.
 * @param stop first block that may belong to the article
 * @param end block behind the last one that may
 */
export function bodyOf(notes: readonly Note[], reach: Reach, stop: number, end: number, says: Says): number[] {
  return learnedDecides(notes, reach) ? learnedBody(notes, reach, stop, end, says) : ruledBody(notes, reach, says);
}
