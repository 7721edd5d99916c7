const MARKS = /[\s\p{P}\p{S}]+/gu;

/** A title without blanks, signs and case, in NFKC: titles that fold alike say the same. */
export const foldTitle = (text: string): string => text.normalize('NFKC').replace(MARKS, '').toLowerCase();
