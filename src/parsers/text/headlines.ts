/** Nouns that Korean headlines end in. */
const ENDINGS =
  '실시 개최 지정 추진 체결 출시 발표 당부 면담 모집 마련 공개 구축 강화 논의 참여 선정 확대 돌입 촉구 검토 가동 진행 완료 지원 도입 성료 수상 착수 시행 점검 방문 운영 제공 개시 선포 조성 협력 합의 결정 통과 기각 구속 기소 송치 체포 사망 부상 급등 급락 상승 하락 돌파 기록 전망 우려 경고 비판 반발 환영 사과 해명 부인 인정 취임 사임 임명 선출 당선 출마 입당 탈당 합류 이적 우승 승리 패배 부활해야 키운다 나선다 늘린다 줄인다 만든다 나섰다 밝혔다 시작 탕진 보류 개원 압박 덜미 검출 기각 헌금 선언 개막 폐막 출범 착공 완공 준공 준비 제안 요구 주장 항의 사퇴 해임 파면 탄핵 투입 배치 철수 중단 재개 연기 취소 폐지 유지 인상 인하 감소 증가 둔화 호조 부진 흑자 적자 개선 악화 매각 인수 합병 분할 상장 공모 투자 유치 확보 달성 경신 최초 최대 최고 최다 1위 선두 탈락 진출 복귀 은퇴 결혼 이혼 열애 컴백 데뷔 공연 전시 강연 포럼 세미나 간담회 설명회 협약 캠페인 이벤트 할인 판매 예약 개발 특허 인증 획득 적발 단속 수사 조사 압수수색 소환 고발 고소 판결 선고 무죄 유죄 확정';
const NOUNS = new Set(ENDINGS.split(' '));
const AFTER = /^[가-힣“‘"'◇△○[(]/;

/** A straight quote closes where an odd number of them stand before it. */
function closes(text: string, at: number): boolean {
  let before = 0;
  for (let i = 0; i < at; i++) if (text.charAt(i) === text.charAt(at)) before++;
  return before % 2 === 1;
}

const PARTICLE = /^[은는이가을를와과도의에로라며고]/;

/** Where a list line goes on after its headline without a blank: behind a cut mark or a closing sign. */
function closedSeam(text: string): number {
  for (let i = 10; i < Math.min(text.length - 20, 90); i++) {
    const rest = text.charAt(i);
    if (!AFTER.test(rest)) continue;
    if (text.startsWith('...', i - 3)) return i;
    const sign = text.charAt(i - 1);
    const tagged = sign === ']' && text.lastIndexOf('[', i - 1) < 10;
    const closed = (!tagged && ']”’?!'.includes(sign)) || ((sign === '"' || sign === "'") && closes(text, i - 1));
    if (closed && i > 18 && !PARTICLE.test(rest)) return i;
  }
  return -1;
}

/** From here on a headline's noun before a blank is its end, whatever follows, in UTF-16 units. */
const SURE = 36;

function afterNoun(text: string): number {
  for (let i = 12; i < Math.min(text.length - 20, 90); i++) {
    if (text.charAt(i) !== ' ') continue;
    const noun = text.slice(text.lastIndexOf(' ', i - 1) + 1, i);
    if (!NOUNS.has(noun) && !NOUNS.has(noun.slice(-2))) continue;
    const next = text.slice(i + 1, text.indexOf(' ', i + 1));
    if (NOUNS.has(next)) continue;
    if (i >= SURE || /^\S{1,14}(?: \S{1,10}){0,1}(?:은|는|이|가|에서|을|를|의|로|\()(?=[\s(])/.test(text.slice(i + 1)))
      return i;
  }
  return -1;
}

/** Where the headline of a one-line teaser ends, or -1. Only for lines that are cut or dated: list entries. */
export function headlineSeam(text: string): number {
  const closed = closedSeam(text);
  if (closed > 0) return closed;
  const dash = /\s-\s?(?=[가-힣])/.exec(text.slice(12, 90));
  if (dash) return dash.index + 12;
  return afterNoun(text);
}

const ENTRY_END = /(?:…|\.\.\.?|···?|\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?(?:\s[가-힣: \d]{1,20})?)\s*$/;

/** Least and most signs of a headline that has a line of its own. */
const OWN_LINE = { least: 18, most: 90 };

/**
 * Whether the dump prints its list entries in one line each, headline and text: several lines are cut or dated at their end, and
 * most of them have no headline above them.
 */
export function oneLineEntries(text: string, lines: readonly { start: number; end: number }[]): boolean {
  let entries = 0;
  let headed = 0;
  for (let i = 1; i < lines.length; i++) {
    const { start, end } = lines[i] as { start: number; end: number };
    if (end - start < 60 || !ENTRY_END.test(text.slice(Math.max(start, end - 40), end))) continue;
    entries++;
    const above = lines[i - 1] as { start: number; end: number };
    const length = above.end - above.start;
    const own =
      length >= OWN_LINE.least && length <= OWN_LINE.most && !ENTRY_END.test(text.slice(above.end - 12, above.end));
    if (own && text.indexOf(text.slice(above.start, above.end)) === above.start) headed++;
  }
  return entries >= 3 && headed < entries * 0.5;
}
