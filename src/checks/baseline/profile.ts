import type { SiteProfile, Sites } from './types.ts';

/** All sites together. */
export const everywhere = '*';

/** Pages of a site from which on it is held against itself, not against all. */
const ENOUGH = 20;

/** What is known of a site, or of all where too little is; undefined without a baseline. */
export function profileIn(sites: Sites, site: string): SiteProfile | undefined {
  const own = Object.hasOwn(sites, site) ? sites[site] : undefined;
  return own && own.pages >= ENOUGH ? own : sites[everywhere];
}
