import type { Label } from '../labels.ts';
import type { PageVerdict, Strength } from '../types.ts';

/** What the context pass makes of one block, with its reason. */
export interface Say {
  readonly label: Label;
  readonly by: string;
  readonly strength: Strength;
  readonly because: string;
}

/** One article, or one list entry, as block indexes. */
export interface Part {
  readonly kind: 'article' | 'excerpt';
  /** First and last block that belong to it. */
  readonly from: number;
  readonly to: number;
  /** Block that the headline is looked for above: where the text begins, standfirst aside. Entries of lists have none. */
  readonly first?: number;
  readonly headline: number | null;
  readonly body: readonly number[];
}

/** A reading of the whole page: its kind, its parts, and what it says of single blocks (a later one replaces an earlier one). */
export interface Layout {
  readonly verdict: PageVerdict;
  readonly parts: readonly Part[];
  readonly says: ReadonlyMap<number, Say>;
}

/** Collects what is said while a page is read. */
export class Says {
  private readonly said = new Map<number, Say>();

  say(index: number, label: Label, by: string, because: string, strength: Strength = 'likely'): void {
    this.said.set(index, { label, by: `context:${by}`, strength, because });
  }

  has(index: number): boolean {
    return this.said.has(index);
  }

  get(index: number): Say | undefined {
    return this.said.get(index);
  }

  all(): ReadonlyMap<number, Say> {
    return this.said;
  }
}
