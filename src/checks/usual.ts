import { isApart } from './baseline/moves.ts';
import { everywhere, profileIn } from './baseline/profile.ts';
import type { SiteProfile, Sites } from './baseline/types.ts';

/** Share of a site's pages, and number of them, from which on a finding is usual there. */
const OFTEN = 0.025;
const FEWEST = 3;

/** Pages from which on a share of them says something. Of fewer, only what so large a share of the baseline's shows is usual. */
const ENOUGH = 20;
const VERY_OFTEN = 0.2;

/** By how many standard errors, how much, and what part of itself at least a share has to grow before it is another one. */
const DEVIATIONS = 2.3;
const DIFFERENCE = 0.02;
const PART = 0.5;

/** Share below which fewer standard errors do: hardly a sound page is named if they are chance. */
const SELDOM = 0.05;
const FEWER_DEVIATIONS = 1.64;

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
  const share = found(then, check) / then.pages;
  const deviations = share < SELDOM ? FEWER_DEVIATIONS : DEVIATIONS;
  const by = { deviations, difference: Math.max(DIFFERENCE, PART * share) };
  return now.pages < ENOUGH || !isApart(found(now, check), now.pages, found(then, check), then.pages, by);
}
