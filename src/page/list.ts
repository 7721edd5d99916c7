import type { Part, Says } from './layout.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';
import type { Entry, Series } from './series.ts';

const isMore = (note: Note | undefined): boolean => note?.claims.some((claim) => claim.by === 'more-link') === true;

function isCut(notes: readonly Note[], entry: Entry): boolean {
  const last = notes[entry.texts.at(-1) ?? entry.from] as Note;
  if (last.block.facts.endsCut) return true;
  for (let i = entry.texts.at(-1) ?? entry.from; i <= entry.to + 1; i++) if (isMore(notes[i])) return true;
  return false;
}

/** Body blocks of an entry: its texts and the short lines between them. */
function bodyOf(notes: readonly Note[], roles: readonly Role[], entry: Entry): number[] {
  const body: number[] = [];
  const first = entry.texts[0] ?? entry.from;
  const last = entry.texts.at(-1) ?? entry.to;
  for (let i = first; i <= last; i++) {
    const note = notes[i] as Note;
    if (note.sure || note.drop === 'caption') continue;
    if (roles[i] === 'text' || roles[i] === 'title' || note.block.facts.endsSentence) body.push(i);
  }
  return body;
}

/** Labels a series' entries and gives a part for each. */
export function readList(notes: readonly Note[], roles: readonly Role[], series: Series, says: Says): Part[] {
  const cut = series.entries.map((entry) => isCut(notes, entry));
  const mostlyCut = cut.filter(Boolean).length >= series.entries.length * 0.3;
  const alone = series.entries.every((entry) => entry.texts.length === 1);
  return series.entries.map((entry, i) => {
    const body = bodyOf(notes, roles, entry);
    for (const index of body)
      says.say(
        index,
        roles[index] === 'title' ? 'subheading' : 'body',
        'entries',
        `text of entry ${i + 1}, parted by ${series.separator}`,
      );
    if (entry.title !== null) says.say(entry.title, 'headline', 'entries', `title of entry ${i + 1}`, 'sure');
    const excerpt =
      cut[i] || (alone && (mostlyCut || series.entries.length > 2)) || (mostlyCut && entry.texts.length === 1);
    return {
      kind: excerpt ? 'excerpt' : 'article',
      from: entry.from,
      to: entry.to,
      headline: entry.title,
      body,
    } satisfies Part;
  });
}
