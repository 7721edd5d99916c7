import { outletNamed } from '../../outlets/index.ts';
import { foreignName, koreanName, nameShaped } from './names.ts';
import { isDesk } from './ordinary.ts';
import { places } from './places.ts';
import { outletAt, outletOfAddress, pressShaped } from './printedOutlet.ts';
import { titleOf } from './titles.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { AuthorReading, OutletReading } from './types.ts';
import { closeRole, equals, hold, prove, type Reader, settle } from './waiting.ts';

/** What a Korean credit says, word by word. */
export interface Credit {
  readonly authors: readonly AuthorReading[];
  readonly outlets: readonly OutletReading[];
  /** Houses that no list knows, told by the ending of their names; they need a titled name beside them. */
  readonly houses: readonly OutletReading[];
  readonly mails: readonly string[];
  readonly titled: boolean;
  readonly dated: boolean;
  readonly desk: boolean;
  /** A name is known by its title alone: foreign, or rare. */
  readonly foreign: boolean;
  /** A role or title stands before the names (`글·사진`, `정리=`). */
  readonly headed: boolean;
  /** Only the first word was not understood. */
  readonly strayHead: boolean;
  /** Every word was understood. */
  readonly whole: boolean;
}

const textRole = /^(?:글|정리|취재|대담|진행|인터뷰|기고|칼럼|글쓴이|취재기자|기자명|작성자|기사|공동취재)$/;
const pictureRole =
  /^(?:사진|영상|영상취재|영상편집|영상촬영|영상디자인|영상그래픽|촬영|그래픽|일러스트|삽화|그림|편집|자료|자료사진|번역|디자인|제공|출처|캡처|이미지)$/;
const furniture =
  /^(?:외|sns_share_|\d{1,2}명|[등와과및]|입력|수정|등록|승인|기사입력|최종수정|업데이트|송고|발행|작성|공감언론|전|씨|\d{1,2}면)$/;
const headTitle = /^(?:칼럼니스트|소설가|시인|평론가|논설위원|객원기자|시민기자|PD|변호사|작가|취재)$/;

/** Reads a short Korean text as a credit; null when it holds a sign that no credit has. */
export function creditOf(text: string): Credit | null {
  const tokens = tokensOf(text);
  if (!tokens) return null;
  const reader: Reader = {
    text,
    tokens,
    authors: [],
    outlets: [],
    houses: [],
    mails: [],
    pending: [],
    unknown: [],
    titled: false,
    dated: false,
    desk: false,
    foreign: false,
    headed: false,
    afterHouse: false,
    pictures: false,
  };
  for (let at = 0; at < tokens.length; ) at += step(reader, at);
  settle(reader);
  const { authors, outlets, houses, mails, titled, dated, desk, foreign, headed } = reader;
  const strayHead = reader.unknown.length === 1 && reader.unknown[0] === tokens[0] && reader.pending.length === 0;
  const whole = reader.unknown.length === 0 && reader.pending.length === 0;
  return { authors, outlets, houses, mails, titled, dated, desk, foreign, headed, strayHead, whole };
}

/** Reads the token at `at`; answers how many tokens it used. */
function step(reader: Reader, at: number): number {
  const token = reader.tokens[at]!;
  if (token.kind === 'word') return word(reader, at);
  if (token.kind === 'mail' || token.kind === 'address') address(reader, token);
  else if (token.kind === 'date') reader.dated = true;
  else if (token.kind === 'equals') equals(reader);
  else if (token.kind === 'open') return aside(reader, at);
  else if (token.kind === 'close') closeRole(reader);
  else if (token.kind === 'sign' && token.text !== '☞' && token.text !== '◎') reader.unknown.push(token);
  return 1;
}

function word(reader: Reader, at: number): number {
  const token = reader.tokens[at]!;
  const outlet = outletAt(reader.tokens, at);
  if (outlet) {
    reader.outlets.push(outlet.outlet);
    return outlet.used;
  }
  if (furniture.test(token.text)) return 1;
  if (role(reader, token)) return 1;
  if (title(reader, at)) return 1;
  const press = pressShaped(token);
  if (press) reader.houses.push(press);
  else if (places.has(token.text)) return 1;
  else if (isDesk(token.text)) reader.desk = true;
  else if (koreanName(token.text)) hold(reader, token);
  else reader.unknown.push(token);
  return 1;
}

function role(reader: Reader, token: Token): boolean {
  const writes = textRole.test(token.text);
  if ((!writes && !pictureRole.test(token.text)) || token === reader.tokens.at(-1)) return false;
  const joined = reader.headed && reader.tokens[reader.tokens.indexOf(token) - 2]?.text === '글';
  reader.pictures = !writes && !joined;
  reader.headed = true;
  return true;
}

/** A title proves the names before it; glued to a name it brings its own; before names it heads them. */
function title(reader: Reader, at: number): boolean {
  const token = reader.tokens[at]!;
  const found = titleOf(token.text);
  if (!found) return false;
  const nameEnd = token.start + found.name.length;
  if (found.name !== '') {
    const name = gluedHouse(reader, token, found.name) ?? found.name;
    if (!koreanName(name) && !(nameShaped(name) && found.strong)) return false;
    hold(reader, { ...token, text: name, start: nameEnd - name.length, end: nameEnd });
  } else if (!recall(reader, at) && reader.pending.length === 0) {
    if (headTitle.test(token.text)) reader.headed = true;
    return reader.headed;
  }
  reader.titled ||= found.strong;
  prove(reader, token.end);
  return true;
}

/** `이데일리홍길동기자`: with all blanks lost, a known outlet is taken off the front; answers the name behind it. */
function gluedHouse(reader: Reader, token: Token, text: string): string | null {
  for (const length of [3, 2, 4]) {
    const name = text.slice(-length);
    const printed = text.slice(0, -length);
    const outlet = printed.length > 1 && koreanName(name) ? outletNamed(printed) : null;
    if (!outlet) continue;
    reader.outlets.push({ name: outlet.name, text: printed, start: token.start, by: 'byline' });
    return name;
  }
  return null;
}

/** The word right before a title is a name after all: a town's namesake, or a foreign name in one or two words. */
function recall(reader: Reader, at: number): boolean {
  const before = reader.tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (reader.unknown.at(-1) === before) return foreign(reader, before, reader.tokens[at - 2]);
  const namesake = places.has(before.text) && nameShaped(before.text) && reader.outlets.length > 0;
  if (namesake) reader.pending.push(before);
  return namesake;
}

/** `마이클 리` is one name; of `고길동 뷰어스` the last word is where he works. */
function foreign(reader: Reader, last: Token, before: Token | undefined): boolean {
  const beside = before?.kind === 'word' && last.start - before.end < 2 ? before : undefined;
  const known = beside !== undefined && reader.pending.at(-1) === beside;
  const single = /^[가-힣]$/.test(last.text);
  if (!single && !foreignName(last.text)) return false;
  const first = beside && (single ? foreignName(beside.text) : reader.unknown.includes(beside)) ? beside : undefined;
  if (single && !first) return false;
  reader.foreign = true;
  reader.unknown = reader.unknown.filter((token) => token !== last && token !== first);
  if (known && !single) return true;
  reader.pending = reader.pending.filter((token) => token !== first);
  const start = first?.start ?? last.start;
  reader.pending.push({ ...last, start, text: reader.text.slice(start, last.end) });
  return true;
}

function address(reader: Reader, token: Token): void {
  if (token.kind === 'mail') reader.mails.push(token.text);
  const outlet = outletOfAddress(token);
  if (outlet && reader.outlets.length === 0) reader.outlets.push(outlet);
  if (token.kind === 'mail' && reader.unknown.length === 0) prove(reader, 0);
}

/** `도쿄(일본)`, `광주(…파크)`: a note to a place is skipped; other brackets are looked through. */
function aside(reader: Reader, at: number): number {
  const before = reader.tokens[at - 1];
  if (before?.kind !== 'word' || !places.has(before.text)) return 1;
  const close = reader.tokens.findIndex((token, index) => index > at && token.kind === 'close');
  return close < 0 || reader.tokens.slice(at, close).some((token) => token.kind === 'mail') ? 1 : close - at + 1;
}
