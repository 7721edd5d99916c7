import { remembering } from '../../known.ts';
import { readByline as byline } from './byline.ts';
import { readLead as lead } from './lead.ts';
import { readSignoff as signoff } from './signoff.ts';
import { readTail as tail } from './tail.ts';

/** The readers of credits, for those who ask about the same lines again: parser, notes and fields. */
export const readByline = remembering(byline);
export const readLead = remembering(lead);
export const readSignoff = remembering(signoff);
export const readTail = remembering(tail);
export { leadInside } from './lead.ts';
export { koreanName } from './names.ts';
export { signoffAuthor } from './signoff.ts';
export type { BylineReading, LeadReading } from './types.ts';
