import { type Label, labels } from './labels.ts';
import type { Hearing } from './learnt/voice.ts';
import { hearNeighbours } from './neighbours.ts';
import { withHeard } from './page/heard.ts';
import type { Layout } from './page/layout.ts';
import { type Note, takeNotes } from './page/notes.ts';
import { readPage } from './page/read.ts';
import { hearProfiles, type Profiles, profilesOf } from './profiles/voice.ts';
import type { Claim, Item, LabelledBlock, LabelledPage, Page } from './types.ts';

const rank = { hint: 0, likely: 1, sure: 2 } as const;

/** The decision between claims: the strongest, the first of equals. */
function decide(claims: readonly Claim[]): Claim {
  return claims.reduce((best, claim) => (rank[claim.strength] > rank[best.strength] ? claim : best));
}

const OUTSIDE: readonly Claim[] = [
  { label: 'other', by: 'context:page', strength: 'hint', because: 'outside every article' },
];

/** What the context says goes first among equals: it knows the neighbours. */
function claimsFor(layout: Layout, index: number, own: readonly Claim[]): readonly Claim[] {
  const say = layout.says.get(index);
  if (say) return [say, ...own];
  return own.length > 0 ? own : OUTSIDE;
}

const nothingKnown: ReadonlyMap<number, Claim> = new Map();

/** Who speaks besides the rules. */
export interface Voices {
  /** Phrases of page furniture. */
  readonly phrases?: boolean;
  /** The learned labeller's log-odds, one a block; null where it is not asked. */
  readonly odds?: Float32Array | null;
  /** What is known of the page's site. */
  readonly learnt?: Hearing | null;
  /** Profiles of sites and CMSs; null where they are not asked. */
  readonly profiles?: Profiles | null;
}

/** Blocks → labels and items: rules and context speak, the strongest claim wins, nothing is removed. */
export function label(page: Page, voices: Voices = {}): LabelledPage {
  const { phrases = true, odds = null, learnt = null, profiles = null } = voices;
  const own = takeNotes(page, phrases, odds);
  const known = profiles ? profilesOf(page, profiles) : [];
  // What is known of the site has its say block by block: where articles begin and end is read without it.
  const furniture = learnt?.(own) ?? nothingKnown;
  const isTitle = ({ title, block }: Note) => title && !furniture.has(block.index);
  const heard = furniture.size > 0 ? own.map((note) => withHeard(note, { title: isTitle(note) })) : own;
  const notes = hearNeighbours(profiles ? hearProfiles(heard, page, known, profiles) : heard);
  const layout = readPage(notes, page);
  const owner = new Map<number, number>();
  layout.parts.forEach((part, item) => {
    for (const index of part.body) owner.set(index, item);
    if (part.headline !== null) owner.set(part.headline, item);
  });
  const blocks: LabelledBlock[] = notes.map((note, index) => {
    const said = claimsFor(layout, index, note.claims);
    const claim = furniture.get(index);
    const claims = claim ? [claim, ...said] : said;
    const { label: decided } = decide(claims);
    const item = owner.get(index) ?? null;
    const kept = item !== null && labels[decided].kept;
    return {
      block: note.block,
      label: kept || !labels[decided].kept ? decided : ('other' satisfies Label),
      kept,
      item: kept ? item : null,
      claims,
    };
  });
  const items: Item[] = layout.parts.map((part, index) => ({
    index,
    kind: part.kind,
    blocks: blocks.slice(part.from, part.to + 1),
  }));
  return { page, verdict: layout.verdict, profiles: known, blocks, items };
}
