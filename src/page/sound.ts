import type { Page } from '../types.ts';
import type { Entry } from './entry.ts';
import { goesForward, isEvery, isFrame } from './frames.ts';
import { HEADED, headed } from './headed.ts';
import type { Note } from './notes.ts';
import { ELEMENT, repeatedElements } from './repeats.ts';
import { type Role, separatorsOf } from './rhythm.ts';
import { ALTERNATION, alternating, type Series, seriesOf, worth } from './series.ts';
import { isHtml } from './structure.ts';

/** Columns of some blocks, summed. */
export const columns = (notes: readonly Note[], indexes: readonly number[]): number =>
  indexes.reduce((sum, i) => sum + (notes[i]?.block.facts.width ?? 0), 0);

/** Least columns of an entry where only two or three follow one another: short ones are no proof of a series. */
const SUBSTANTIAL = 200;

/** Columns of a paragraph that can be a whole article in one line. */
const WHOLE = 450;

/** Mean width of the entries' titles: sub-headings are short, headlines are not. */
function meanWidth(notes: readonly Note[], entries: readonly Entry[]): number {
  return (
    entries.reduce((sum, { title }) => sum + (title === null ? 0 : (notes[title]?.block.facts.width ?? 0)), 0) /
    entries.length
  );
}

/** Median columns of the entries' texts: teasers have about 170, headlines that pass for text about 50. */
function medianText(notes: readonly Note[], entries: readonly Entry[]): number {
  const sizes = entries.map((entry) => columns(notes, entry.texts)).sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

/** Least median of a list's texts: below it the list is one of bare headlines. */
const TEASER = 60;

/** Share of a series' entries of which something is true. */
function shareOf(entries: readonly Entry[], is: (entry: Entry) => boolean): number {
  return entries.length ? entries.filter(is).length / entries.length : 0;
}

/** Share of entries whose text is cut, or followed by a link to the rest. */
export function cutShare(notes: readonly Note[], { entries }: Series): number {
  return shareOf(entries, ({ texts, from, to }) => {
    if (notes[texts.at(-1) ?? from]?.block.facts.endsCut) return true;
    return notes.slice(from, to + 2).some((note) => note.claims.some((claim) => claim.by === 'more-link'));
  });
}

const datedShare = (notes: readonly Note[], { entries }: Series): number =>
  shareOf(entries, ({ from, to }) =>
    notes.slice(Math.max(0, from - 1), to + 2).some((note) => note.dates.length > 0 && note.prose === 0),
  );

/** Share of entries whose title is printed twice at once, as link text and as heading. */
const echoShare = (notes: readonly Note[], { entries }: Series): number =>
  shareOf(entries, ({ title }) => {
    const fold = title === null ? '' : notes[title]?.fold;
    return title !== null && [1, 2].some((n) => notes[title - n]?.fold === fold);
  });

/** Entries that prove a list by their number alone, where they are no cut teasers and bear no dates. */
const MANY = 8;

/** Medians of texts, in columns: of teasers behind a link to the rest, and of teasers that nothing else marks. A listicle's parts are longer. */
const LONGEST_TEASER = 900;
const SHORT_TEASER = 300;

/** Widest mean of titles, in columns: sentences that pass for titles are wider. */
const WIDEST = 110;

/** Log-odds above which the learned labeller is sure of body text: a list's teasers stay below, a listicle's parts do not. */
const BODY = 1.5;

/** What blogs print above or below each post. */
const POST = /posted|written by|permalink|comment|\bby\b|0:0|댓글|コメント|评论|коммент|kommentar|coment/i;

/** Whether anything but rhythm says that these are entries and not the parts of one article. */
function hasProof(notes: readonly Note[], series: Series): boolean {
  const cut = cutShare(notes, series);
  if (series.separator === ALTERNATION)
    return cut >= 0.25 || datedShare(notes, series) >= 0.5 || echoShare(notes, series) >= 0.5;
  if (POST.test(series.separator)) return true;
  const median = medianText(notes, series.entries);
  if (datedShare(notes, series) >= 0.6 || (cut >= 0.3 && median <= LONGEST_TEASER)) return true;
  const alone = shareOf(series.entries, (entry) => entry.texts.length === 1);
  if (alone >= 0.8 && median <= SHORT_TEASER && isEvery(series)) return true;
  const body = shareOf(series.entries, ({ texts }) => texts.some((i) => (notes[i]?.odds ?? 0) > BODY));
  return series.entries.length >= MANY && alone >= 0.8 && median <= SHORT_TEASER && body < 0.6;
}

/** Title and text in turns, without a separator. */
function isSoundAlternation(notes: readonly Note[], series: Series, dense: boolean): boolean {
  const titled = series.entries.filter((entry) => entry.title !== null);
  const width = meanWidth(notes, titled);
  const whole = dense && titled.length >= 2 && titled.every((entry) => columns(notes, entry.texts) >= WHOLE);
  return (whole && width >= 26) || (titled.length >= 4 && width >= 30 && hasProof(notes, series));
}

/** Log-odds below which the learned labeller takes a text for no content, and the share of entries that must lie above. */
const CONTENT = { odds: 0.5, share: 0.34 };

/** Whether the learned labeller takes the entries' texts for content: comments and side lists have a rhythm, too. */
export function isContent(notes: readonly Note[], entries: readonly Entry[]): boolean {
  return shareOf(entries, ({ texts }) => texts.some((i) => (notes[i]?.odds ?? 0) > CONTENT.odds)) >= CONTENT.share;
}

/** Share of entries whose title is a link: sections of one article have none. */
const linkShare = (notes: readonly Note[], { entries }: Series): number =>
  shareOf(entries, ({ title }) => {
    const block = notes[title ?? -1]?.block;
    return block !== undefined && block.linkedChars > block.text.length * 0.7;
  });

/** Columns of text beside a list that the labeller must be sure of to take the page for an article. */
const BESIDE = 100;

/** Whether the labeller is surer of text outside the entries than inside: the list stands beside an article. */
function isBeside(notes: readonly Note[], { entries }: Series): boolean {
  const sum = (some: readonly Note[]): number =>
    some.reduce((all, { odds, block }) => all + (odds > 0 ? block.facts.width * Math.tanh(odds / 2) : 0), 0);
  const inside = entries.reduce((all, { from, to }) => all + sum(notes.slice(from, to + 1)), 0);
  const outside = sum(notes) - inside;
  return outside > BESIDE && outside > inside;
}

/** Elements of one kind with a title and a text each: entries where the titles lead elsewhere, or more than rhythm says so. */
function isSoundElement(notes: readonly Note[], series: Series): boolean {
  if (isBeside(notes, series)) return false;
  return linkShare(notes, series) >= 0.6 || hasProof(notes, series);
}

/** Whether most entries have proper texts; elements say it by themselves. */
const isProper = (roles: readonly Role[], { entries, separator }: Series): boolean =>
  separator.startsWith(ELEMENT) || shareOf(entries, ({ texts }) => texts.some((i) => roles[i] === 'text')) >= 0.6;

/** Whether a series is more than chance: enough entries with titles, most separators used, long texts where entries are few. */
function isSound(notes: readonly Note[], roles: readonly Role[], series: Series, dense: boolean): boolean {
  const { entries, share, separator } = series;
  const titled = entries.filter((entry) => entry.title !== null);
  if (share < 0.5 || !isProper(roles, series) || medianText(notes, entries) < TEASER) return false;
  if (separator === ALTERNATION) return isSoundAlternation(notes, series, dense);
  if (separator.startsWith(ELEMENT)) return isSoundElement(notes, series);
  if (separator.startsWith(HEADED)) return true;
  const framed = dense && isFrame(series);
  if (goesForward(notes, series) || (!framed && (!hasProof(notes, series) || meanWidth(notes, titled) > WIDEST)))
    return false;
  const alone = entries.filter((entry) => entry.texts.length === 1).length;
  if (alone >= 5 && alone >= entries.length * 0.8 && share >= 0.7) return true;
  if (titled.length >= 4) return true;
  const long = titled.every((entry) => columns(notes, entry.texts) >= SUBSTANTIAL);
  return titled.length >= (dense ? 2 : 3) && titled.length === entries.length && long;
}

/** Every series of a page that something parts: elements of one kind, lines that come back, turns of title and text. */
export function everySeries(page: Page, notes: readonly Note[], roles: readonly Role[], dense: boolean): Series[] {
  const parted = separatorsOf(notes, roles, dense).map((separator) => seriesOf(notes, roles, separator));
  const held = isHtml(page) ? repeatedElements(page, notes, roles) : [];
  return [...held, ...parted, ...(dense ? headed(notes, roles) : []), alternating(notes, roles)];
}

const isHeld = ({ separator }: Series): boolean => separator.startsWith(ELEMENT);

const worthiest = (all: readonly Series[]): Series | null =>
  all.reduce<Series | null>((best, series) => (!best || worth(series) > worth(best) ? series : best), null);

/** Titles of a series, folded. */
const titlesOf = (notes: readonly Note[], { entries }: Series): Set<string> =>
  new Set(entries.map(({ title }) => notes[title ?? -1]?.fold ?? '').filter(Boolean));

/** A list with the entries that only its carousel or ticker has: half of either's headlines stand in the other. */
function withCarousel(notes: readonly Note[], best: Series, all: readonly Series[]): Series {
  if (!isHeld(best)) return best;
  const own = titlesOf(notes, best);
  const first = best.entries[0]?.from ?? 0;
  for (const other of all) {
    const last = other.entries.at(-1)?.to ?? 0;
    const fresh = other.entries.filter(({ title }) => !own.has(notes[title ?? -1]?.fold ?? ''));
    const shared = other.entries.length - fresh.length;
    if (!isHeld(other) || last >= first || fresh.length === 0 || shared * 2 < Math.min(own.size, other.entries.length))
      continue;
    return { ...best, entries: [...fresh, ...best.entries] };
  }
  return best;
}

/** The likeliest series of a page, or null where none is more than chance. */
export function bestSeries(page: Page, notes: readonly Note[], roles: readonly Role[], dense: boolean): Series | null {
  const all = everySeries(page, notes, roles, dense);
  const sound = all.filter((series) => isSound(notes, roles, series, dense));
  const best = worthiest(sound);
  if (best?.separator !== ALTERNATION) return best && withCarousel(notes, best, all);
  const held = worthiest(sound.filter((series) => isHeld(series) && series.entries.length * 2 >= best.entries.length));
  return withCarousel(notes, held ?? best, all);
}
