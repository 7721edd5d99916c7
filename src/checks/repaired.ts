import { onDump } from './remark.ts';
import type { Check, Seen } from './types.ts';

/** Repairs that tell of a fault upstream → what was expected. Other repairs are everyday. */
const faults: Readonly<Record<string, string>> = {
  'mojibake-repaired': 'text read in its own encoding',
  'middle-dot-restored': 'middle dots that are not question marks',
  'quotes-undoubled': 'quotes that are not doubled',
  'entities-decoded': 'text without escaped entities',
};

/** Escaped entities of a text that are no stray ones: so many, and one at least for so many characters. */
const MANY = 3;
const APART = 2000;

/** A text that holds an escaped entity here and there shows one on purpose. */
function isStray(name: string, { text }: Seen): boolean {
  if (name !== 'entities-decoded' || text === '') return false;
  const count = text.match(/&#?[A-Za-z0-9]{2,8};/g)?.length ?? 0;
  return count < MANY || count * APART < text.length;
}

/** The dump is readable only because something in it was put right. */
export const repaired: Check = {
  id: 'repaired',
  severity: 'warning',
  per: 'dump',
  means: 'something in the dump had to be repaired (mojibake, lost dots, doubled quotes, entities)',
  advice: 'look for the step before that breaks it; the repair is a guess, if a good one',
  look: (seen) => {
    const { page, articles, recordLine } = seen;
    const warnings = recordLine === null ? articles.flatMap((article) => article.warnings) : seen.repairs;
    const made = new Set([...(page?.page.source.repairs ?? []), ...warnings]);
    return [...made].flatMap((name) => {
      const expected = faults[name];
      return expected === undefined || isStray(name, seen)
        ? []
        : [onDump(seen, `unexpected repair ${name}, expected ${expected}`, name)];
    });
  },
};
