import type { Rule } from './types.ts';

/** An announcement and the link itself in one line: nothing is announced of the next one. */
const KOREAN = /^[^\p{L}\d]{0,4}(?:관련|연관) ?(?:기사|뉴스|보도)\s*[:：>▶☞\])＞]+\s*\S/u;
const OTHERS =
  /^[^\p{L}\d]{0,4}(?:Related|Related (?:article|story)|Read (?:also|more|next)|Also read|See also|À lire aussi|Lire aussi|Lesen Sie auch|Leggi anche|Lees ook|Leia (?:também|mais)|Veja também|Lea también|Читайте также|Čtěte také|Baca juga|関連記事|相关阅读|延伸閱讀)\s?[:：|»>]\s*\S/iu;

/** A link to another article that says so itself, between paragraphs or below them. */
export const relatedLink: Rule = {
  id: 'related-link',
  label: 'related',
  strength: 'sure',
  test: ({ text, facts }) => {
    if (facts.length < 8 || facts.length > 200) return undefined;
    return (facts.hangul > 0 ? KOREAN : OTHERS).test(text) ? 'announces the very link it holds' : undefined;
  },
  examples: {
    hits: [
      '▶관련기사: 시립도서관 아홉 곳, 밤 11시까지 연다',
      '[관련기사] 시립도서관 아홉 곳 연다',
      'Read more: Footbridge opens over the canal',
    ],
    misses: ['관련기사', '관련 기사를 읽은 시민들이 항의했다.', 'Related articles:'],
  },
};
