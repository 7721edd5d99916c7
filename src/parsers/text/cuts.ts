import { leadInside, readSignoff } from '../../fields/bylines/index.ts';
import { SIGN } from '../../signs.ts';
import { isShotCaption } from './captions.ts';
import { cellStarts } from './cells.ts';
import { flatCuts } from './stamps.ts';

/** A rights notice inside a line: mark or `무단 … 금지`, with the bracket it stands in. */
const NOTICE =
  /(?:[[<＜(【〈「-]\s*)?(?:본 ?(?:기사|콘텐츠)[^.\n]{0,20})?(?:(?:저작권자?|Copyrights?)\s*)?(?:ⓒ|©|Ⓒ|\([cC]\)\s|저작권자|Copyrights?\b)[^\n]{0,90}?(?:무단\s*(?:전재|복제|배포|사용)[^\]>＞)\n]{0,45}?(?:금지|금합니다|불허)|[Aa]ll [Rr]ights? [Rr]eserved\.?)\s*\.?[\]>＞)】〉-]*/g;
const BARE_NOTICE =
  /[[<＜(【〈-]\s*[^[\]<>＜＞()\n.]{0,40}무단\s*(?:전재|복제|배포)[^\]>＞)\n]{0,40}?금지\s*\.?[\]>＞)】〉-]+/g;

/** A mail address that ends a paragraph glued to the next one. */
const MAIL = /[A-Za-z0-9._%+-]{2,40}@[A-Za-z0-9-]{2,40}(?:\.[A-Za-z]{2,8}){1,3}/g;

/** Portal residue that stands before or after the text proper. */
const RESIDUE =
  /Translated by kakao i|이 글자크기로 변경됩니다\.?|\(예시\) 가장 빠른 뉴스가 있고 다양한 정보, 쌍방향 소통이 숨쉬는 다음뉴스를 만나보세요\.?|이 뉴스에 대해 의견을 나눠보세요\.?|톡방 종료까지 00:00:00 남았습니다\.?|해당 언론사로 연결됩니다\.?|전체 맵 보기|기사제보 및 보도자료/g;

/** Credit glued between a caption and the paragraph after it: `… 있다. 소방본부 제공화재 예방과`, `/사진=연합뉴스정부는`. */
const CREDIT =
  /(?:(?<=다\.)\s?(?:연합뉴스|뉴시스|뉴스1)(?![은는이가을를와과도의에로라TV ])|(?<=[.다])\s?[가-힣A-Za-z0-9·]{2,14}(?: [가-힣A-Za-z0-9·]{2,10})? 제공|[/|]\s?(?:사진|자료)\s?=\s?(?:연합뉴스|뉴시스|뉴스1|[가-힣A-Za-z0-9]{2,8} 제공)|사진\s?=\s?[가-힣A-Za-z]{2,10}(?:DB| ?제공)|\[[^[\]\n]{2,30}(?:제공|갈무리|캡처|DB)\.?\]|\[사진=[^\]\n]{2,30}\]|(?:ⓒ|©)\s?(?:News1|뉴스1|AFPBBNews)(?: [가-힣]{2,4} 기자)?|[가-힣]{2,4} 기자 ?(?:=|촬영))(?=[가-힣A-Z"“'‘([])/g;

/** Where a caption begins that is glued to the last sentence of its line and ends in who gave the picture; -1 where none does. */
function gluedCaption(text: string): number {
  const credit = text.lastIndexOf('/사진=');
  if (credit < 0 || text.length - credit > 40) return -1;
  const end = text.lastIndexOf('다.', credit) + 2;
  return end > 1 && credit - end >= 6 && credit - end <= 120 && text[end] !== ' ' ? end : -1;
}

/** A list entry in one line ends in who and when: `경향신문ㅣ강현석 기자ㅣ2016. 09. 26 09:47`. Its headline ends at a run of blanks. */
const STAMPED = /\d{4}[.\-/]\s?\d{1,2}[.\-/]\s?\d{1,2}\.?(?:\s\(?[월화수목금토일]\)?)?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?$/;
/** Where the text of such an entry ends: a cut mark or a stop. */
const TEXT_END = /(?:\.\.|…|···?|다\.|[?!”"])\s/g;

/** Promotions in brackets after the text of a teaser. */
const BRACKET_PROMO = /\[[^[\]]{4,40}(?:보고 싶다면\?|더 보기|바로가기|구독하기|클릭)\]/g;

/** A broadcaster's sign-off glued to the last sentence. */
const SIGNOFF =
  /(?<=[다요까죠][.?!]?[”"’]?|[.?!”"’])\s?[A-Za-z가-힣0-9]{2,8}(?: ?뉴스)?(?: ?[가-힣A-Za-z]{2,6})? [가-힣]{2,4}(?:입니다|이었습니다|였습니다)\.?(?=\s*(?:$|[<([ⓒ©■▶]|영상|촬영|취재|\S{0,20}@))/g;

const TAB_HEADLINE = /^[^\t]{8,160}\t(?=[^\t]{8,}$)/;
/** An image stub that w3m prints before what follows it. */
const IMAGE_STUB = /^\[[\w.%-]{4,60}\](?=[^\s\]])/;
/** A script's speaker mark glued to what stands about it. */
const SPEAKER_MARK = /\s?◀ ?[가-힣A-Z]{2,8} ?▶/g;
/** A call with an address behind a teaser: `기사보기 : https://…`. */
const LINK_CALL = /\s(?:기사|영상|원문|전문|자세히|카드뉴스|더) ?보기\s?[:：>▶→]*\s?(?:https?:\/\/[^\s[\]]+)?(?=$|\[)/g;
/** A date in brackets behind a title. */
const BRACKET_DATE = /\s?[[(]\d{4}[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?(?:\s\d{1,2}:\d{2}(?::\d{2})?)?[\])]\s*$/g;
/** A link to the rest behind a teaser, in brackets: `[continua...]`. */
const MORE_LINK =
  /\s?[[(](?:continua|continue reading|read more|more|mehr|weiterlesen|lire la suite|suite|leer más|seguir leyendo|leia mais|ler mais|続きを読む|читать далее|далее)[ .…»]*[\])]\s*$/gi;
/** The gap between two columns that a browser in text mode prints side by side. */
const COLUMN_GAP = / {6,}(?=\S)/g;
const PARAGRAPH_BLANKS = / {2,}(?=\S)/g;

/** Habits of a flattener that are seen on the whole dump. */
export interface Habits {
  /** Runs of blanks stand for paragraph breaks. */
  readonly paragraphs: boolean;
  /** List entries stand in one line each, headline and text. */
  readonly entries: boolean;
  /** A whole page stands in a line or a few: its sentences are the blocks. */
  readonly sentences: boolean;
}

function addMatches(found: Set<number>, text: string, pattern: RegExp, ends: boolean): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[0].length === 0) break;
    found.add(match.index);
    if (ends) found.add(match.index + match[0].length);
  }
}

/** Wire leads and byline tags inside the line: each opens a paragraph. */
function addLeads(found: Set<number>, text: string): void {
  for (let from = 0, rounds = 0; rounds < 12; rounds++) {
    const inside = leadInside(text.slice(from));
    if (!inside) return;
    const end = from + inside.lead.end;
    found.add(from + inside.start).add(end);
    from = end;
  }
}

function addMails(found: Set<number>, text: string): void {
  MAIL.lastIndex = 0;
  for (let match = MAIL.exec(text); match; match = MAIL.exec(text)) {
    const end = match.index + match[0].length;
    if (/^[가-힣"“'‘[(【<▶☞ⓒ©]/.test(text.slice(end, end + 1)) && text.length - end > 8) found.add(end);
  }
}

/** A headline printed twice at the head of its line: where its second printing begins and ends, or nothing. */
export function doubledHead(text: string): number[] {
  const tag = /^(\[[^[\]]{1,10}\])\s?\1/.exec(text)?.[1];
  if (tag) return [tag.length];
  const probe = text.slice(0, 10);
  if (text.length < 60) return [];
  const again = text.indexOf(probe, 10);
  if (again < 12 || again > 160) return [];
  const first = text.slice(0, again).trimEnd();
  return text.startsWith(first, again) ? [again, again + first.length] : [];
}

/** The office that issued a release, after its date: `2026.01.07 고용노동부`. */
const ISSUED = /\s\d{4}[.-]\d{1,2}[.-]\d{1,2}\.?\s[가-힣][가-힣 ]{1,20}$/;

/** What describes a picture, behind the text of a release: `*사진설명 : …`. */
const PICTURED = /(?<=\S)\s?[*※▲]\s?사진 ?설명[^:：\n]{0,10}[:：]/g;

const RUN_OF_BLANKS = /\s{2,}(?=\S)/;

function addIssuer(found: Set<number>, text: string): void {
  const issued = ISSUED.exec(text);
  if (issued) found.add(issued.index);
}

function addStamped(found: Set<number>, text: string): void {
  const stamp = STAMPED.exec(text);
  if (!stamp) return;
  const blanks = RUN_OF_BLANKS.exec(text);
  if (blanks && blanks.index > 8 && blanks.index < 160) found.add(blanks.index);
  const ends = [...text.slice(0, stamp.index).matchAll(TEXT_END)];
  const end = ends.at(-1);
  if (end && stamp.index - end.index < 60) found.add(end.index + end[0].length - 1);
}

/** Signs at a line's end that are looked at for a bracket and blanks behind it. */
const LAST = 24;

/** Cuts that any line may need: tabs, columns, notices, stubs, speakers. */
function addShort(found: Set<number>, text: string, signs: number): void {
  if (text.includes('\t')) {
    addMatches(found, text, new RegExp(TAB_HEADLINE, 'g'), true);
    for (const at of cellStarts(text)) found.add(at);
  }
  if (text.includes('      ')) addMatches(found, text, COLUMN_GAP, false);
  if (signs & SIGN.copyright || text.includes('무단') || text.includes('opyright')) {
    addMatches(found, text, NOTICE, true);
    addMatches(found, text, BARE_NOTICE, true);
  }
  if (/[\])]\s*$/.test(text.slice(-LAST))) {
    addMatches(found, text, MORE_LINK, false);
    if (text.length < 120) addMatches(found, text, BRACKET_DATE, false);
  }
  if (text.startsWith('[')) addMatches(found, text, new RegExp(IMAGE_STUB, 'g'), true);
  if (signs & SIGN.triangle && text.includes('◀')) addMatches(found, text, SPEAKER_MARK, true);
  if (signs & SIGN.slashes || text.endsWith('보기')) addMatches(found, text, LINK_CALL, true);
}

function addSignoffs(found: Set<number>, text: string): void {
  if (!text.includes('니다')) return;
  for (const match of text.matchAll(SIGNOFF)) {
    if (readSignoff(match[0].trim())) found.add(match.index).add(match.index + match[0].length);
  }
}

/** Cuts of Korean lines: portals' residue, credits, what describes a picture, sign-offs, one-line entries. */
function addKorean(found: Set<number>, text: string): void {
  addMatches(found, text, RESIDUE, true);
  addMatches(found, text, CREDIT, true);
  const caption = gluedCaption(text);
  if (caption > 0) found.add(caption);
  if (text.includes('설명')) addMatches(found, text, PICTURED, false);
  addSignoffs(found, text);
}

/** Cuts of lines that are long enough to hold a sentence and something else. */
function addLong(found: Set<number>, text: string, signs: number, habits: Habits): void {
  if (signs & SIGN.bracket && isShotCaption(text)) return;
  const korean = /[가-힣]/.test(text);
  for (const at of doubledHead(text)) found.add(at);
  if (text.length > 80) addStamped(found, text);
  if (habits.entries && korean) addIssuer(found, text);
  if (signs & SIGN.bracket) addMatches(found, text, BRACKET_PROMO, true);
  if (signs & SIGN.bracket) addLeads(found, text);
  if (signs & SIGN.at) addMails(found, text);
  if (korean) addKorean(found, text);
}

/**
 * Offsets at which a line of several roles is cut: after a headline and its tab, around notices, before leads, after glued credits
 * and mail addresses. Sorted, none at 0 or at the end.
 * @param text the raw line
 * @param signs `Facts.signs` of the line
 * @param habits what the flattener of this dump does
 */
export function cutsOf(text: string, signs: number, habits: Habits): number[] {
  const found = new Set<number>();
  addShort(found, text, signs);
  if (habits.paragraphs) addMatches(found, text, PARAGRAPH_BLANKS, true);
  if (text.length > 30) addLong(found, text, signs, habits);
  if (habits.sentences) for (const at of flatCuts(text)) found.add(at);
  return [...found].filter((at) => at > 0 && at < text.length && text.slice(at).trim() !== '').sort((a, b) => a - b);
}
