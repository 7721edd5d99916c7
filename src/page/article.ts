import { headlineAbove } from './headline.ts';
import type { Part, Says } from './layout.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';

/** Who speaks now, in broadcasters' scripts and interviews: belongs to the text. */
const SPEAKER =
  /^[[◀<【(]\s*(?:앵커|기자|리포트|인터뷰|앵커멘트|아나운서|진행자|VCR|스튜디오|[가-힣]{2,4} ?(?:\/|기자|앵커))[^\]▶>】)]{0,40}[\]▶>】)]/;

const isMeta = (note: Note): boolean => note.dateLine || note.byline?.whole === true;

/** Blocks that open the zone but stand above the byline or the date line: the standfirst. */
function deckEnd(notes: readonly Note[], from: number, to: number): number {
  let deck = from;
  for (let i = from; i <= Math.min(to, from + 8); i++)
    if (isMeta(notes[i] as Note) || notes[i]?.drop === 'board') deck = i + 1;
  return deck;
}

function firstText(roles: readonly Role[], notes: readonly Note[], from: number, to: number): number {
  for (let i = from; i <= to; i++) if (roles[i] === 'text' || (notes[i]?.prose ?? 0) > 0) return i;
  return from;
}

/** Speakers' marks and sub-headings with an ornament directly above the first text. */
function withOpening(notes: readonly Note[], first: number, stop: number): number {
  let at = first;
  while (at - 1 >= stop) {
    const note = notes[at - 1] as Note;
    const opening = SPEAKER.test(note.block.text) || (note.block.facts.ornament !== '' && note.title && !note.drop);
    if (!opening) break;
    at--;
  }
  return at;
}

/** Whether a block inside the zone that is no prose belongs to the text. */
function insideLabel(note: Note, next: Note | undefined): 'body' | 'subheading' | null {
  if (note.sure) return null;
  if (note.prose > 0) return note.drop === 'caption' ? null : 'body';
  if (note.drop && note.drop !== 'navigation') return null;
  if (SPEAKER.test(note.block.text)) return 'body';
  if (note.block.facts.endsSentence) return 'body';
  if (note.drop) return null;
  return next && (next.prose > 0 || next.title) ? 'subheading' : null;
}

/** Labels the blocks of one article's zone and gives the part: body, sub-headings, deck, headline. */
export function readArticle(
  notes: readonly Note[],
  roles: readonly Role[],
  zone: { from: number; to: number },
  says: Says,
  stop = 0,
): Part | null {
  const top = firstText(roles, notes, zone.from, zone.to);
  const start = firstText(roles, notes, deckEnd(notes, top, zone.to), zone.to);
  const first = withOpening(notes, start, Math.max(stop, zone.from - 3));
  const headline = headlineAbove(notes, Math.min(first, top), stop);
  const body: number[] = [];
  for (let i = first; i <= zone.to; i++) {
    const note = notes[i] as Note;
    const label = insideLabel(note, notes[i + 1]);
    if (!label) continue;
    says.say(i, label, 'zone', label === 'body' ? 'stands in the main run of text' : 'a short line between paragraphs');
    body.push(i);
  }
  while (body.length && says.get(body.at(-1) as number)?.label === 'subheading')
    says.say(body.pop() as number, 'other', 'zone', 'a short line after the text');
  if (body.length === 0) return null;
  if (headline !== null) {
    says.say(headline, 'headline', 'headline', 'the likeliest title above the text', 'sure');
    for (let i = headline + 1; i < first; i++)
      if (!notes[i]?.drop) says.say(i, 'deck', 'zone', 'between headline and text');
  }
  return { kind: 'article', from: headline ?? (body[0] as number), to: body.at(-1) as number, headline, body };
}
