import { SIGN } from '../signs.ts';
import type { Rule } from './types.ts';

const ONLY = /^[[(<]?(?:https?:\/\/|www\.)[^\s]+[\])>]?$/;
const ENDS = /(?:https?:\/\/)[^\s]{4,2000}$/;

/** A line that is an address, or a short call that ends in one. */
export const linkLine: Rule = {
  id: 'link-line',
  label: 'metadata',
  strength: 'likely',
  test: ({ text, facts }) => {
    if (!(facts.signs & SIGN.slashes) && !text.startsWith('www.')) return undefined;
    if (ONLY.test(text)) return 'an address and nothing else';
    return facts.sentences === 0 && facts.length < 200 && ENDS.test(text)
      ? 'a call that ends in an address'
      : undefined;
  },
  examples: {
    hits: ['https://example.com/news/1', '새벽 오리지널https://example.com/a'],
    misses: ['주소는 https://example.com 이라고 그는 말했다.'],
  },
};
