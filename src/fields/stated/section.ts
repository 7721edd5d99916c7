import type { Stated } from './types.ts';

const LONGEST = 40;

/** The section that the data name: the first short one that is no address. */
export function sectionIn({ sections }: Stated): string | null {
  return sections.find(({ value }) => value.length <= LONGEST && !/:\/\/|[{}<>]|^\W*$/u.test(value))?.value ?? null;
}
