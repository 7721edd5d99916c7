import { missing } from './missing.ts';

/** Articles without a title. */
export const missingHeadline = missing('headline', 'error', 'a title above the text');
