/** What sound pages of one site look like; counts of pages unless said otherwise. */
export interface SiteProfile {
  readonly pages: number;
  /** Articles and excerpts. */
  readonly items: number;
  readonly articles: number;
  /** Articles without it. */
  readonly without: Readonly<Record<'headline' | 'date' | 'source', number>>;
  /** Check that may be usual → pages on which it found something; older baselines lack it. */
  readonly found?: Readonly<Record<string, number>>;
  /** Label → blocks. */
  readonly labels: Readonly<Record<string, number>>;
  /** Two labels in a row (`body>copyright`; `^` opens a page, `$` ends it) → pages that have them. */
  readonly steps: Readonly<Record<string, number>>;
  /** Steps that no other page has → pages with so many of them. */
  readonly strange: Readonly<Record<string, number>>;
  /** Items on a page → pages. */
  readonly counts: Readonly<Record<string, number>>;
  /** Language → articles. */
  readonly languages: Readonly<Record<string, number>>;
  /** Natural logarithm of an article's length in characters: sum and sum of squares. */
  readonly length: { readonly sum: number; readonly squares: number };
}

/** Site → what its pages look like; `*` is all of them together. */
export type Sites = Readonly<Record<string, SiteProfile>>;

/** The file that `--update-baseline` writes. */
export interface Baseline {
  readonly baseline: '1';
  readonly version: string;
  readonly rules: string;
  /** Fingerprint → how often. */
  readonly findings: Readonly<Record<string, number>>;
  readonly sites: Sites;
  /** `file#item` → sketch of the article's body. */
  readonly articles: Readonly<Record<string, string>>;
}
