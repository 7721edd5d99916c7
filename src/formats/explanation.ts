import type { Label } from '../labels.ts';
import type { Claim, LabelledPage, PageVerdict } from '../types.ts';

/** First line of `explain --json`: what the page is, and how it was read. */
export interface PageExplanation {
  readonly page: PageVerdict;
  readonly encoding: string;
  /** 0–1: how sure the encoding is. */
  readonly confidence: number;
}

/** One block as `explain --json` prints it. */
export interface BlockExplanation {
  /** 1-based line of the dump. */
  readonly line: number;
  readonly kept: boolean;
  readonly label: Label;
  /** Number of the item it belongs to, or null. */
  readonly item: number | null;
  readonly claims: readonly Claim[];
  readonly text: string;
}

/** Why every line of a dump was kept or dropped. */
export interface Explanation extends PageExplanation {
  readonly blocks: readonly BlockExplanation[];
}

function claimOf({ label, by, strength, because }: Claim): Claim {
  return { label, by, strength, because };
}

/** A labelled page without its machinery: plain values, ready for JSON. */
export function explanationOf({ page, verdict, blocks }: LabelledPage): Explanation {
  const { kind, by, because } = verdict;
  const { encoding, confidence } = page.source;
  return {
    page: { kind, by, because },
    encoding,
    confidence,
    blocks: blocks.map(({ block, kept, label, item, claims }) => ({
      line: block.line,
      kept,
      label,
      item,
      claims: claims.map(claimOf),
      text: block.text,
    })),
  };
}
