import { remembering } from '../../known.ts';
import { foldName } from '../../outlets/names.ts';

/** A title without blanks, signs and case, in NFKC, as names of outlets are folded: titles that fold alike say the same. */
export const foldTitle = remembering(foldName);
