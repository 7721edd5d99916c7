import type { Mask, Scene } from './scene.ts';

/** Elements asked at most: the one whose own paragraphs hold most body text, and those around it. */
const LEVELS = 4;

/** The blocks inside the element whose own paragraphs hold most body text, and inside each larger one around it. */
export function branchesOf({ page, look, chance, weight }: Scene): Mask[] {
  const { elements, marks } = page;
  const { count, parent } = elements;
  const up = look.containers?.up ?? new Int32Array(count);
  const credit = new Float32Array(count);
  chance.forEach((value, i) => {
    credit[up[marks.element[i] as number] as number]! += value * (weight[i] as number);
  });
  let top = credit.reduce((best, value, row) => (value > (credit[best] as number) ? row : best), 0);
  const masks: Mask[] = [];
  for (let level = 0; level < LEVELS && top > 0; level++) {
    const inside = new Uint8Array(count);
    inside[top] = 1;
    for (let row = top + 1; row < count; row++) inside[row] = inside[parent[row] as number] as number;
    masks.push(Uint8Array.from(marks.element, (row) => inside[row] as number));
    top = up[top] as number;
  }
  return masks;
}
