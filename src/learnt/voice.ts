import type { Note } from '../page/notes.ts';
import { isHtml } from '../page/structure.ts';
import type { Claim, Page } from '../types.ts';
import { FIELDS, LINKED, lineKey, targetOf } from './keys.ts';
import { hostOfPage } from './site.ts';
import type { LineRule, LinkRule, Rules, SiteRules } from './types.ts';

/** What is known of one site, ready to be looked up. */
interface Site {
  readonly site: string;
  readonly pages: number | undefined;
  readonly lines: ReadonlyMap<string, LineRule>;
  readonly links: ReadonlyMap<string, LinkRule>;
}

function siteFrom({ site, pages, lines = [], links = [] }: SiteRules): Site {
  return {
    ...{ site, pages },
    lines: new Map(lines.map((rule) => [lineKey(rule.text), rule])),
    links: new Map(links.map((rule) => [rule.target, rule])),
  };
}

/** Begins of what the page calls itself: its own headline is no furniture, though other pages may list it. */
function titleKeys(page: Page): string[] {
  if (!isHtml(page)) return [];
  const { title, metas } = page.head;
  const named = metas.filter(({ name }) => name === 'og:title' || name === 'twitter:title').map(({ value }) => value);
  return [...named, ...(title ? [title.value] : [])].map((text) => lineKey(text.slice(0, 300))).filter(Boolean);
}

/** Who speaks for a page: what is known of each of its blocks, by number. */
export type Hearing = (notes: readonly Note[]) => ReadonlyMap<number, Claim>;

/** What a rule of a site says. `what`: how the block was met. */
function claimBy(rule: LineRule | LinkRule, by: 'line' | 'link', what: string, { site, pages: of }: Site): Claim {
  const { label, strength, pages } = rule;
  const often = pages === undefined || of === undefined ? '' : ` on ${pages} of ${of} pages`;
  return { label, by: `learnt:${by}`, strength, because: `${what}${often} of ${site}` };
}

/** The first that any of the sites says of a block; '' asks for nothing. */
function claimOf(sites: readonly Site[], key: string, target: string): Claim | undefined {
  for (const site of sites) {
    const line = key === '' ? undefined : site.lines.get(key);
    if (line) return claimBy(line, 'line', 'stands', site);
    const link = target === '' ? undefined : site.links.get(target);
    if (link) return claimBy(link, 'link', 'the same link', site);
  }
  return undefined;
}

function hearing(page: Page, host: string | undefined, sites: readonly Site[]): Hearing {
  const titles = titleKeys(page);
  const html = isHtml(page) ? page : null;
  const hasLinks = html !== null && sites.some(({ links }) => links.size > 0);
  const isOwn = (note: Note, key: string) =>
    note.level === 1 ||
    note.byline?.whole === true ||
    note.dateLine ||
    (note.drop !== null && FIELDS.has(note.drop)) ||
    (key.length > 7 && titles.some((title) => title.startsWith(key)));
  const said = (note: Note): Claim | undefined => {
    const { block } = note;
    const key = lineKey(block.text);
    if (isOwn(note, key)) return undefined;
    const linked = hasLinks && html !== null && block.linkedChars >= block.text.length * LINKED;
    return claimOf(sites, key, linked ? targetOf(html, block.index, host) : '');
  };
  return (notes) => {
    const claims = new Map<number, Claim>();
    for (const note of notes) {
      const claim = said(note);
      if (claim) claims.set(note.block.index, claim);
    }
    return claims;
  };
}

const ready = new WeakMap<Rules, Learnt>();

/** Rules made ready for use, once. */
export function learntFrom(rules: Rules): Learnt {
  const learnt = ready.get(rules) ?? new Learnt(rules);
  ready.set(rules, learnt);
  return learnt;
}

/** Rules as data, ready for use: a claimant for each page that they know something of. */
class Learnt {
  readonly #sites: ReadonlyMap<string, Site>;

  constructor({ sites }: Rules) {
    this.#sites = new Map(sites.map((site) => [site.site, siteFrom(site)]));
  }

  /** What is known of a page by its address, and of every page; null where that is nothing. */
  ofPage(page: Page): Hearing | null {
    const host = hostOfPage(page);
    return this.#hearing(page, host, host === undefined ? [] : withParents(host));
  }

  /** What is known of a page that has no address, by its outlet; null where that is nothing. */
  ofOutlet(page: Page, outlet: string | null): Hearing | null {
    if (outlet === null || !this.#sites.has(outlet) || hostOfPage(page) !== undefined) return null;
    return this.#hearing(page, undefined, [outlet]);
  }

  #hearing(page: Page, host: string | undefined, names: readonly string[]): Hearing | null {
    const sites = [...names, '*'].flatMap((name) => this.#sites.get(name) ?? []);
    return sites.length > 0 ? hearing(page, host, sites) : null;
  }
}

/** A host and those above it: `news.example.com`, `example.com`, `com`. */
function withParents(host: string): string[] {
  const parts = host.split('.');
  return parts.map((_, i) => parts.slice(i).join('.'));
}
