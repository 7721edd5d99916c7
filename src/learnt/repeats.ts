import type { Label } from '../labels.ts';
import { FIELDS } from './keys.ts';
import type { PageLine, PageLines } from './lines.ts';
import type { LineRule, LinkRule, Rules, SiteRules } from './types.ts';

/** Texts that are kept in mind at once: some 300 bytes each. */
const MOST = 1_000_000;

/** Labels of what is a page's own, though other pages may say the same: no furniture. */
const OWN: ReadonlySet<Label> = new Set<Label>(['headline', ...FIELDS]);

/** One text, or one link, of a site. */
interface Met {
  text: string;
  readonly target: string;
  pages: number;
  kept: number;
  /** Pages on which it was the page's own. */
  own: number;
  readonly sentence: boolean;
  /** Label → pages on which it was dropped as that. */
  readonly labels: Partial<Record<Label, number>>;
  /** Texts of a link differ. */
  varies: boolean;
}

interface Site {
  pages: number;
  readonly lines: Map<string, Met>;
  readonly links: Map<string, Met>;
}

/** Least share of a page's letters that no page of the site has shown before: less is a copy of one that was met, and teaches nothing. */
const NEW = 0.3;

/** Pages that must show a line: so many where they are so large a share of the site's. */
const ENOUGH: readonly (readonly [pages: number, share: number])[] = [
  [2, 0.5],
  [3, 0.3],
  [5, 0.02],
  [20, 0.002],
];

/** The same of sentences that were kept for articles: those on one story tell what went before in the same words. */
const ENOUGH_KEPT: readonly (readonly [pages: number, share: number])[] = [
  [3, 0.5],
  [5, 0.2],
  [30, 0.03],
];

const isEnough = (pages: number, of: number, table: typeof ENOUGH) =>
  table.some(([least, share]) => pages >= least && pages >= share * of);

/** What repeats over the pages of each site. Pages come in one order, whatever threads read them; memory is bounded. */
export class Repeats {
  readonly #sites = new Map<string, Site>();
  readonly #most: number;
  #held = 0;
  /** Pages that were learnt from, and copies of such pages that were passed over. */
  pages = 0;
  copies = 0;

  /** `most`: texts that are kept in mind. */
  constructor(most = MOST) {
    this.#most = most;
  }

  take({ site: name, lines }: PageLines): void {
    const site = this.#sites.get(name) ?? { pages: 0, lines: new Map(), links: new Map() };
    this.#sites.set(name, site);
    if (isCopy(lines, site)) {
      this.copies += 1;
      return;
    }
    this.pages += 1;
    site.pages += 1;
    for (const line of lines) this.#meet(site, line);
    if (this.#held > this.#most) this.#forget();
  }

  #meet(site: Site, line: PageLine): void {
    this.#count(site.lines, line.key, line);
    if (line.target !== '') this.#count(site.links, line.target, line);
  }

  #count(table: Map<string, Met>, key: string, { text, target, label, kept, sentence }: PageLine): void {
    let met = table.get(key);
    if (!met) {
      met = { text, target, pages: 0, kept: 0, own: 0, sentence, labels: {}, varies: false };
      table.set(key, met);
      this.#held += 1;
    }
    met.pages += 1;
    if (met.text !== text) met.varies = true;
    if (OWN.has(label)) met.own += 1;
    else if (kept) met.kept += 1;
    else met.labels[label] = (met.labels[label] ?? 0) + 1;
  }

  /** Lets go of what was met once, then of what was met twice, and so on: what repeats comes again. */
  #forget(): void {
    for (let least = 2; this.#held > this.#most / 2; least += 1)
      for (const [name, { pages, lines, links }] of this.#sites) {
        this.#held -= forgotten(lines, least) + forgotten(links, least);
        if (pages < least) this.#sites.delete(name);
      }
  }

  /** The rules that what was met amounts to, sites and texts in the order of their code units. */
  rules(): Rules {
    const sites = [...this.#sites]
      .map(([name, site]) => rulesOf(name, site))
      .filter(({ lines, links }) => (lines?.length ?? 0) + (links?.length ?? 0) > 0);
    return { rules: '1', sites: sites.sort((a, b) => (a.site < b.site ? -1 : 1)) };
  }
}

/** Takes out of a table what fewer pages show. Returns how many that were. */
function forgotten(table: Map<string, Met>, least: number): number {
  const before = table.size;
  for (const [key, { pages }] of table) if (pages < least) table.delete(key);
  return before - table.size;
}

/** Does a page show hardly anything that its site has not shown before? */
function isCopy(all: readonly PageLine[], site: Site): boolean {
  if (site.pages === 0) return false;
  const kept = all.filter(({ kept }) => kept);
  const lines = kept.length > 0 ? kept : all;
  const letters = (some: readonly PageLine[]) => some.reduce((sum, { key }) => sum + key.length, 0);
  const isNew = ({ key }: PageLine) => !site.lines.has(key);
  return letters(lines.filter(isNew)) < NEW * letters(lines);
}

const most = (labels: Met['labels']): Label | undefined =>
  (Object.entries(labels) as [Label, number][])
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .filter(([label]) => label !== 'other')[0]?.[0];

function isFurniture({ pages, kept, own, text, target, sentence }: Met, of: number): boolean {
  if (own > 0) return false;
  if (target === '' && !/\p{L}.*\p{L}/su.test(text)) return false;
  // Writers call their parts alike: `Pros`, `Background`.
  if (!sentence && kept > pages * 0.5) return false;
  return isEnough(pages, of, kept > 0 ? ENOUGH_KEPT : ENOUGH);
}

function sayingOf({ pages, kept, labels, sentence }: Met, of: number) {
  const label = most(labels) ?? (sentence ? 'promotion' : 'navigation');
  const strength = isEnough(pages, of, ENOUGH_KEPT) ? 'sure' : 'likely';
  return { label, strength, pages, kept } as const;
}

const byText =
  <T>(of: (rule: T) => string) =>
  (a: T, b: T) =>
    of(a) < of(b) ? -1 : 1;

function rulesOf(site: string, { pages, lines, links }: Site): SiteRules {
  const furniture = [...lines.values()].filter((met) => isFurniture(met, pages));
  const texts: LineRule[] = furniture.map((met) => ({ text: met.text, ...sayingOf(met, pages) }));
  const targets: LinkRule[] = [...links.values()]
    .filter((met) => met.varies && isFurniture(met, pages))
    .map((met) => ({ target: met.target, ...sayingOf(met, pages) }));
  return {
    ...{ site, pages },
    lines: texts.sort(byText(({ text }) => text)),
    links: targets.sort(byText(({ target }) => target)),
  };
}
