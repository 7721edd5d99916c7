import { isCommonName, outletNamed } from '../outlets/index.ts';
import type { LabelledBlock, LabelledPage } from '../types.ts';
import type { Region } from './region.ts';
import type { Candidate } from './source-candidates.ts';

/** A candidate with the block that it was read in. */
export interface Placed {
  readonly one: Candidate;
  readonly block: LabelledBlock;
}

/** How many blocks behind the text an outlet may sign. */
const SIGNING = 2;
/** A name that the page prints again is a menu's or a masthead's: it says less than any notice. */
const REPEATED = 2;
/** So does one that stands beside a text's middle, where sources of pictures and quotations are named. */
const INSIDE = 1.5;
/** A bare name below a text may be the first of a menu: it says less than an address of the staff. */
const UNDER = 3.5;
/** Blocks at the top of a page, where its own name stands. */
const TOP = 3;

const repeats = new WeakMap<LabelledPage, ReadonlySet<string>>();

/** Texts that stand on a page more than once. Looked for once a page. */
function repeatedIn(page: LabelledPage): ReadonlySet<string> {
  const known = repeats.get(page);
  if (known) return known;
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { block } of page.blocks) (seen.has(block.text) ? repeated : seen).add(block.text);
  repeats.set(page, repeated);
  return repeated;
}

/** Between the headline and the text. */
const isOver = ({ block }: LabelledBlock, { headline, first }: Region): boolean =>
  block.index > (headline ?? first - 1) && block.index <= first;

/** Just below the text, where it may be signed. */
const isUnder = ({ block }: LabelledBlock, { last }: Region): boolean =>
  block.index > last && block.index <= last + SIGNING;

const isInside = ({ block }: LabelledBlock, { first, last }: Region): boolean =>
  block.index > first && block.index < last;

/**
 * Whether the page says elsewhere, outside the text, that it is this outlet's: by the outlet's domain, or by its name of
 * several words in a longer line (`About The Morning Post`).
 */
function isConfirmed({ evidence, value }: Candidate, { page }: Region): boolean {
  const domains = outletNamed(value)?.domains ?? [];
  const name = evidence.text.includes(' ') ? evidence.text : null;
  return page.blocks.some(({ block: { text }, kept }) => {
    if (kept) return false;
    if (name && text.length > name.length && text.includes(name)) return true;
    return text.includes('.') && domains.some((domain) => text.toLowerCase().includes(domain));
  });
}

/** A bare name: beside the text it signs it; elsewhere it is the masthead's, a section's (`People`) or a sister's. */
function ofLine(placed: Placed, region: Region, mastheads: ReadonlySet<string>): Candidate | null {
  const { one, block } = placed;
  const common = isCommonName(one.evidence.text);
  if (isInside(block, region)) return null;
  if (!common || block.label !== 'navigation') {
    if (isOver(block, region)) return one;
    if (isUnder(block, region)) return { ...one, weight: UNDER };
  }
  const doubtful = common || mastheads.size > 1 || block.block.index > region.last;
  const again = repeatedIn(region.page).has(block.block.text);
  const top = again && !common && block.block.index < TOP;
  if (doubtful && !top && !isConfirmed(one, region)) return null;
  const by = 'source:masthead';
  return { ...one, evidence: { ...one.evidence, by }, weight: again ? REPEATED : one.weight };
}

/** An address: in the page's head its own, behind the text one of several, or a link, is a reference. */
function ofDomain({ one, block }: Placed, region: Region, cited: ReadonlySet<string>): Candidate | null {
  if (block.block.index <= region.first) return one;
  return isInside(block, region) || block.block.linkedChars > 0 || cited.size > 1 ? null : one;
}

function ofByline({ one, block }: Placed, region: Region): Candidate | null {
  if (!isInside(block, region)) return one;
  return isCommonName(one.evidence.text) ? null : { ...one, weight: INSIDE };
}

function valuesOf(all: readonly Placed[], by: string, where: (block: LabelledBlock) => boolean): ReadonlySet<string> {
  return new Set(all.filter(({ one, block }) => one.evidence.by === by && where(block)).map(({ one }) => one.value));
}

/** A few Latin letters that a Korean house shares with others (`CBS`) mean the house in Korean texts alone. */
export function isStranger({ one, block }: Placed, { page, first }: Region): boolean {
  if (outletNamed(one.value)?.country !== 'KR' || /[^ -~]/.test(one.evidence.text)) return false;
  return (
    isCommonName(one.evidence.text) && ![block, page.blocks[first]].some((it) => /[가-힣]/.test(it?.block.text ?? ''))
  );
}

/** What the candidates of a lone article are worth where they stand; those that name others are left out. */
export function weighed(all: readonly Placed[], region: Region): Candidate[] {
  const bare = all.filter(
    ({ one, block: { block } }) => !isCommonName(one.evidence.text) && block.index <= region.first,
  );
  const mastheads = valuesOf(bare, 'source:line', (block) => !isOver(block, region));
  const cited = valuesOf(all, 'source:domain', ({ block }) => block.index > region.first);
  return all.flatMap((placed) => {
    const { by } = placed.one.evidence;
    if (isStranger(placed, region)) return [];
    if (by === 'source:line') return ofLine(placed, region, mastheads) ?? [];
    if (by === 'source:domain') return ofDomain(placed, region, cited) ?? [];
    return by === 'source:byline' ? (ofByline(placed, region) ?? []) : placed.one;
  });
}
