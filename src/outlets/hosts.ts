import { allOutlets } from './registry.ts';
import type { Outlet } from './table.ts';

/** The value under the longest suffix of `host` (cut at dots) that `map` knows; null when it knows none. */
export function longestSuffix<T>(map: ReadonlyMap<string, T>, host: string): T | null {
  let rest = host.toLowerCase();
  while (rest.includes('.')) {
    const found = map.get(rest);
    if (found !== undefined) return found;
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
}

let byDomain: Map<string, Outlet> | undefined;
let byMail: Map<string, Outlet> | undefined;

function mapDomains(): Map<string, Outlet> {
  const map = new Map<string, Outlet>();
  for (const outlet of allOutlets()) for (const domain of outlet.domains) map.set(domain, outlet);
  return map;
}

function mapMail(): Map<string, Outlet> {
  const map = new Map<string, Outlet>();
  for (const outlet of allOutlets()) for (const domain of outlet.mail) map.set(domain, outlet);
  return map;
}

/** The outlet that owns `host` (`www.`, `m.` and other subdomains included, no scheme, no port); the longest known suffix wins, null when none is known. */
export function outletOfDomain(host: string): Outlet | null {
  byDomain ??= mapDomains();
  return longestSuffix(byDomain, host);
}

/** The outlet whose staff write from `address` (`name@host`); null for webmail, portals and strangers. */
export function outletOfMail(address: string): Outlet | null {
  const at = address.lastIndexOf('@');
  if (at < 1) return null;
  byMail ??= mapMail();
  return longestSuffix(byMail, address.slice(at + 1).trim());
}
