import { missing } from './missing.ts';

/** Articles whose outlet nobody names. */
export const missingSource = missing('source', 'warning', 'the name of its outlet');
