import { SEAM_WEIGHTS } from './seam-weights.ts';

/** Nouns that Korean headlines end in. */
const NOUNS = new Set(
  '실시 개최 지정 추진 체결 출시 발표 당부 면담 모집 마련 공개 구축 강화 논의 참여 선정 확대 돌입 촉구 검토 가동 진행 완료 지원 도입 성료 수상 착수 시행 점검 방문 운영 제공 개시 선포 조성 협력 합의 결정 통과 기각 구속 기소 송치 체포 사망 부상 급등 급락 상승 하락 돌파 기록 전망 우려 경고 비판 반발 환영 사과 해명 부인 인정 취임 사임 임명 선출 당선 출마 입당 탈당 합류 이적 우승 승리 패배 탕진 보류 개원 압박 덜미 검출 헌금 선언 개막 폐막 출범 착공 완공 준공 준비 제안 요구 주장 항의 사퇴 해임 파면 탄핵 투입 배치 철수 중단 재개 연기 취소 폐지 유지 인상 인하 감소 증가 둔화 호조 부진 흑자 적자 개선 악화 매각 인수 합병 분할 상장 공모 투자 유치 확보 달성 경신 최초 최대 최고 최다 선두 탈락 진출 복귀 은퇴 결혼 이혼 열애 컴백 데뷔 공연 전시 강연 포럼 세미나 간담회 설명회 협약 캠페인 이벤트 할인 판매 예약 개발 특허 인증 획득 적발 단속 수사 조사 압수수색 소환 고발 고소 판결 선고 무죄 유죄 확정'.split(
    ' ',
  ),
);

/** Words of a dump and their beginnings, with how often they come. */
export interface Words {
  readonly whole: ReadonlyMap<string, number>;
  readonly starts: ReadonlyMap<string, number>;
}

/** Longest beginning of a word that is counted, in syllables. */
const LONGEST_START = 5;

const bump = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

/** Counts the words of a dump. */
export function wordsOf(text: string): Words {
  const whole = new Map<string, number>();
  const starts = new Map<string, number>();
  for (const [word] of text.matchAll(/[가-힣]{2,12}/g)) {
    bump(whole, word);
    for (let n = 2; n <= Math.min(LONGEST_START, word.length); n++) bump(starts, word.slice(0, n));
  }
  return { whole, starts };
}

const LENGTHS = [12, 16, 20, 24, 28, 32, 36, 40, 46, 54];
const PARTICLES = '은는이가을를의에와과도로고며';
const CLASSES: readonly RegExp[] = [
  /[가-힣]/,
  /[….·]/,
  /["'”’]/,
  /[\])>」』》】]/,
  /[?!]/,
  /\d/,
  /[A-Za-z]/,
  /[[(<【「『《]/,
  /[“‘]/,
  /[▲△◇○◆■▶※☞-]/,
];

const classOf = (sign: string): number => CLASSES.findIndex((signs) => signs.test(sign));
const oneHot = (at: number, length: number): number[] => Array.from({ length }, (_, i) => (i === at ? 1 : 0));
const bit = (is: boolean): number => (is ? 1 : 0);

/** Quotes and brackets that are open at the end of a text. */
function isOpen(head: string): boolean {
  const count = (sign: string): number => head.split(sign).length - 1;
  return (
    count('"') % 2 === 1 ||
    count('“') > count('”') ||
    count('‘') > count('’') ||
    count('[') > count(']') ||
    count('(') > count(')')
  );
}

/** Beginnings of the words of a text, two syllables each. */
const stemsOf = (text: string): string[] => (text.match(/[가-힣]{2,}/g) ?? []).map((word) => word.slice(0, 2));

/** From here on a portal cuts headlines off, in UTF-16 units. */
const CUT_AT = 30;

function endFeatures(head: string): number[] {
  const last = head.slice(-1);
  const cut = /(?:\.\.\.|…)$/.test(head);
  const noun = NOUNS.has(head.slice(-2)) || NOUNS.has(head.slice(-3));
  return [
    ...oneHot(classOf(last), CLASSES.length),
    ...oneHot(PARTICLES.indexOf(last), PARTICLES.length),
    bit(noun),
    bit(cut),
    bit(cut && head.length >= CUT_AT),
    bit(/ (?:\.\.\.|…)$/.test(head)),
    bit(/[^.]\.$/.test(head)),
    bit(/다$/.test(head)),
    bit(/다\. ?["”']?\S/.test(head)),
    bit(!cut && isOpen(head)),
  ];
}

function restFeatures(head: string, rest: string): number[] {
  const words = rest.slice(0, 60).split(/\s+/);
  const topic = (i: number): number => bit(/(?:은|는|이|가|에서|\))$/.test(words[i] ?? ''));
  const own = new Set(stemsOf(head));
  const next = stemsOf(rest.slice(0, 40));
  const shared = next.filter((stem) => own.has(stem)).length;
  return [
    ...oneHot(classOf(rest.charAt(0)), CLASSES.length),
    topic(0),
    topic(1),
    topic(2),
    shared / Math.max(1, next.length),
    bit(next[0] !== undefined && own.has(next[0])),
    bit(rest.startsWith('사진')),
  ];
}

const NO_WORDS = new Array<number>(9).fill(0);

/** Whether the two halves of a run of syllables are words of the dump, and whether the whole is. */
function wordFeatures(head: string, rest: string, { whole, starts }: Words): number[] {
  const left = /[가-힣]{0,12}$/.exec(head.slice(-12))?.[0] ?? '';
  const right = /^[가-힣]*/.exec(rest.slice(0, 12))?.[0] ?? '';
  if (!left || !right) return NO_WORDS;
  const known = (whole.get(left) ?? 0) > 0;
  const next = (starts.get(right.slice(0, 2)) ?? 0) > 1;
  return [
    bit(known),
    bit((starts.get(left) ?? 0) > 0),
    bit((whole.get(right) ?? 0) > 0),
    bit(known && next),
    bit((whole.get(left + right) ?? 0) <= 1 && next),
    bit((starts.get(right.slice(0, 3)) ?? 0) > 0),
    bit((whole.get(left + right) ?? 0) > 1),
    bit(left.length === 1),
    bit(right.length === 1),
  ];
}

/** What is counted of a place where a headline may end, in the order of the weights. */
export function seamFeatures(text: string, at: number, words: Words): number[] {
  const spaced = text.charAt(at) === ' ';
  const head = text.slice(0, at);
  const rest = text.slice(spaced ? at + 1 : at);
  const length = LENGTHS.findIndex((most) => at <= most);
  return [
    bit(spaced),
    ...oneHot(length < 0 ? LENGTHS.length : length, LENGTHS.length + 1),
    ...endFeatures(head),
    ...restFeatures(head, rest),
    ...(spaced ? NO_WORDS : wordFeatures(head, rest, words)),
    0,
  ];
}

/** Shortest and longest headline, and shortest text behind it, in UTF-16 units. */
const BOUNDS = { least: 7, most: 90, rest: 15 };

/** What no headline ends in: a comma, an opening bracket or quotation mark, a sign that joins. */
const GOES_ON = /[,·‧([<「『《【“‘~]$|[\s,.…([]["']$/;

/** What no text begins with: endings of words that stand alone. */
const ENDING =
  /^(?:하는|하고|하며|하기|한다|했다|되는|되고|된다|됐다|시키는|[는을를의에와과]\s|에서\s|으로\s|까지\s|부터\s|[,.)\]」』》】”’])/;

/** Two signs that stand in one word or number. */
const JOINED = /^(?:[A-Za-z]{2}|\d[\d%.,])$/;

function mayEnd(text: string, at: number): boolean {
  if (text.charAt(at - 1) === ' ' || JOINED.test(text.slice(at - 1, at + 1))) return false;
  return !GOES_ON.test(text.slice(at - 2, at)) && !ENDING.test(text.slice(at, at + 3));
}

/** Places where a headline may end. */
export function seamPlaces(text: string): number[] {
  const places: number[] = [];
  for (let at = BOUNDS.least; at <= Math.min(BOUNDS.most, text.length - BOUNDS.rest); at++)
    if (mayEnd(text, at)) places.push(at);
  return places;
}

const scoreOf = (features: readonly number[]): number =>
  features.reduce((sum, feature, i) => sum + feature * (SEAM_WEIGHTS[i] ?? 0), 0);

/** How much less a dump of one-line entries makes of a line that seems to hold no headline, in log-odds. */
const SURE = 3;

/** The likeliest end of the headline of a one-line entry among the places with a blank, without one or (null) with and without; -1 where it likelier holds none. */
export function likeliestSeam(text: string, words: Words, spaced: boolean | null): number {
  let best = -1;
  let most = (SEAM_WEIGHTS.at(-1) ?? 0) - SURE;
  for (const at of seamPlaces(text)) {
    if (spaced !== null && (text.charAt(at) === ' ') !== spaced) continue;
    const value = scoreOf(seamFeatures(text, at, words));
    if (value <= most) continue;
    most = value;
    best = at;
  }
  return best;
}

/** How likely a line is to hold headline and text, with a blank between them and without one. */
export function seamOdds(text: string, words: Words): { spaced: number; glued: number } {
  const places = seamPlaces(text);
  const values = places.map((at) => scoreOf(seamFeatures(text, at, words)));
  const none = SEAM_WEIGHTS.at(-1) ?? 0;
  const most = Math.max(none, ...values);
  const odds = values.map((value) => Math.exp(value - most));
  const all = odds.reduce((sum, value) => sum + value, Math.exp(none - most));
  const spaced = odds.reduce((sum, value, i) => sum + (text.charAt(places[i] as number) === ' ' ? value : 0), 0);
  return { spaced: spaced / all, glued: 1 - (spaced + Math.exp(none - most)) / all };
}
