import type { Claim } from '../types.ts';
import type { Note } from './notes.ts';

/** What may be said of a block after it was read. */
type Heard = Partial<Pick<Note, 'claims' | 'drop' | 'sure' | 'prose' | 'odds' | 'level' | 'title'>>;

/** A note with some of it changed. Every field by name: notes all have one shape, which whoever reads them relies on for speed. */
export function withHeard(note: Note, heard: Heard): Note {
  return {
    block: note.block,
    claims: heard.claims ?? note.claims,
    drop: heard.drop ?? note.drop,
    sure: heard.sure ?? note.sure,
    opens: note.opens,
    dates: note.dates,
    dateLine: note.dateLine,
    byline: note.byline,
    lead: note.lead,
    prose: heard.prose ?? note.prose,
    fold: note.fold,
    mask: note.mask,
    odds: heard.odds ?? note.odds,
    level: heard.level ?? note.level,
    title: heard.title ?? note.title,
  };
}

/** A note to which a claim of the neighbours was added: the block is dropped as what they say it is. */
export function withClaim(note: Note, claim: Claim): Note {
  const sure = note.sure || claim.strength === 'sure';
  return withHeard(note, { claims: [claim, ...note.claims], drop: claim.label, sure, prose: 0, title: false });
}
