import { onText } from './remark.ts';
import type { Check } from './types.ts';

const pointer = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\s/;

/** The file that Git checks out where the dump itself was not fetched. */
export const lfsPointer: Check = {
  id: 'lfs-pointer',
  severity: 'error',
  per: 'dump',
  means: 'the file is a Git LFS pointer, not the dump',
  advice: 'run `git lfs pull`',
  look: (seen) => {
    if (!pointer.test(seen.text)) return [];
    return [onText(seen, 0, seen.text.indexOf('\n'), 'unexpected Git LFS pointer, expected the dump it stands for')];
  },
};
