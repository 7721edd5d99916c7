import type { BylineReading } from './types.ts';

/** Labels before a writer's name in scripts that have no capitals: Arabic, Hebrew, Devanagari, Thai. */
const LABELLED =
  /^\s{0,20}(?:كتبت?|بقلم|إعداد|מאת|כתב|रिपोर्ट|लेखक|लेखिका|โดย|ผู้เขียน)\s?:?\s{1,3}(?<name>[\p{L}\p{M}.'’-]{2,20}(?: [\p{L}\p{M}.'’-]{2,20}){1,3})\s{0,20}$/u;

const caseless = /^\s*[\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f]/;

/** `بقلم: …`, `โดย …`: a label, a name of two to four words, and nothing else. */
export function readCaselessByline(text: string): BylineReading | null {
  if (text.length > 70 || !caseless.test(text)) return null;
  const name = LABELLED.exec(text)?.groups?.name;
  if (name === undefined) return null;
  const start = text.indexOf(name);
  const author = { name, text: name, start, end: start + name.length };
  return { authors: [author], outlet: null, mails: [], whole: true, by: 'byline:opener' };
}
