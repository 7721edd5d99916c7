import { mayBePersonal, personalForms } from '../personal.ts';
import { bodyBlocks, onArticle, onBlock, quoted } from './remark.ts';
import type { Check, Remark, Seen } from './types.ts';

function namesIn(text: string): string[] {
  if (!mayBePersonal(text)) return [];
  return personalForms.filter(([, , pattern]) => text.search(pattern) >= 0).map(([, name]) => name);
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
