/** What is known of one site or CMS, as data: no functions. */
export interface Profile {
  /** Domain of the site. */
  readonly id: string;
  /** Outlet whose pages these are, by its canonical name. */
  readonly outlet: string;
  /** Words that only this site's pages print; every one of them must stand on the page. The first is the evidence. */
  readonly phrases: readonly string[];
  /** Day after which the site may look otherwise, `YYYY-MM-DD`. */
  readonly until?: string;
}
