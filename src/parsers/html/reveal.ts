import type { Block } from '../../types.ts';
import { HIDDEN } from './types.ts';

/** Letters of shown text below which a page may be one that a script shows. */
const FEW = 200;
/** How many times more letters the hidden text must have then. */
const MORE = 3;

const BY_MARKUP = HIDDEN.attribute | HIDDEN.style | HIDDEN.ariaHidden;

/** Letters of the blocks that are hidden by some of `reasons` and by nothing else; of the shown ones for 0. */
function lettersOf(blocks: readonly Block[], hidden: readonly number[], reasons: number): number {
  let letters = 0;
  blocks.forEach((block, i) => {
    const why = hidden[i] as number;
    if (reasons === 0 ? why === 0 : why !== 0 && (why & ~reasons) === 0) letters += block.facts.letters;
  });
  return letters;
}

/**
 * Shows what was hidden only until a script ran, on pages that show hardly anything else: first text hidden by attribute or style,
 * then `<noscript>` where there is still no text.
 * @param hidden bits of `HIDDEN` of each block; answered anew
 */
export function revealed(blocks: readonly Block[], hidden: readonly number[]): readonly number[] {
  const shown = lettersOf(blocks, hidden, 0);
  if (shown >= FEW) return hidden;
  const more = lettersOf(blocks, hidden, BY_MARKUP);
  if (more > 0 && more >= MORE * shown) return hidden.map((why) => (why & ~BY_MARKUP ? why : 0));
  return shown > 0 ? hidden : hidden.map((why) => (why === HIDDEN.noscript ? 0 : why));
}
