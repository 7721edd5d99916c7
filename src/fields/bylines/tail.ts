import { outletNamed } from '../../outlets/index.ts';
import { meets, tableOf } from '../../signs.ts';
import { readByline } from './byline.ts';
import { readLead } from './lead.ts';
import { peopleAt } from './people.ts';
import { readSignoff, signoffAuthor } from './signoff.ts';
import type { TailReading } from './types.ts';

const window = 320;
/** An outlet alone needs less of the text than a byline with a notice behind it. */
const creditWindow = 48;
/** Where a sentence can end: its sign with the closing quotes behind it, or `다` right before a slash, bracket or mark. */
const sentenceEnd = /(?:[.!?。！？…][”’"'」』）)\]]{0,3}(?![.!?\d]))|다(?=\s?[/[(<【［（▶ⓒ©])|다(?=\s{2,})/g;
const trigger =
  /기자|특파원|위원|@|ⓒ|©|\(c\)|저작권|Copyright|protected\]|스트|교수|평론가|앵커|PD|eporting by|습니다|입니다|영상취재|영상편집|[（【(［[]\s?[\p{Script=Han}]/iu;
/** First signs of what the trigger tells apart, and what it knows in Latin letters. */
const triggerSigns = tableOf('기특위저스교평앵습입영@ⓒⒸ©（(【［[');
const latinTrigger = /copyright|protected\]|pd|eporting by/i;
const stopSigns = tableOf('.!?。！？…다');

/** Whether words of the trade stand in the window: signs are looked at before any pattern is tried. */
const isWordy = (last: string): boolean =>
  meets(triggerSigns, last, 0, last.length) ? trigger.test(last) : latinTrigger.test(last);

const noticeStart =
  /^\s{0,20}[-–\s▶<＜[(【]{0,4}\s{0,20}(?:copyrights?\s{0,20}(?:[ⓒ©:]|\(c\)|\d{4}|[가-힣])|저작권|무단|[ⓒ©]|\(c\)\s{0,20}(?:\d{4}|[가-힣]|[^.]{0,60}$)|본 기사는|해당 언론사로 연결|GoodNews paper|갓 구워낸)/i;
const noticeSign = /무단|저작권|재배포|copyright|reserved|[ⓒ©]|\(c\)|연결됩니다|GoodNews|갓 구워낸/i;
const credit =
  /^[\s/]{0,40}(?:[—–-]{1,2}\s{0,20}|\/\s{0,20})?[(（[［【〈<]?\s{0,20}([\p{L}\d][\p{L}\d. &]{1,24})\s{0,20}[)）\]］】〉>]?\.?\s{0,20}$/u;
const wires = /^(?:AP|AFP|Reuters|dpa|DPA|UPI|Yonhap|Xinhua|Kyodo|Jiji|EFE|ANSA|TASS|OSEN|KBS|MBC|SBS|YTN|JTBC|MBN)$/;
const endMark = /^\s*[(（[<【]\s*(?:끝|了|完|终|終わり|おわり|ENDS?|fin)\s*[)）\]>】]\s*$/i;
const bare = { start: 0, text: '', authors: [], outlet: null, mails: [] } as const;

/** Reads byline, credit, mail or notice glued to the end of a paragraph; null where the last sentence ends it. */
export function readTail(text: string): TailReading | null {
  if (!meets(stopSigns, text, Math.max(0, text.length - window), text.length)) return null;
  const wordy = isWordy(text.slice(-window));
  const from = Math.max(0, text.length - (wordy ? window : creditWindow));
  const last = text.slice(from);
  for (const match of last.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    const rest = last.slice(end);
    if (rest.trim() === '') return null;
    if (insideAddress(last, match.index)) continue;
    const found = (wordy ? longTail(rest, last.slice(0, end)) : null) ?? shortTail(rest, match[0]);
    if (found) return placed(found, text, from + end);
  }
  return null;
}

/** A full stop between Latin letters belongs to an address. */
function insideAddress(text: string, at: number): boolean {
  return text[at] === '.' && /[A-Za-z0-9]/.test(text[at - 1] ?? '') && /[A-Za-z0-9]/.test(text[at + 1] ?? '');
}

/** A rights notice (never the second half of one), a byline, a tag in brackets. */
function longTail(rest: string, before: string): TailReading | null {
  const inNotice = noticeSign.test(before.slice(-60));
  if (noticeStart.test(rest) && noticeSign.test(rest)) return inNotice ? null : { ...bare, by: 'tail:notice' };
  const byline = readByline(rest.replace(/^[\s/]+/, blank));
  if (byline && (byline.authors.length > 0 || byline.outlet || /[가-힣]/.test(before)))
    return { ...bare, ...byline, authors: byline.authors.map((author) => author.name), by: `tail:${byline.by}` };
  const lead = readLead(rest);
  if (lead && lead.end >= rest.trimEnd().length)
    return { ...bare, authors: lead.authors, outlet: lead.outlet, by: 'tail:tag' };
  return signoffTail(rest) ?? reportingTail(rest);
}

/** A broadcaster's closing sentence or crew. */
function signoffTail(rest: string): TailReading | null {
  if (!readSignoff(rest)) return null;
  const author = signoffAuthor(rest);
  return { ...bare, authors: author ? [author.name] : [], by: 'tail:signoff' };
}

/** `(Reporting by …; editing by …)`: who reported, up to the semicolon. */
function reportingTail(rest: string): TailReading | null {
  const opener = /^\s*\(?(?:Additional )?[Rr]eporting by /.exec(rest)?.[0];
  const listed = opener === undefined ? null : peopleAt(rest, opener.length, false);
  return listed && { ...bare, authors: listed.people.map((person) => person.name), by: 'tail:reporting' };
}

/** An outlet alone, or the end mark. A headline cut off by `…` is no sentence. */
function shortTail(rest: string, end: string): TailReading | null {
  if (rest.length > 36) return null;
  if (endMark.test(rest)) return { ...bare, by: 'tail:end-mark' };
  const printed = credit.exec(rest)?.[1]?.trim();
  const outlet = printed === undefined || !/[.。다]/.test(end) ? null : outletNamed(printed);
  if (!outlet || printed === undefined || !credible(rest, printed)) return null;
  const found = { name: outlet.name, text: printed, start: rest.indexOf(printed), by: 'byline' as const };
  return { ...bare, outlet: found, by: 'tail:credit' };
}

/** Latin letters alone could be any word of the sentence: they need a dash, a slash or the brackets of a known wire. */
function credible(rest: string, printed: string): boolean {
  if (/[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]/u.test(printed)) return true;
  return /^\s*[—–/-]/.test(rest) || (/^\s*[([]/.test(rest) && wires.test(printed));
}

function blank(signs: string): string {
  return ' '.repeat(signs.length);
}

/** Moves a reading of the rest to where the rest stands in the paragraph. */
function placed(reading: TailReading, text: string, start: number): TailReading {
  const outlet = reading.outlet && { ...reading.outlet, start: reading.outlet.start + start };
  const { authors, mails, by } = reading;
  return { start, text: text.slice(start).trim(), authors, outlet, mails, by };
}
