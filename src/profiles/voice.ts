import { type Label, labels } from '../labels.ts';
import { hostOfPage } from '../learnt/site.ts';
import { withClaim, withHeard } from '../page/heard.ts';
import type { Note } from '../page/notes.ts';
import { isHtml } from '../page/structure.ts';
import { hasId, plainRanges } from '../parsers/html/plain.ts';
import type { HtmlPage } from '../parsers/html/types.ts';
import type { Claim, Page, Span } from '../types.ts';
import type { Place, Profile } from './types.ts';

/** Profiles, and who answers the selectors that are not plain. */
export interface Profiles {
  readonly list: readonly Profile[];
  /** Opens a page for any selector of CSS; null where there is nobody who can. */
  readonly select: ((page: HtmlPage) => (selector: string) => { readonly ranges: readonly Span[] }) | null;
}

const isBelow = (host: string, domain: string) => host === domain || host.endsWith(`.${domain}`);

function isOf(page: Page, host: string | undefined, { domains = [], sign, phrases = [] }: Profile): boolean {
  if (host !== undefined && domains.some((domain) => isBelow(host, domain))) return true;
  if (sign !== undefined && isHtml(page) && hasId(page, sign)) return true;
  const isPrinted = (phrase: string) => page.blocks.some(({ text }) => text.includes(phrase));
  return phrases.length > 0 && phrases.every(isPrinted);
}

/** The profiles that a page is one of, as far as they reach. */
export function profilesOf(page: Page, { list }: Profiles): readonly Profile[] {
  const host = hostOfPage(page);
  const day = page.source.capturedAt?.slice(0, 10) ?? '';
  return list.filter((profile) => day <= profile.until && isOf(page, host, profile));
}

/** Letters of a text, at least, that make it an article's. */
const LEAST = 120;

/** The most that is left of the labeller's log-odds outside the text. */
const OUTSIDE = -6;

/** Blocks by number that lie in what a selector matches. */
interface Match {
  readonly selector: string;
  readonly blocks: ReadonlySet<number>;
  readonly ranges: readonly Span[];
}

/** A page as selectors see it. */
class Matches {
  readonly #page: HtmlPage;
  readonly #select: Profiles['select'];
  #any: ReturnType<NonNullable<Profiles['select']>> | undefined;

  constructor(page: HtmlPage, select: Profiles['select']) {
    this.#page = page;
    this.#select = select;
  }

  of(selectors: readonly string[]): Match[] {
    return selectors.map((selector) => this.#match(selector)).filter(({ blocks }) => blocks.size > 0);
  }

  #match(selector: string): Match {
    const ranges = plainRanges(this.#page, selector) ?? this.#ranges(selector);
    const holds = (start: number, end: number) => ranges.some(([from, to]) => from <= start && end <= to);
    const inside = this.#page.blocks.filter(({ spans }) => holds(spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0));
    return { selector, ranges, blocks: new Set(inside.map(({ index }) => index)) };
  }

  #ranges(selector: string): readonly Span[] {
    if (!this.#select) return [];
    this.#any ??= this.#select(this.#page);
    return this.#any(selector).ranges;
  }

  /** The first match that is one element with a text in it. */
  text(selectors: readonly string[]): Match | undefined {
    const letters = ({ blocks }: Match) =>
      [...blocks].reduce((sum, index) => sum + (this.#page.blocks[index]?.facts.letters ?? 0), 0);
    return this.of(selectors).find((match) => isOne(match.ranges) && letters(match) >= LEAST);
  }
}

/** One element, whatever of its kind it holds. */
const isOne = (ranges: readonly Span[]) =>
  ranges.every(([start, end]) => start >= (ranges[0]?.[0] ?? 0) && end <= (ranges[0]?.[1] ?? 0));

const claim = (id: string, label: Label, selector: string, strength: Claim['strength']): Claim => ({
  label,
  by: `profile:${id}`,
  strength,
  because: `inside ${selector}`,
});

/** Outside the text nothing is body; inside it the labeller's word holds, since captions and links stand there too. */
function withText(notes: readonly Note[], id: string, { blocks, selector }: Match, title: Match | undefined): Note[] {
  return notes.map((note) => {
    if (title?.blocks.has(note.block.index)) return note;
    if (!blocks.has(note.block.index)) return withHeard(note, { prose: 0, odds: Math.min(note.odds, OUTSIDE) });
    return withHeard(note, { claims: [...note.claims, claim(id, 'body', selector, 'hint')] });
  });
}

/** The page's own heading is the only one. */
function withHeadline(notes: readonly Note[], { blocks }: Match): Note[] {
  return notes.map((note) => withHeard(note, { level: blocks.has(note.block.index) ? 1 : 0 }));
}

function hear(notes: readonly Note[], { id, selectors = {} }: Profile, matches: Matches): Note[] {
  let heard = [...notes];
  for (const [label, list] of Object.entries(selectors) as [Place, readonly string[]][]) {
    if (labels[label].kept) continue;
    for (const { blocks, selector } of matches.of(list))
      heard = heard.map((note) =>
        blocks.has(note.block.index) ? withClaim(note, claim(id, label, selector, 'sure')) : note,
      );
  }
  const [title] = matches.of(selectors.headline ?? []);
  if (title) heard = withHeadline(heard, title);
  const text = matches.text(selectors.body ?? []);
  return text ? withText(heard, id, text, title) : heard;
}

/** What profiles say of the blocks of a page of HTML, before it is read. Flattened dumps have no elements to point at. */
export function hearProfiles(
  notes: readonly Note[],
  page: Page,
  known: readonly Profile[],
  { select }: Profiles,
): readonly Note[] {
  if (known.length === 0 || !isHtml(page)) return notes;
  const matches = new Matches(page, select);
  return known.reduce<readonly Note[]>((heard, profile) => hear(heard, profile, matches), notes);
}
