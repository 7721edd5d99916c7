import type { HtmlPage } from '../parsers/html/index.ts';
import { linked, type Member, mayTitle, type Setting } from './members.ts';
import type { Note } from './notes.ts';

const known = new WeakMap<HtmlPage['elements'], Map<number, string>>();

/** What the elements of a tag and a class are called in ways, by both. */
function stepsOf(elements: HtmlPage['elements']): Map<number, string> {
  const steps = known.get(elements) ?? new Map<number, string>();
  known.set(elements, steps);
  return steps;
}

/** How a block lies in the element around the entry: the kinds of the elements between. */
export function wayTo({ elements, marks }: HtmlPage, block: number, row: number): string {
  const steps = stepsOf(elements);
  let way = '';
  for (let at = marks.element[block] as number; at > row; at = elements.parent[at] as number) {
    const key = (elements.classes[at] as number) * 256 + (elements.tag[at] as number);
    let step = steps.get(key);
    if (step === undefined) {
      step = `${elements.tag[at]}.${elements.names.tokens(elements.classes[at] as number)[0]?.replace(/\d+/g, '0') ?? ''}`;
      steps.set(key, step);
    }
    way += way === '' ? step : `<${step}`;
  }
  return way;
}

/** What stands in the same place in the members. */
interface Place {
  readonly way: string;
  /** Block in this place, by the member's number. */
  readonly blocks: Map<number, number>;
}

function placesOf(setting: Setting, members: readonly Member[]): Place[] {
  const places = new Map<string, Place>();
  members.forEach((member, m) => {
    for (let i = member.from; i <= member.to; i++) {
      if (!mayTitle(setting.notes[i] as Note, setting.roles[i])) continue;
      const way = wayTo(setting.page, i, member.row);
      const place = places.get(way) ?? { way, blocks: new Map<number, number>() };
      if (!place.blocks.has(m)) place.blocks.set(m, i);
      places.set(way, place);
    }
  });
  return [...places.values()];
}

/** Shares of members that a title's place must fill, and of the titles there that must differ. */
const FILLS = 0.6;
const DIFFER = 0.7;

/** How much speaks for a place to be that of the titles: headings, links, breadth; 0 where it cannot be. */
function titleWorth({ notes }: Setting, { blocks }: Place, members: number): number {
  if (blocks.size < members * FILLS) return 0;
  const held = [...blocks.values()].map((i) => notes[i] as Note);
  if (new Set(held.map(({ fold }) => fold)).size < held.length * DIFFER) return 0;
  const width = held.reduce((sum, { block }) => sum + block.facts.width, 0) / held.length;
  if (width < 12 || width > 130) return 0;
  const heading = held.filter(({ level }) => level > 0).length / held.length;
  const link = held.filter(linked).length / held.length;
  return (held.length / members) * (0.2 + heading + link + Math.min(width, 40) / 80);
}

/** Blocks of the titles, by the member's number: those in the worthiest place, the first of equals; null where none will do. */
export function titlesOf(setting: Setting, members: readonly Member[]): ReadonlyMap<number, number> | null {
  let best: ReadonlyMap<number, number> | null = null;
  let most = 0;
  for (const place of placesOf(setting, members)) {
    const value = titleWorth(setting, place, members.length);
    if (value > most * 1.05) {
      most = value;
      best = place.blocks;
    }
  }
  return best;
}

/** Where most members have their summary. */
export function summaryPlace(
  setting: Setting,
  members: readonly Member[],
  texts: readonly (readonly number[])[],
): string {
  const ways = new Map<string, number>();
  members.forEach(({ row }, m) => {
    const [first] = texts[m] ?? [];
    if (first === undefined) return;
    const way = wayTo(setting.page, first, row);
    ways.set(way, (ways.get(way) ?? 0) + 1);
  });
  return [...ways].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
