import type { Label } from '../labels.ts';
import type { Strength } from '../types.ts';

/** What is said of every block that is, or links to, one thing. */
interface Saying {
  readonly label: Label;
  readonly strength: Strength;
  /** Pages of the site that it was met on, and of these the ones on which it had been kept for an article; absent in rules written by hand. */
  readonly pages?: number;
  readonly kept?: number;
}

/** A text that is furniture of its site. Blanks, case and punctuation do not count; a run of digits stands for any other. */
export interface LineRule extends Saying {
  readonly text: string;
}

/** A link that is furniture of its site, whatever it says: path of the address, with its host where that is another. */
export interface LinkRule extends Saying {
  readonly target: string;
}

/** What is known of one site's pages. */
export interface SiteRules {
  /** Host without `www.` (it stands for the hosts below it too), or an outlet's canonical name; `*`: every page. */
  readonly site: string;
  /** Pages that it was learnt from; absent in rules written by hand. */
  readonly pages?: number;
  readonly lines?: readonly LineRule[];
  readonly links?: readonly LinkRule[];
}

/** Rules as data: what `clean learn` writes and `--rules` reads. */
export interface Rules {
  /** Version of this form. */
  readonly rules: '1';
  readonly sites: readonly SiteRules[];
}
