import type { LabelledPage } from '../types.ts';
import { across } from './across.ts';
import { movesOf } from './baseline/moves.ts';
import { everywhere, profileIn } from './baseline/profile.ts';
import { stepsOf } from './baseline/steps.ts';
import type { SiteProfile, Sites } from './baseline/types.ts';
import { onBlock, onDump } from './remark.ts';
import type { Check, Join, Past, Placed, Remark, Seen } from './types.ts';

/** Pages of a site from which on its layout is known. */
const ENOUGH = 20;

/** Steps that no page of the baseline has, at least, before a page is odd. */
const FEWEST = 4;

/** Share of the baseline's pages that may be as odd as that. */
const ODD = 0.01;

/** Most strange steps that the baseline's own pages have, the oddest hundredth aside. */
function allowance({ strange, pages }: SiteProfile): number {
  const most = Object.keys(strange)
    .map(Number)
    .sort((a, b) => b - a);
  let odder = 0;
  for (const steps of most) {
    odder += strange[String(steps)] ?? 0;
    if (odder > pages * ODD) return steps;
  }
  return 0;
}

/** How a page differs from all of the baseline's pages of its site. */
function onPage(seen: Seen, profile: SiteProfile): Remark[] {
  const { page } = seen;
  if (page === null || seen.articles.length === 0 || profile.pages < ENOUGH) return [];
  const steps = stepsOf(page);
  const strange = steps.filter((step) => profile.steps[step] === undefined);
  if (strange.length < Math.max(FEWEST, allowance(profile) + 1)) return atEnd(page, steps.at(-1) ?? '', profile);
  const shown = strange.slice(0, 3).join(', ');
  const message = `unexpected order of blocks (${shown}), expected one that the ${profile.pages} pages of the baseline have`;
  const before = strange[0]?.split('>')[1];
  const start = page.blocks.find(({ label }) => label === before);
  return [start ? onBlock(start, message) : onDump(seen, message, shown)];
}

/** Share of the baseline's pages that end alike; below it pages end as they like. */
const ENDS = 0.95;

/** A page whose end is not that of the others: the rest is missing, or is something else. */
function atEnd(page: LabelledPage, step: string, { steps, pages }: SiteProfile): Remark[] {
  const ends = Object.entries(steps).filter(([name]) => name.endsWith('>$'));
  const usual = ends.find(([, count]) => count >= pages * ENDS)?.[0];
  const last = page.blocks.at(-1);
  if (usual === undefined || steps[step] !== undefined || !last) return [];
  const expected = usual.replace('>$', '');
  return [onBlock(last, `unexpected end of the page in ${last.label}, expected ${expected} as in the baseline`)];
}

/** Which site a page is of, and the folder that it lies in. */
interface Note {
  readonly site: string;
  readonly folder: string;
}

function note({ unreadable, site, file }: Seen): Note | null {
  const folder = file.slice(0, Math.max(0, file.lastIndexOf('/'))) || '.';
  return unreadable === null ? { site, folder } : null;
}

/** Remarks on whole sites, said of the first folder that holds pages of theirs. */
class Drift implements Join<Note> {
  readonly #folders = new Map<string, string>();
  readonly #before: Sites;
  constructor({ sites }: Past) {
    this.#before = sites;
  }

  take({ site, folder }: Note): readonly Placed[] {
    for (const name of [site, everywhere]) if (!this.#folders.has(name)) this.#folders.set(name, folder);
    return [];
  }

  end(run: Sites): readonly Placed[] {
    return Object.entries(run).flatMap(([site, now]) => {
      const [before, file] = [this.#before[site], this.#folders.get(site)];
      if (!before || file === undefined || now.pages < ENOUGH || before.pages < ENOUGH) return [];
      const place = { file, line: 1, endLine: 1, column: null, bytes: null, excerpt: '', mark: null };
      const where = site === everywhere ? 'all dumps together' : site;
      return movesOf(now, before).map(({ what, words }) => ({
        ...{ ...place, message: `unexpected ${words} (${where})`, words: `${site} ${what}` },
      }));
    });
  }
}

/** Pages that are not built as the baseline's pages of their site are. */
export const layoutDrift: Check = {
  id: 'layout-drift',
  severity: 'error',
  per: 'dump',
  means:
    'a page is built in another order than all pages of the baseline, or rates, lengths, labels of a site have moved',
  advice: 'if the new layout is read well, take it over with `--update-baseline`',
  look: (seen, { sites }) => {
    const profile = profileIn(sites, seen.site);
    return profile ? onPage(seen, profile) : [];
  },
  across: across({ note, join: (past) => new Drift(past) }),
};
