import type { ElementTable } from '../../parsers/html/types.ts';

/** What the names of elements about a day say of it; bits. */
export const NAMED = { published: 1, modified: 2, dated: 4, noted: 8, other: 16 } as const;

const WORDS: readonly (readonly [words: RegExp, bit: number])[] = [
  [/publi[sc]|posted|entry-date|post-?date|pub-?date|article-?date|created|erschien|dtpub/i, NAMED.published],
  [/modif|updat|last-?change|aktualis|revis/i, NAMED.modified],
  [/date|time|datum|fecha|data\b/i, NAMED.dated],
  [/meta|byline|author|info|header|headline|lead|title|kicker/i, NAMED.noted],
  [
    /comment|related|event|recent|sidebar|widget|card|teaser|recommend|popular|archive|more|promo|latest|feed|list|tweet|instagram|embed/i,
    NAMED.other,
  ],
];

/** Elements from a line outwards whose names are read. */
const REACH = 4;

/** Bits of `NAMED` by the classes and ids of an element and those it lies in. */
export function namedBy({ names, classes, id, parent }: ElementTable, row: number): number {
  let bits = 0;
  let at = row;
  for (let step = 0; step < REACH && at > 0; step++) {
    const words = `${names.values[classes[at] as number] ?? ''} ${names.values[id[at] as number] ?? ''}`;
    if (words.length > 1 && words.length < 300) for (const [test, bit] of WORDS) if (test.test(words)) bits |= bit;
    at = parent[at] as number;
  }
  return bits;
}
