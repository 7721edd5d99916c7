/**
 * What bounds the work on one page. All are counts, so that the same page ends the same everywhere.
 * A page that meets `elements` or `blocks` is cut there and says so (`truncated`); the others only coarsen it.
 */
export const LIMITS = {
  /** Open elements; what is nested deeper belongs to the deepest one (browsers stop at 512, too). */
  depth: 512,
  /** Elements of the table. */
  elements: 1 << 20,
  blocks: 1 << 18,
  /** Attributes of a tag that are looked at; the rest is skipped. */
  attributes: 256,
  /** UTF-16 units of a class, id, role or itemprop that are kept. */
  nameLength: 1024,
  /** Different classes, ids … of a page; later ones are not kept. */
  names: 1 << 16,
  /** Probes for one name in the hash table; guards against names made to collide. */
  probes: 64,
  /** UTF-16 units after which an element path is not made longer. */
  pathLength: 1000,
  /** Unclosed elements up to which selectors are answered: cheerio's work grows with depth times length. */
  unclosed: 5000,
  /** Entries of each list of the head table. */
  head: 4096,
  /** UTF-16 units of source that a microdata or `<time>` element may span to be read as a value. */
  valueLength: 4000,
} as const;
