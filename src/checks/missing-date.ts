import { missing } from './missing.ts';

/** Articles without a full date of publication. */
export const missingDate = missing('date', 'error', 'a full date such as 2024-03-05 beside it');
