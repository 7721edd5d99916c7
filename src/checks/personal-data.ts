import { bodyBlocks, onArticle, onBlock, quoted } from './remark.ts';
import type { Check, Remark, Seen } from './types.ts';

/** Kind → how it is written. Each pattern is short and linear. */
const kinds = [
  ['e-mail address', /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{2,63}/],
  ['resident registration number', /(?<!\d)\d{2}[01]\d[0-3]\d-[1-8]\d{6}(?!\d)/],
  ['mobile phone number', /(?<!\d)01[016789][-. ]?\d{3,4}[-. ]?\d{4}(?!\d)/],
  [
    'phone number',
    /(?<![\d-])(?:0(?:2|[3-6]\d)\)?[-. ]\d{3,4}[-. ]\d{4}|\+\d{1,3}[-. ]\d{1,4}[-. ]\d{3,4}[-. ]\d{3,4})(?![\d-])/,
  ],
] as const;

/** Every one of them has an at sign or four digits in a row. */
const trigger = /@|\d{4}/;

function namesIn(text: string): string[] {
  return trigger.test(text) ? kinds.filter(([, pattern]) => pattern.test(text)).map(([name]) => name) : [];
}

const say = (name: string) => `unexpected ${name} in a body, expected none`;

function inRecord(seen: Seen): Remark[] {
  return seen.articles.flatMap((article) =>
    namesIn(article.body).map((name) => onArticle(seen, article, say(name), name)),
  );
}

function inPage(seen: Seen): Remark[] {
  return seen.articles.flatMap(({ item }) =>
    bodyBlocks(seen, item).flatMap((block) =>
      namesIn(block.block.text).map((name) => onBlock(block, `${say(name)} (${quoted(block.block.text, 12)})`)),
    ),
  );
}

/** Addresses and numbers of people in bodies. */
export const personalData: Check = {
  id: 'personal-data',
  severity: 'warning',
  off: true,
  per: 'article',
  means: 'a body holds a mail address, a phone number or a resident registration number',
  advice: '`clean run --redact mail,phone,rrn` takes them out',
  look: (seen) => (seen.page === null ? inRecord(seen) : inPage(seen)),
};
