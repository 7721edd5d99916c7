import { SIGN } from '../signs.ts';
import type { Rule } from './types.ts';

const HASHES = /^(?:#\S+[\s,]*){1,20}$/u;
const LABELLED =
  /^(?:태그|키워드|Tags?|Keywords?|Topics?|Filed under|Posted in|Categories|Category|Labels|Etiquetas|Tag|Метки|Теги|タグ|标签|关键词)\s?[:：]/i;

/** Keywords and hashtags. */
export const tagLine: Rule = {
  id: 'tag-line',
  label: 'tags',
  strength: 'sure',
  test: ({ text, facts }) => {
    if (facts.length > 300 || facts.endsSentence) return undefined;
    if (facts.signs & SIGN.hash && text.startsWith('#') && HASHES.test(text)) return 'hashtags';
    return facts.signs & SIGN.colon && LABELLED.test(text) ? 'a labelled list of keywords' : undefined;
  },
  examples: {
    hits: ['#새벽시 #예산', 'Tags: budget, city'],
    misses: ['Tags are useful, she said.', '#1 in sales is what counts.'],
  },
};
