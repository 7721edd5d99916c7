import type { Label } from '../labels.ts';
import { withClaim } from '../page/heard.ts';
import type { Note } from '../page/notes.ts';

/** The note with one more claim, of which the context is sure. */
export function claim(note: Note, label: Label, by: string, because: string): Note {
  return withClaim(note, { label, by: `context:${by}`, strength: 'sure', because });
}
