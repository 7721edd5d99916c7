import type { Rule } from './types.ts';

const FILE_NAME =
  /^\S{1,80}\.(?:jpe?g|png|gif|webp|svg|bmp|mp4|hwpx?|pdf|docx?|xlsx?|zip)(?:\s?\(\d[\d.,]*\s?[kKmM]?[bB]?\))?$/;
const STUB = /^\[[\w.%-]{2,60}\]$/;
const JSON_LIKE = /^[{[]\s*"\w+"\s*:/;
const CODE =
  /^(?:\$\(|var |function\s*\(|function \w+\(|window\.|document\.|if\s?\(|<!--|-->|\/\/<!|<\?|<%|\*\/|@import|@media|\.\w+\s*\{|#\w+\s*\{)/;

/** Text that machines wrote: file names, image stubs, JSON, scripts, rulers. */
export const machineText: Rule = {
  id: 'machine-text',
  label: 'metadata',
  strength: 'sure',
  test: ({ text, facts }) => {
    if (facts.length > 4 && facts.letters + facts.digits === 0) return 'a ruler';
    if (facts.letters + facts.digits === 0) return 'no letter and no digit';
    if (
      text.startsWith('[') &&
      facts.length < 64 &&
      STUB.test(text) &&
      (facts.digits > 4 || /^\[[a-z0-9.]+[-_][a-z0-9._-]+\]$/.test(text) || text.includes('_'))
    )
      return 'an image stub';
    if ((text.startsWith('{') || text.startsWith('[')) && JSON_LIKE.test(text)) return 'JSON';
    if (facts.length < 120 && FILE_NAME.test(text)) return 'a file name';
    return facts.hangul === 0 && CODE.test(text) ? 'script text' : undefined;
  },
  examples: {
    hits: ['-----', '[sns_top_01]', '{"title":"x","logNo":1}', '20240807_061.jpg', 'window.dataLayer = [];'],
    misses: ['[단독] 새벽시 예산안 통과', '3 - 2 승리'],
  },
};
