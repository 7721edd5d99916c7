import { log, type Pen, share } from '../../model/grid.ts';
import { common, type Setting } from './setting.ts';

/** Most of a candidate's stems that one of the page's first lines has, and of that line's that the candidate has. */
function writeTitled(pen: Pen, { candidates, headStems, stems }: Setting, order: number): void {
  const index = candidates[order] as number;
  const own = stems[order] as ReadonlySet<string>;
  let of = 0;
  let by = 0;
  for (let i = 0; i < Math.min(index, headStems.length); i++) {
    const head = headStems[i] as ReadonlySet<string>;
    const count = common(own, head);
    if (count < 2) continue;
    of = Math.max(of, share(count, own.size));
    by = Math.max(by, share(count, head.size));
  }
  pen.put(of);
  pen.put(by);
}

/** Writes how much a candidate's words are the text's, and those of the page's first lines. */
export function writeWords(pen: Pen, setting: Setting, order: number): void {
  const { words, lead, most, stems, spread, candidates } = setting;
  const own = stems[order] as ReadonlySet<string>;
  const all = log(candidates.length);
  let count = 0;
  let opening = 0;
  let weight = 0;
  let rarity = 0;
  for (const stem of own) {
    if (lead.has(stem)) opening++;
    const times = words.get(stem);
    if (times === undefined) continue;
    count++;
    weight += log(times);
    rarity += log(times) * (all - log((spread.get(stem) ?? 1) - 1));
  }
  pen.put(own.size);
  pen.put(share(count, own.size));
  pen.put(count);
  pen.put(share(opening, own.size));
  pen.put(opening);
  pen.put(share(weight, own.size));
  pen.put(weight);
  pen.put(share(count, most));
  pen.put(rarity);
  pen.put(share(rarity, own.size));
  writeTitled(pen, setting, order);
}
