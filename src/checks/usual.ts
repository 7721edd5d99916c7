import { isApart } from './baseline/moves.ts';
import { everywhere, profileIn } from './baseline/profile.ts';
import type { SiteProfile, Sites } from './baseline/types.ts';

/** Share of a site's pages, and number of them, from which on a finding is usual there. */
const OFTEN = 0.025;
const FEWEST = 3;

/** Pages from which on a share of them says something. Of fewer, only what so large a share of the baseline's shows is usual. */
const ENOUGH = 20;
const VERY_OFTEN = 0.2;

/** Standard errors, and the least difference, by which a share has grown. */
const GROWN = { deviations: 2.3, difference: 0.02 };

const found = ({ found: pages = {} }: SiteProfile, check: string) => pages[check] ?? 0;

/**
 * Whether the baseline's pages of a site show what a check finds about as often as those of this run do: then a page that
 * shows it is as sound as they are.
 */
export function isUsual(check: string, site: string, baseline: Sites, run: Sites): boolean {
  const before = profileIn(baseline, site);
  if (!before || before.pages < ENOUGH || found(before, check) < FEWEST) return false;
  const own = before === baseline[everywhere] ? undefined : run[site];
  const key = own && own.pages >= ENOUGH ? site : everywhere;
  const [now, then] = [run[key], baseline[key]];
  if (!now || !then) return false;
  const least = now.pages < ENOUGH ? VERY_OFTEN : OFTEN;
  if (found(before, check) < before.pages * least) return false;
  return now.pages < ENOUGH || !isApart(found(now, check), now.pages, found(then, check), then.pages, GROWN);
}
