import { outletNamed } from '../../outlets/index.ts';
import { readByline } from './byline.ts';
import { readLead } from './lead.ts';
import type { TailReading } from './types.ts';

const window = 260;
/** Where a sentence can end: its sign with the closing quotes behind it, or `다` right before a slash, bracket or mark. */
const sentenceEnd = /(?:[.!?。！？…][”’"'」』）)\]]{0,3}(?![.!?\d]))|다(?=\s?[/[(<【［（▶ⓒ©])|다(?=\s{2,})/g;
const trigger = /기자|특파원|위원|@|ⓒ|©|\(c\)|저작권|Copyright|protected\]|스트|교수|평론가|앵커|PD/i;
const notice =
  /^\s*[-–\s▶<＜[(【]{0,4}\s*(?:copyrights?|저작권|무단|[ⓒ©]|\(c\)|본 기사는|해당 언론사로 연결|GoodNews paper|갓 구워낸)/i;
const noticeWord = /무단|저작권|재배포|copyright|reserved|[ⓒ©]|\(c\)|연결됩니다|GoodNews|갓 구워낸/i;
const credit =
  /^[\s/]*(?:[—–-]{1,2}\s*|\/\s*)?[(（[［【〈<]?\s*([\p{L}\d][\p{L}\d. &]{1,24})\s*[)）\]］】〉>]?\.?\s*$/u;
const endMark = /^\s*[(（[<【]\s*(?:끝|了|完|终|終わり|おわり|ENDS?|fin)\s*[)）\]>】]\s*$/i;

/** Reads byline, credit, mail or notice glued to the end of a paragraph; null where the last sentence ends it. */
export function readTail(text: string): TailReading | null {
  const from = Math.max(0, text.length - window);
  const last = text.slice(from);
  const wordy = trigger.test(last);
  sentenceEnd.lastIndex = 0;
  let near: TailReading | null = null;
  for (const match of last.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const rest = last.slice(end);
    if (rest.trim() === '') break;
    if (insideAddress(last, match.index)) continue;
    near = (wordy ? personTail(rest) : null) ?? shortTail(rest);
    if (near) return placed(near, text, from + end);
  }
  return near;
}

/** A full stop between Latin letters belongs to an address. */
function insideAddress(text: string, at: number): boolean {
  return text[at] === '.' && /[A-Za-z0-9]/.test(text[at - 1] ?? '') && /[A-Za-z0-9]/.test(text[at + 1] ?? '');
}

/** A byline, a tag in brackets, a rights notice. Offsets are those of `rest` still. */
function personTail(rest: string): TailReading | null {
  const trimmed = rest.replace(/^[\s/]+/, '');
  if (notice.test(trimmed) && noticeWord.test(trimmed))
    return { start: 0, text: '', authors: [], outlet: null, mails: [], by: 'tail:notice' };
  const byline = trimmed.length < rest.length || /^\S/.test(rest) ? readByline(rest.replace(/^[\s/]+/, blank)) : null;
  if (byline) {
    const authors = byline.authors.map((author) => author.name);
    return { start: 0, text: '', authors, outlet: byline.outlet, mails: byline.mails, by: `tail:${byline.by}` };
  }
  const lead = readLead(rest);
  if (!lead || lead.end < rest.trimEnd().length) return null;
  return { start: 0, text: '', authors: lead.authors, outlet: lead.outlet, mails: [], by: 'tail:tag' };
}

/** An outlet alone, or the end mark. */
function shortTail(rest: string): TailReading | null {
  if (rest.length > 36) return null;
  if (endMark.test(rest)) return { start: 0, text: '', authors: [], outlet: null, mails: [], by: 'tail:end-mark' };
  const printed = credit.exec(rest)?.[1]?.trim();
  const outlet = printed === undefined ? null : outletNamed(printed);
  if (!outlet || printed === undefined) return null;
  const found = { name: outlet.name, text: printed, start: rest.indexOf(printed), by: 'byline' as const };
  return { start: 0, text: '', authors: [], outlet: found, mails: [], by: 'tail:credit' };
}

function blank(signs: string): string {
  return ' '.repeat(signs.length);
}

/** Moves a reading of the rest to where the rest stands in the paragraph. */
function placed(reading: TailReading, text: string, start: number): TailReading {
  const outlet = reading.outlet && { ...reading.outlet, start: reading.outlet.start + start };
  return { ...reading, start, text: text.slice(start).trim(), outlet };
}
