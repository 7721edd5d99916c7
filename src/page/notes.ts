import { type BylineReading, type LeadReading, readByline, readLead, readSignoff } from '../fields/bylines/index.ts';
import { bareDate, type DateReading, readDates } from '../fields/dates/index.ts';
import { remembering } from '../known.ts';
import type { Label } from '../labels.ts';
import { maskOf } from '../mask.ts';
import { outletNamed } from '../outlets/index.ts';
import { claimsOf, isOpener } from '../rules/index.ts';
import type { Block, Claim, Page, Strength } from '../types.ts';
import { withoutSigns } from '../unicode.ts';
import { isHtml, structureClaims } from './structure.ts';

/** What the context pass reads of a block: the rules' claims and what its words state, gathered once. */
export interface Note {
  readonly block: Block;
  readonly claims: readonly Claim[];
  /** Label of the strongest rule that would drop it, or null. */
  readonly drop: Label | null;
  /** The drop is sure. */
  readonly sure: boolean;
  /** Label of what the block announces (`관련기사` → related), or null. */
  readonly opens: Label | null;
  readonly dates: readonly DateReading[];
  /** Nothing but dates, times and their labels. */
  readonly dateLine: boolean;
  readonly byline: BylineReading | null;
  readonly lead: LeadReading | null;
  /** Weight as prose, in columns: 0 for titles, menus and dropped lines. */
  readonly prose: number;
  /** Letters and digits only, case folded: equal for texts that are the same but for signs. */
  readonly fold: string;
  /** Digits masked, for blocks short enough to be furniture; else ''. */
  readonly mask: string;
  /** What the learned labeller says: log-odds that it is body text; 0 where it was not asked. */
  readonly odds: number;
  /** 1–6 where the page marks it as a heading, else 0. */
  readonly level: number;
  /** Could be a title: words, no sentence end, neither date nor byline nor furniture. */
  readonly title: boolean;
}

/** A text without signs, in small letters: what two printings of one line have in common. */
export const foldOf = remembering((text) => withoutSigns(text).toLowerCase());

const rank = { hint: 0, likely: 1, sure: 2 } as const;

function strongest(claims: readonly Claim[]): Claim | undefined {
  return claims.reduce<Claim | undefined>(
    (best, claim) => (!best || rank[claim.strength] > rank[best.strength] ? claim : best),
    undefined,
  );
}

/** Korean sentences that a script or a crawler left without a full stop. */
const KOREAN_END =
  /(?:니다|했다|한다|이다|있다|없다|됐다|된다|였다|겠다|났다|왔다|졌다|어요|예요|네요|지요|고요)["”’')\]]*$/;

/** Whether a Korean text that does not end as a sentence holds one. */
const HOLDS_SENTENCE = /[다요죠까](?:[.?!]|[”"’']\s?[가-힣])/;

/** Sentences inside a text that does not end as one: enough of them for its length, and real ones where it is Korean. */
function holdsSentences({ facts, text }: Block): boolean {
  if (facts.sentences < 1 || facts.width < 60) return false;
  return facts.hangul === 0 || (facts.sentences * 260 >= facts.width && HOLDS_SENTENCE.test(text));
}

const isWordy = ({ facts }: Block): boolean => facts.words >= 3 || facts.cjk > 8 || facts.hangul > 5;

/** Weight of a text as prose: its columns where it holds or ends sentences; half of them for long text without an end. */
function proseWeight(block: Block): number {
  const { facts, text } = block;
  if (facts.letters + facts.digits * 0.7 < facts.length * 0.4) return 0;
  if (facts.separators >= 3 && facts.sentences < 2) return 0;
  const ends = facts.endsSentence || (facts.hangul > 8 && KOREAN_END.test(text));
  const cut = facts.endsCut && facts.width >= 50;
  if ((ends && isWordy(block)) || cut || holdsSentences(block)) return facts.width;
  const unmarked = facts.width >= 160 && facts.hangul === 0;
  return unmarked && (facts.sentences < 1 || facts.width < 60) ? facts.width / 2 : 0;
}

/** Words of a title's length without a sentence end. */
export function couldBeTitle(block: Block): boolean {
  const { facts } = block;
  if (facts.width < 7 || facts.width > 260 || facts.letters < 3) return false;
  if (facts.words < 2 && facts.width < 12) return false;
  return facts.sentences <= 2 && (!facts.endsSentence || /[?!？！]["”’」'\])]*$/.test(block.text) || facts.width < 90);
}

/** Longest text, in UTF-16 units, that can be a line about the article and not of it. */
const SHORT = 220;

/** What the words of a block state. */
interface Stated extends Pick<Note, 'dates' | 'dateLine' | 'byline' | 'lead'> {
  readonly leadOnly: boolean;
}

/** What the words of a block state: days, names, leads. */
function statedBy({ facts, text }: Block): Stated {
  const short = facts.length <= SHORT;
  const dates = facts.digits > 0 || short ? readDates(short ? text : text.slice(0, 120)) : [];
  const dateLine = short && dates.length > 0 && bareDate(text, dates);
  const lead = readLead(text);
  const leadOnly = lead !== null && lead.end >= text.length - 1;
  const byline = short && !dateLine && !leadOnly ? readByline(text) : null;
  return { dates, dateLine, byline, lead, leadOnly };
}

const said = (label: Label, by: string, because: string, strength: Strength = 'sure'): Claim => ({
  label,
  by: `fields:${by}`,
  strength,
  because,
});

const WRITTEN = said('byline', 'bylines', 'nothing but who wrote it');
const LEAD = said('lead', 'bylines', 'a wire lead');
const SIGNED = said('signoff', 'bylines', "a broadcaster's sign-off");
const OUTLET = said('outlet', 'outlets', 'the name of an outlet', 'likely');

/** Adds claims of the field readers: lines that are nothing but a day, a name, a lead, a sign-off, an outlet. */
function addReadersClaims(claims: Claim[], { facts, text }: Block, stated: Stated): void {
  if (stated.dateLine) claims.push(said('dateline', 'dates', `nothing but the date ${stated.dates[0]?.text ?? ''}`));
  if (stated.byline?.whole) claims.push(WRITTEN);
  if (stated.leadOnly) claims.push(LEAD);
  if (facts.hangul > 0 && facts.length < 80 && readSignoff(text)) {
    claims.push(SIGNED);
  }
  if (facts.width < 40 && outletNamed(text)) claims.push(OUTLET);
}

/** Weight as prose after what was claimed: none for what is surely something else, half for what is likely. */
function claimedProse(block: Block, rules: Claim | undefined, best: Claim | undefined): number {
  const drop = best && best.strength !== 'hint' ? best : undefined;
  if (drop && (drop.strength === 'sure' || drop.label === 'caption')) return 0;
  return proseWeight(block) * (rules && rules.strength !== 'hint' ? 0.5 : 1);
}

/** What is asked of a whole page, and who speaks. */
interface Asked {
  readonly page: Page;
  readonly phrases: boolean;
  readonly odds: Float32Array | null;
}

function noteOf({ page, phrases, odds }: Asked, block: Block): Note {
  const { facts, text, index } = block;
  const claims = claimsOf(block, phrases);
  if (isHtml(page)) claims.push(...structureClaims(page, index));
  const ruled = strongest(claims);
  const stated = statedBy(block);
  addReadersClaims(claims, block, stated);
  const best = strongest(claims);
  const drop = best && best.strength !== 'hint' ? best.label : null;
  return {
    block,
    claims,
    drop,
    sure: best?.strength === 'sure',
    opens: claims.find(isOpener)?.label ?? null,
    dates: stated.dates,
    dateLine: stated.dateLine,
    byline: stated.byline,
    lead: stated.lead,
    prose: claimedProse(block, ruled, best),
    fold: facts.length <= 400 ? foldOf(text) : foldOf(text.slice(0, 400)),
    mask: facts.length <= 90 ? maskOf(text) : '',
    odds: odds?.[index] ?? 0,
    level: isHtml(page) ? (page.marks.level[index] ?? 0) : 0,
    title: drop === null && couldBeTitle(block),
  };
}

/** Reads every block of a page once. `odds` are the learned labeller's, one a block. */
export function takeNotes(page: Page, usePhrases = true, odds: Float32Array | null = null): Note[] {
  const asked = { page, phrases: usePhrases, odds };
  return page.blocks.map((block) => noteOf(asked, block));
}
