export { readByline } from './byline.ts';
export { leadInside, readLead } from './lead.ts';
export { koreanName } from './names.ts';
export { readSignoff, signoffAuthor } from './signoff.ts';
export { readTail } from './tail.ts';
export type { AuthorReading, BylineReading, LeadReading, OutletReading, TailReading } from './types.ts';
