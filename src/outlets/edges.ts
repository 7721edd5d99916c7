// Where a name may begin and end inside running text. Korean writes particles on to names, Chinese and Japanese write
// no blanks at all, and Latin names stand inside hosts and addresses, so each script has a rule of its own.

const WORD = /[\p{L}\p{N}]/u;
const HANGUL = /[가-힣]/;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const UPPER = /\p{Lu}/u;

// Particles and words of the trade that are written on to a name without a blank.
const TAILS = new Set(
  (
    '가 는 은 이 의 에 와 과 도 를 을 로 으로 에서 에게 만 까지 부터 측 측은 측이 측에 라고 이라고 라는 이라는 란 입니다 에는 에도 에서는 에서도 와의 과의 ' +
    '로부터 으로부터 에게는 에만 보다 처럼 이나 나 랑 이랑 및 등 등은 등이 등의 등에 사 사가 사는 사의 기자 제공 특파원 앵커 캡처 캡쳐 화면 보도 자료사진 ' +
    '에선 에서의 와는 과는 에의 이며 며 이고 고 이다 다 인 였다 이었다'
  ).split(' '),
);

// 联合报道, 中央社会, 中国网络: the short name is only the head of another word.
const NOT_AFTER_SHORT = new Set('道告会會表刊导導名到案团團体體络絡民站友红紅上购購页頁');
const BEFORE_SHORT = new Set('据據由和与與及对對在向致の、');

const isHangul = (sign: string): boolean => HANGUL.test(sign);
const isIdeograph = (sign: string): boolean => IDEOGRAPH.test(sign);

/** Whether a name whose first sign is text[at] may begin there; `length` in signs matters for names in Han. */
export function beginsAt(text: string, at: number, length: number, lower: boolean): boolean {
  const first = text[at]!;
  const before = at > 0 ? text[at - 1]! : ' ';
  if (isIdeograph(first)) return length > 3 || !isIdeograph(before) || BEFORE_SHORT.has(before);
  if (isHangul(first)) return !WORD.test(before);
  if (WORD.test(before)) return isIdeograph(before);
  return lower ? !'@_./-'.includes(before) : before !== '@' && before !== '_';
}

function latinEnds(text: string, end: number): boolean {
  const next = text[end]!;
  if (next === '@' || next === '_') return false;
  if (next === '.') return !/[a-z0-9]/.test(text[end + 1] ?? '');
  return !WORD.test(next) || (isIdeograph(next) && !KATAKANA.test(next));
}

/** Whether a name that takes up text up to `end` may end there. */
export function endsAt(text: string, end: number, length: number): boolean {
  const next = text[end];
  if (next === undefined) return true;
  const last = text[end - 1]!;
  if (isIdeograph(last)) return length > 3 || !NOT_AFTER_SHORT.has(next);
  if (isHangul(next)) {
    let stop = end;
    while (stop - end < 6 && stop < text.length && isHangul(text[stop]!)) stop++;
    return TAILS.has(text.slice(end, stop));
  }
  if (!isHangul(last)) return latinEnds(text, end);
  return !WORD.test(next) || isIdeograph(next) || (text.startsWith('DB', end) && !WORD.test(text[end + 2] ?? ' '));
}

const OPENERS = '[【〔<〈《＜［';
const CLOSERS = ']】〕>〉》＞］';
const CREDITED = /^\s?(?:제공|캡처|캡쳐|방송|화면|자료|DB|=)/;
const SIGNED = /^\s?[가-힣·ㆍ?,\s]{2,24}(?:기자|특파원|논설위원|PD)/;

/**
 * Whether text[start, end) stands in a mark: alone on its line, in square or angle brackets (a reporter may follow),
 * after ⓒ, beside the `=` of a wire lead, or after the `/` that closes a credit.
 */
export function isMarked(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 2), start)
    .trimEnd()
    .slice(-1);
  const after = text
    .slice(end, end + 2)
    .trimStart()
    .slice(0, 1);
  const opened = before === '' ? /^\s*$/.test(text.slice(0, start)) : OPENERS.includes(before);
  const closed = after === '' ? /^\s*$/.test(text.slice(end)) : CLOSERS.includes(after);
  if (opened && closed) return true;
  if (before === 'ⓒ' || before === '©') return true;
  if (before === '=' || before === '/') return closed || after === ')' || CREDITED.test(text.slice(end, end + 8));
  if (after === '=' || after === '/') return opened || before === '(';
  return opened && before !== '' && SIGNED.test(text.slice(end, end + 32));
}

/** Whether a sign is written with a capital. */
export const isCapital = (sign: string): boolean => UPPER.test(sign);
