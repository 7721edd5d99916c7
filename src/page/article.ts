import { bodyOf, SPEAKER } from './body.ts';
import { headlineAbove } from './headline/index.ts';
import type { Part, Says } from './layout.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';

const isMeta = (note: Note): boolean =>
  note.dateLine || (note.byline?.whole === true && (note.byline.mails.length > 0 || note.block.text.includes('기자')));

/** Log-odds above which a text under the headline is body, and its columns at least. */
const DECK = { odds: 0, width: 60 };

/** Most that a standfirst may hold, in columns. */
const LONGEST_DECK = 400;

/** Blocks that open the zone but stand above the byline or the date line: the standfirst. */
function deckEnd(notes: readonly Note[], from: number, to: number): number {
  let columns = 0;
  for (let i = from; i <= Math.min(to, from + 8); i++) {
    const note = notes[i] as Note;
    if (isMeta(note) && !note.block.glued) return i + 1;
    if (note.prose > 0) columns += note.block.facts.width;
    if (columns > LONGEST_DECK || (note.block.facts.endsSentence && note.block.facts.width > 160)) break;
  }
  return from;
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
    const { text, facts } = note.block;
    const sentence = facts.endsSentence && note.prose > 0 && !note.drop;
    const opening = SPEAKER.test(text) || sentence || (facts.ornament !== '' && note.title && !note.drop);
    if (!opening) break;
    at--;
  }
  return at;
}

/** Texts between headline and body that the learned labeller takes for body: on many sites the standfirst is the first paragraph. */
function standfirst(notes: readonly Note[], headline: number | null, first: number, says: Says): number[] {
  const found: number[] = [];
  for (let i = (headline ?? first) + 1; i < first; i++) {
    const { odds, drop, dates, block } = notes[i] as Note;
    if (says.get(i)?.label === 'body' || odds <= DECK.odds || drop) continue;
    if (dates.length > 0 || block.facts.width < DECK.width) continue;
    says.say(i, 'body', 'standfirst', 'the article’s first paragraph by its learned odds');
    found.push(i);
  }
  return found;
}

/** Labels the blocks of one article's zone and gives the part: body, sub-headings, deck, headline. */
export function readArticle(
  notes: readonly Note[],
  roles: readonly Role[],
  zone: { from: number; to: number },
  says: Says,
  stop = 0,
  end = notes.length,
): Part | null {
  const top = firstText(roles, notes, zone.from, zone.to);
  const start = firstText(roles, notes, deckEnd(notes, top, zone.to), zone.to);
  const first = withOpening(notes, start, Math.max(stop, zone.from - 3));
  let headline = headlineAbove(notes, first, stop, end);
  let main = bodyOf(notes, { first, to: zone.to, headline }, stop, end, says);
  // A title below the first paragraph is not the headline: it is looked for above.
  const opening = main[0] ?? first;
  if (headline !== null && opening < headline) {
    headline = headlineAbove(notes, opening, stop, end);
    main = bodyOf(notes, { first, to: zone.to, headline }, stop, end, says);
  }
  if (main.length === 0) return null;
  const body = [...standfirst(notes, headline, first, says), ...main].sort((a, b) => a - b);
  if (headline !== null) {
    says.say(headline, 'headline', 'headline', 'the likeliest title above the text', 'sure');
    for (let i = headline + 1; i < first; i++)
      if (!notes[i]?.drop && !says.has(i)) says.say(i, 'deck', 'zone', 'between headline and text');
  }
  const from = Math.min(headline ?? (body[0] as number), body[0] as number);
  return { kind: 'article', from, to: body.at(-1) as number, first, headline, body };
}
