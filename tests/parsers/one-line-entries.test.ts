import { describe, expect, it } from 'vitest';
import { oneLineEntries, seamOf } from '../../src/parsers/text/entries.ts';
import { linesOf } from '../../src/parsers/text/lines.ts';
import { sharedSeams } from '../../src/parsers/text/shared.ts';

const PAIRS = [
  [
    '달빛시, 강변 자전거길 40㎞ 연결 추진',
    '달빛시가 끊겨 있던 강변 자전거길의 마지막 구간을 내년 봄까지 잇기로 했다. 사업비는 120억원으로...',
  ],
  [
    '섬마을 분교, 라디오 방송국 개국',
    '전교생이 셋뿐인 섬마을 분교에서 아이들이 날마다 십 분짜리 방송을 한다고 밝혔다. 첫 손님은...',
  ],
  [
    '한빛구, 밤길 안심 전등 600개 설치 완료',
    '한빛구는 올해 상반기 골목길 600곳에 움직임을 알아보는 전등을 설치했다고 12일 밝혔다. 주민들은...',
  ],
  [
    '새벽대, 곡물 창고 목공 학교로 새단장 “누구나 배운다”',
    '새벽대가 비어 있던 곡물 창고를 목공을 배우는 학교로 바꿨다. 첫 학기에는 서른 명이...',
  ],
] as const;

/** Entries in one line each, with the line that a list prints under them. */
const dump = (glue: string): string => PAIRS.map((pair) => `${pair.join(glue)}\n새벽일보\n1시간 전`).join('\n');

/** Headlines that are cut off the entries of a dump. */
function headlines(text: string): (string | null)[] {
  const lines = linesOf(text);
  const habit = oneLineEntries(text, lines);
  if (!habit) return [];
  return lines.flatMap(({ start, end }, i) => {
    const raw = text.slice(start, end);
    const next = lines[i + 1];
    if (raw.length < 60) return [];
    const seam = seamOf(raw, next ? [text.slice(next.start, next.end)] : [], habit);
    return [seam > 0 ? raw.slice(0, seam).trim() : null];
  });
}

describe('entries that a dump prints in one line each', () => {
  it.each([
    ['with a blank', ' '],
    ['without one', ''],
  ])('are parted %s', (_, glue) => {
    const found = headlines(dump(glue));
    const right = PAIRS.filter(([title], i) => found[i] === title).length;
    expect(right, found.join('\n')).toBeGreaterThanOrEqual(3);
  });

  it('are parted where a run of blanks stands', () => {
    expect(headlines(dump('   '))).toEqual(PAIRS.map(([title]) => title));
  });

  it('are parted where the line below prints the headline again', () => {
    const text = PAIRS.map(([title, lead]) => `${title}${lead}\n<b>${title}</b>의 사진\n새벽일보`).join('\n');
    expect(headlines(text)).toEqual(PAIRS.map(([title]) => title));
  });

  it('are none where each text has its headline above', () => {
    expect(headlines(PAIRS.map((pair) => pair.join('\n')).join('\n새벽일보\n'))).toEqual([]);
  });

  it('two texts that begin with the same words show where their headlines end', () => {
    const same = '배우 감서윤이 15일 오후 새벽극장에서 열린 무대 인사에 참석했다. 이날 무대에는 배우 넷이 함께 올랐다.';
    const one = `[포토] 감서윤, 솜사탕 미소${same}`;
    const other = `[포토] 감서윤, 손 흔드는 저녁${same}`;
    const shown = `극장 앞에서 배우 둘이 손을 흔들었다.\n${one}\n${other}`;
    expect([...sharedSeams([one, other], shown)]).toEqual([
      [one, one.indexOf(same)],
      [other, other.indexOf(same)],
    ]);
    expect(sharedSeams([one, `${other.slice(0, 8)} 다시 무대에 서다`], shown).size).toBe(0);
  });
});
