import type { Label } from '../labels.ts';
import type { Block, Strength } from '../types.ts';

/** Phrases of page furniture, compared without blanks and case. */
export interface Phrases {
  /** The block is this and nothing else (counts, arrows and brackets aside). */
  readonly is?: readonly string[];
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly has?: readonly string[];
}

/** One habit of the trade. `test` returns the reason in words where it applies. */
export interface Rule {
  readonly id: string;
  readonly label: Label;
  readonly strength: Strength;
  /** The block announces that what follows has this label too (`관련기사`, `Most read`). */
  readonly opens?: boolean;
  /** Longest block, in UTF-16 units, that the phrases may decide (default 160). */
  readonly longest?: number;
  readonly phrases?: Phrases;
  readonly test?: (block: Pick<Block, 'text' | 'facts'>) => string | undefined;
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
}
