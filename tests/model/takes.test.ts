import { describe, expect, it } from 'vitest';
import { AGAIN, lookAgain } from '../../src/model/features/again.ts';
import { HTML_COLUMNS, lookAt } from '../../src/model/features/index.ts';
import { BUCKETS } from '../../src/model/features/words.ts';
import { Facts, TAKE_FACTS } from '../../src/model/takes/facts.ts';
import { oddsOf, takenOdds } from '../../src/model/takes/index.ts';
import { type Scene, sceneOf } from '../../src/model/takes/scene.ts';
import { takesOf } from '../../src/model/takes/takes.ts';
import { parseHtml } from '../../src/parsers/html/index.ts';

const sentence = 'The harbour board met on Monday and agreed that the old crane will be taken down before the winter.';
const html = `<body><div><article>${`<p>${sentence}</p>`.repeat(3)}</article></div>
<ul>${'<li><a href="/a">More</a></li>'.repeat(5)}</ul><section><p>${sentence}</p></section></body>`;

/** A page on which the looks say `said` of its nine blocks: three of an article, five links, one text below. */
function sceneWith(said: readonly number[], text = html): Scene {
  const source = { file: 'page', text, encoding: 'utf-8', confidence: 1, repairs: [], url: null, capturedAt: null };
  const page = parseHtml(source);
  const none = new Float32Array(BUCKETS);
  const look = lookAt(page, { words: none, near: none, far: none }, HTML_COLUMNS.length + AGAIN.length);
  const odds = Float32Array.from(page.blocks, (_, i) => said[i] ?? -5);
  lookAgain(look, HTML_COLUMNS.length, odds, page);
  return sceneOf(page, look, odds, odds);
}

const scene = sceneWith([4, 4, 4, -5, -5, -5, -5, -5, 1]);
const masks = takesOf(scene).map(({ mask }) => [...mask].join(''));

describe('takesOf', () => {
  it('begins with what lies above the cut, and says nothing twice', () => {
    expect(masks[0]).toBe('111000001');
    expect(new Set(masks).size).toBe(masks.length);
  });

  it('knows the body without what stands apart', () => {
    expect(masks).toContain('111000000');
  });

  it('never leaves out everything', () => {
    expect(masks.every((mask) => mask.includes('1'))).toBe(true);
  });
});

describe('oddsOf', () => {
  it('puts above the cut what the take holds, and nothing else', () => {
    for (const take of takesOf(scene)) {
      const above = Array.from(oddsOf(scene, take), (value) => +(value > scene.cut));
      expect(above).toEqual([...take.mask]);
    }
  });

  it('leaves what the take does not change', () => {
    const [base] = takesOf(scene);
    expect(base && oddsOf(scene, base)).toEqual(scene.odds);
  });
});

describe('facts of takes', () => {
  it('are finite, and fill their row to its end', () => {
    for (const take of takesOf(scene)) {
      const data = new Float32Array(TAKE_FACTS).fill(Number.NaN);
      new Facts(scene).write(data, 0, take);
      expect(data.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('takenOdds', () => {
  it('answers for a page of nothing', () => {
    expect(takenOdds(sceneWith([], ''))).toHaveLength(0);
  });

  it('keeps an article of which all is sure', () => {
    const sure = sceneWith([5, 5, 5, -6, -6, -6, -6, -6, -6]);
    expect(Array.from(takenOdds(sure), (value) => value > 0)).toEqual([1, 1, 1, 0, 0, 0, 0, 0, 0].map(Boolean));
  });
});
