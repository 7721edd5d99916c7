/** How far below the page's likeliest block a block may lie and still be body. */
const BELOW = 3;

/**
 * The log-odds above which a block of this page counts as body: 0, or less where even the likeliest block is in doubt. That a page
 * has an article at all must be known already; where the likeliest block is below 0, most pages have none.
 */
export function cutOf(odds: Float32Array): number {
  return odds.reduce((cut, value) => Math.max(cut, Math.min(0, value - BELOW)), Number.NEGATIVE_INFINITY);
}
