import type { Seen } from '../types.ts';
import { everywhere } from './profile.ts';
import { stepsOf } from './steps.ts';
import type { SiteProfile, Sites } from './types.ts';

const fields = ['headline', 'date', 'source'] as const;

type Tally = Record<string, number>;

const add = (tally: Tally, key: string, more = 1) => {
  tally[key] = (tally[key] ?? 0) + more;
};

/** Keys in byte order: the file is the same whatever was seen first. */
export const sorted = <T>(table: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What a baseline keeps of one page: plain data. */
export interface PageFacts {
  readonly site: string;
  readonly items: number;
  readonly labels: Readonly<Tally>;
  readonly steps: readonly string[];
  /** Checks that may be usual and found something. */
  readonly found: readonly string[];
  readonly articles: readonly {
    readonly missing: readonly (typeof fields)[number][];
    readonly lang: string | null;
    /** Characters of the body. */
    readonly length: number;
  }[];
}

/** Null for what could not be read. */
export function pageFacts({ unreadable, site, page, articles }: Seen, found: readonly string[] = []): PageFacts | null {
  if (unreadable !== null) return null;
  const labels: Tally = {};
  for (const block of page?.blocks ?? []) add(labels, block.label);
  return {
    ...{ site, items: articles.length, labels, steps: stepsOf(page), found },
    articles: articles
      .filter(({ kind }) => kind === 'article')
      .map((article) => ({
        missing: fields.filter((field) => article[field] === null),
        lang: article.lang,
        length: article.body.length,
      })),
  };
}

/** What the pages of one site have come to so far. */
class Site {
  pages = 0;
  items = 0;
  articles = 0;
  readonly without = { headline: 0, date: 0, source: 0 };
  readonly found: Tally = {};
  readonly labels: Tally = {};
  readonly steps: Tally = {};
  readonly counts: Tally = {};
  readonly languages: Tally = {};
  readonly length = { sum: 0, squares: 0 };
  readonly #pageSteps: (readonly string[])[] = [];

  take({ items, labels, steps, found, articles }: PageFacts): void {
    this.pages += 1;
    this.items += items;
    add(this.counts, String(items));
    for (const [label, blocks] of Object.entries(labels)) add(this.labels, label, blocks);
    for (const step of steps) add(this.steps, step);
    for (const check of found) add(this.found, check);
    this.#pageSteps.push(steps);
    for (const article of articles) this.#article(article);
  }

  #article({ missing, lang, length }: PageFacts['articles'][number]): void {
    this.articles += 1;
    for (const field of missing) this.without[field] += 1;
    if (lang !== null) add(this.languages, lang);
    const log = Math.log(length);
    this.length.sum += log;
    this.length.squares += log * log;
  }

  /** How many pages have so many steps that no other page has. */
  #strange(): Tally {
    const strange: Tally = {};
    for (const steps of this.#pageSteps) add(strange, String(steps.filter((step) => this.steps[step] === 1).length));
    return strange;
  }

  profile(): SiteProfile {
    const { pages, items, articles, without, length } = this;
    const round = (value: number) => Math.round(value * 1000) / 1000;
    return {
      ...{ pages, items, articles, without },
      found: sorted(this.found),
      labels: sorted(this.labels),
      steps: sorted(this.steps),
      strange: sorted(this.#strange()),
      counts: sorted(this.counts),
      languages: sorted(this.languages),
      length: { sum: round(length.sum), squares: round(length.squares) },
    };
  }
}

/** Counts what pages look like, by site and over all. */
export class Census {
  readonly #sites = new Map<string, Site>();

  take(page: PageFacts): void {
    this.#site(everywhere).take(page);
    if (page.site !== everywhere) this.#site(page.site).take(page);
  }

  #site(name: string): Site {
    const site = this.#sites.get(name) ?? new Site();
    this.#sites.set(name, site);
    return site;
  }

  /** Site → profile, in byte order of names. */
  profiles(): Sites {
    return sorted(Object.fromEntries([...this.#sites].map(([name, site]) => [name, site.profile()])));
  }
}
