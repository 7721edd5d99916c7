import { remembering } from './known.ts';

/** What masking changes: 1 digits, 2 single spaces (only where two stand together), 3 other blanks. */
const masked = new Uint8Array(0x10000);
masked.fill(1, 0x30, 0x3a);
masked.fill(3, 0x2000, 0x200b);
for (const blank of '\t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') masked[blank.charCodeAt(0)] = 3;
masked[32] = 2;

function mask(text: string): string {
  let before = 0;
  let digits = false;
  for (let i = 0; i < text.length; i++) {
    const kind = masked[text.charCodeAt(i)] as number;
    if (kind === 1) digits = true;
    else if (kind === 3 || (kind === 2 && before === 2)) return text.replace(/\d+/g, '0').replace(/\s+/g, ' ');
    before = kind;
  }
  return digits ? text.replace(/\d+/g, '0') : text;
}

/** Text with runs of digits masked and blanks folded: lines alike but for their numbers have the same mask. */
export const maskOf = remembering(mask);
