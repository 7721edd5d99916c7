import type { Label } from '../labels.ts';

/** Labels that a profile may give to what its selectors match; fields (byline, dateline) are read from the page as ever. */
export type Place = Exclude<Label, 'subheading' | 'byline' | 'dateline' | 'outlet' | 'lead' | 'other' | 'duplicate'>;

/** What is known of one site or CMS, as data: no functions. A page is its own when address, id or phrases say so. */
export interface Profile {
  /** Domain of the site, or name of the CMS. */
  readonly id: string;
  /** Outlet whose pages these are, by its canonical name, for pages that do not name it. */
  readonly outlet?: string;
  /** Hosts, without `www.`; those below them count, too. */
  readonly domains?: readonly string[];
  /** Id of an element that only this CMS's article pages have. */
  readonly sign?: string;
  /** Words that only this site's pages print, in flattened dumps, too; every one of them must stand on the page. */
  readonly phrases?: readonly string[];
  /** Day after which the site may look otherwise, `YYYY-MM-DD`: later captures are read without the profile. */
  readonly until: string;
  /** Label → CSS selectors. Of `body` and `headline` the first that matches holds; of the others all. Plain ones (tags, ids, classes, descent) are quick. */
  readonly selectors?: Readonly<Partial<Record<Place, readonly string[]>>>;
}
