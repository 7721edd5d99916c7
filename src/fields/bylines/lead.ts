import { type Credit, creditOf } from './credit.ts';
import { mainOutlet } from './mainOutlet.ts';
import { koreanName } from './names.ts';
import type { LeadReading } from './types.ts';
import { readWorldLead } from './worldLead.ts';

const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '【': '】',
  '［': '］',
  '〔': '〕',
  '<': '>',
  '〈': '〉',
  '＜': '＞',
  '（': '）',
};
/** What a picture credit says before its `=`. */
const pictureKey =
  /^\s*(?:(?:사진|그래픽|자료|이미지|영상|일러스트)\s?(?:사진|출처|제공|캡처)?|출처|제공|캡처|표|글|편집자|단독|속보|종합)\s*[=:]/;
const column = /=\s*(?:[가-힣]{2,4}\s+)?([가-힣]{2,4})의 \S/;
const unbracketed = /^[가-힣A-Za-z][가-힣A-Za-z\d ·ㆍ,/?]{1,40}(?:기자|특파원|통신원|논설위원)\s*[=＝]\s*/;
const signed = /^\s*[가-힣A-Za-z][가-힣A-Za-z ·ㆍ,/?]{1,50}[=＝]\s*/;
const unsigned = /^\s*[가-힣]{2,4}\s?(?:선임|인턴|전문|수습)?(?:기자|특파원)(?=\s|$)\s*/;
const longestTag = 70;
/** Where a tag can begin inside a line: a bracket with a title or `=` in it. */
const inside = /[([【［](?=[^()[\]【】［］]{2,60}(?:[=＝]|기자|특파원)[^()[\]【】［］]{0,40}[)\]】］])/g;

/** Reads a wire lead or a byline tag at the head of a paragraph; null where the paragraph begins at once. */
export function readLead(text: string): LeadReading | null {
  const head = text.length - text.trimStart().length;
  const first = text[head];
  if (first === undefined) return null;
  const korean = closers[first] === undefined ? bareLead(text, head) : tagLead(text, head, closers[first]);
  return korean ?? readWorldLead(text);
}

/**
 * The first lead inside a line, behind its head: glued to a headline, a caption or a portal's words. It must name its outlet.
 * Offsets are those of the whole line. Null where there is none.
 */
export function leadInside(text: string): { readonly start: number; readonly lead: LeadReading } | null {
  if (!/[=＝]|기자|특파원/.test(text)) return null;
  for (const { index } of text.matchAll(inside)) {
    const first = text.slice(0, index).trim() === '' ? null : housedTag(text, index);
    if (!first) continue;
    // Two tags in a row: the first one credits the picture above the text.
    return { start: index, lead: housedTag(text, first.end) ?? first };
  }
  return null;
}

/** A tag that names its outlet, at `start` of a line. */
function housedTag(text: string, start: number): LeadReading | null {
  const closer = closers[text[start] ?? ''];
  const found = closer === undefined ? null : tagLead(text.slice(start, start + 2 * longestTag), 0, closer);
  if (!found?.outlet) return null;
  return { ...found, end: found.end + start, outlet: { ...found.outlet, start: found.outlet.start + start } };
}

/** `이름 기자 =` with no bracket before it. */
function bareLead(text: string, head: number): LeadReading | null {
  const window = text.slice(head, head + 60);
  if (!window.includes('=') && !window.includes('＝')) return null;
  const found = unbracketed.exec(window)?.[0];
  const credit = found === undefined ? null : creditOf(found);
  if (!found || !(credit?.whole || credit?.strayHead) || credit.authors.length === 0 || credit.foreign) return null;
  return lead(text, head + found.length, [credit], 'lead:name');
}

/** `[outlet name title]`, `(place=outlet)`, with the names that may follow up to `=`. */
function tagLead(text: string, head: number, closer: string): LeadReading | null {
  const close = text.slice(0, head + longestTag).indexOf(closer, head + 1);
  if (close < 0) return null;
  const inner = text.slice(head + 1, close);
  if (pictureKey.test(inner) || inner.includes(': ')) return null;
  const credit = creditOf(`${' '.repeat(head + 1)}${inner}`);
  if (!credit) return null;
  if (!isTag(credit, inner, text[head]!)) return columnLead(text, credit, inner, close + 1);
  return withNames(text, credit, close + 1);
}

/** A tag is understood to its last word (but for a house that nobody knows, at its head), and names a person by title, or an outlet. */
function isTag(credit: Credit, inner: string, opener: string): boolean {
  if (!credit.whole) return credit.strayHead && credit.titled && !credit.foreign;
  const named = credit.authors.length > 0;
  if (!named) return printed(credit) && isHouse(credit) && !'<〈＜'.includes(opener);
  const equals = /[=＝]/.test(inner);
  if (credit.titled) return !credit.foreign || credit.outlets.length > 0 || equals;
  return printed(credit) && (credit.mails.length > 0 || equals);
}

/** An outlet and a place: no date, no desk, no role, and a house that the list knows. */
function isHouse(credit: Credit): boolean {
  return !credit.dated && !credit.desk && !credit.headed && credit.houses.length === 0;
}

function printed(credit: Credit): boolean {
  return credit.outlets.some((outlet) => outlet.by === 'byline');
}

/** `[outlet=이름의 …]`: a column that is called after its writer. */
function columnLead(text: string, credit: Credit, inner: string, end: number): LeadReading | null {
  const name = printed(credit) ? column.exec(inner)?.[1] : undefined;
  if (name === undefined || !koreanName(name)) return null;
  const reading = lead(text, end + blanks(text, end), [{ ...credit, authors: [] }], 'lead:column');
  return { ...reading, authors: [name] };
}

/** Names behind the bracket belong to the lead when `=` ends them, or when a title does right behind a wire's tag. */
function withNames(text: string, credit: Credit, end: number): LeadReading {
  const window = text.slice(end, end + 60);
  const found = signed.exec(window)?.[0] ?? (printed(credit) ? unsigned.exec(window)?.[0] : undefined);
  const names = found === undefined ? null : creditOf(`${' '.repeat(end)}${found}`);
  const fits = names?.whole && (names.titled || names.desk) && !credit.titled;
  if (!found || !fits) return lead(text, end + signAfter(window), [credit], 'lead:tag');
  return lead(text, end + found.length, [credit, names], 'lead:wire');
}

/** Blanks, and a lone `=` between them, behind a tag. */
function signAfter(window: string): number {
  return /^\s*(?:(?:[=＝]|[-–—]{1,2})\s+)?/.exec(window)![0].length;
}

function blanks(text: string, from: number): number {
  return /^\s*/.exec(text.slice(from, from + 20))![0].length;
}

function lead(text: string, end: number, credits: readonly Credit[], by: string): LeadReading {
  const authors = [...new Set(credits.flatMap((credit) => credit.authors.map((author) => author.name)))];
  const outlet = mainOutlet(credits.flatMap((credit) => [...credit.outlets, ...credit.houses]));
  return { end, authors, outlet, text: text.slice(0, end).trim(), by };
}
