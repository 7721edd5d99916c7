import { Gate, type Verdict } from '../../src/checks/gate.ts';
import { checks } from '../../src/checks/index.ts';
import { readingOf } from '../../src/checks/reading.ts';
import { seenOf } from '../../src/checks/seen.ts';
import type { Settings } from '../../src/checks/settings.ts';
import { SketchIndex } from '../../src/checks/sketch.ts';
import type { Check, Finding, Given, Seen } from '../../src/checks/types.ts';

/** What checks are given where a test says nothing else. */
export const given: Given = { asOf: '2026-06-01', languages: [], sites: {} };

/** Every check at its own severity, those that are off as warnings. */
export const settings: Settings = {
  levels: new Map((checks as readonly Check[]).map(({ id, severity }) => [id, severity])),
  allowances: new Map(),
  ignores: [],
  given,
};

/** A dump as checks see it. */
export function seen(text: string | Uint8Array, file = 'a.txt', encoding?: string): Seen {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return seenOf({ file, bytes, url: null, capturedAt: null }, file, { encoding });
}

/** What all checks say of some dumps. */
export function verdictOf(dumps: readonly Seen[], how: Settings = settings): Verdict {
  const gate = new Gate(how, null, new SketchIndex());
  for (const dump of dumps) gate.take(readingOf(dump, how));
  return gate.verdict();
}

/** What one check says of some dumps. */
export function findings(id: string, dumps: readonly Seen[], how: Settings = settings): Finding[] {
  return verdictOf(dumps, how).findings.filter(({ check }) => check === id);
}

/** Invented prose: sentences that no two numbers have in common. */
export function prose(seed: number, paragraphs = 4): string[] {
  const things = [
    '우물',
    '다리',
    '도서관',
    '시장',
    '산책로',
    '정류장',
    '공원',
    '체육관',
    '회관',
    '저수지',
    '온실',
    '방앗간',
  ];
  const deeds = [
    '고쳤다',
    '넓혔다',
    '새로 열었다',
    '둘러보았다',
    '사들였다',
    '비웠다',
    '옮겼다',
    '칠했다',
    '팔았다',
    '나누었다',
  ];
  const people = [
    '주민들',
    '군청',
    '학생들',
    '상인들',
    '이장단',
    '어르신들',
    '청년회',
    '의용대',
    '협동조합',
    '교사들',
    '농민들',
  ];
  let state = seed * 7919 + 17;
  const pick = (list: readonly string[]) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return list[(state >> 8) % list.length] as string;
  };
  const sentence = () => {
    const number = (state >> 4) % 9973;
    return `${pick(people)}은 ${pick(things)} 옆의 ${number}번째 ${pick(things)}을 ${pick(people)}과 함께 ${pick(deeds)}.`;
  };
  const lead = `두루미마을 주민들이 5일 ${seed}번 안건을 두고 다시 뜻을 모았다.`;
  return Array.from({ length: paragraphs }, (_, at) =>
    [at === 0 ? lead : sentence(), sentence(), sentence()].join(' '),
  );
}

/** An invented dump with one article. */
export function dump(seed: number, { head = true, date = true, body = prose(seed) } = {}): string {
  const top = head ? [`두루미마을 주민들, ${seed}번 안건에 다시 뜻을 모으다`, ''] : [];
  const day = date ? [`입력 2024-03-${String((seed % 28) + 1).padStart(2, '0')} 09:30 서울신문 홍길동 기자`, ''] : [];
  return [
    '홈',
    '정치',
    '경제',
    '',
    ...top,
    ...day,
    ...body.flatMap((p) => [p, '']),
    'Copyright © 무단 전재 및 재배포 금지',
    '',
  ].join('\n');
}
