import { isPortal, outletNamed, outletsIn } from '../outlets/index.ts';
import type { LabelledBlock, LabelledPage, Reading } from '../types.ts';
import { blocksIn, type Region } from './region.ts';
import { type Candidate, candidate, candidatesIn, fromCopyright } from './source-candidates.ts';
import { isStranger, type Placed, weighed } from './source-place.ts';

/** A portal blog's own name: it stands beside the menu of its categories. */
const BLOG = /^카테고리 이동\s+(.{2,30})$/;

function fromTitle(block: LabelledBlock): Candidate[] {
  const { text } = block.block;
  const blog = BLOG.exec(text)?.[1];
  if (blog) {
    const found = candidate(blog, 'blog', block, blog, 3);
    return [{ ...found, evidence: { ...found.evidence, line: block.block.lastLine } }];
  }
  const tail = /(?:[-|:<>–—·»]|::)\s*([^-|:<>–—·»]{2,40})$/.exec(text)?.[1]?.trim();
  const named = tail ? (outletNamed(tail) ?? outletsIn(tail).at(-1)?.outlet ?? null) : null;
  return named && tail && !isPortal(named.name) ? [candidate(named.name, 'title', block, tail, 3)] : [];
}

/** The page's own name: the end of its title line (`headline - 새벽일보`), or the notice in its footer. */
function fromPage(region: Region): Candidate[] {
  const { blocks } = region.page;
  const found = blocks
    .slice(0, 12)
    .flatMap((block, i) => (i < 3 || block.block.text.startsWith('카테고리') ? fromTitle(block) : []));
  for (let i = blocks.length - 1; i >= Math.max(0, blocks.length - 60); i--) {
    const block = blocks[i] as LabelledBlock;
    if (block.label === 'copyright') {
      const owners = fromCopyright(block).filter((one) => !isStranger({ one, block }, region));
      found.push(...owners.map((one) => ({ ...one, weight: 2.2 })));
    }
  }
  return found;
}

const profiled = new WeakMap<LabelledPage, Candidate[]>();

/** A site whose pages do not name it is known by the words that only they print. Looked for once a page. */
function fromProfiles({ page }: Region): Candidate[] {
  const known = profiled.get(page) ?? profilesIn(page);
  profiled.set(page, known);
  return known;
}

function profilesIn({ blocks, profiles }: LabelledPage): Candidate[] {
  return profiles.flatMap(({ id, outlet, phrases = [] }) => {
    const [first] = phrases.map((phrase) => blocks.find(({ block }) => block.text.includes(phrase)));
    const all = first && outlet && phrases.every((phrase) => blocks.some(({ block }) => block.text.includes(phrase)));
    return all ? [candidate(outlet, `profile:${id}`, first, phrases[0] ?? '', 1)] : [];
  });
}

const isWire = (name: string): boolean => outletNamed(name)?.kind === 'wire';

const heaviest = (all: readonly Candidate[]): Candidate | null =>
  all.reduce<Candidate | null>((best, one) => (!best || one.weight > best.weight ? one : best), null);

/** In a list the outlet next to an entry's title is its own; others may belong to what is clustered about it. */
function nearer({ one, block }: Placed, region: Region): Candidate {
  const away = Math.abs(block.block.index - (region.headline ?? region.first));
  return { ...one, weight: one.weight - Math.min(away, 20) * 0.02 };
}

/** Reads who published an article: of a wire and the paper that printed it, the paper. Null where nothing says it. */
export function readSource(region: Region): Reading<string> | null {
  const found = blocksIn(region).flatMap((block) => candidatesIn(block, region).map((one) => ({ one, block })));
  const own = heaviest(region.alone ? weighed(found, region) : found.map((placed) => nearer(placed, region)));
  const page = region.page.items.length > 1 && own ? null : heaviest(fromPage(region));
  if (!own && !page) return heaviest(fromProfiles(region));
  if (!own || !page) return own ?? page;
  return isWire(own.value) && own.weight < 6 && !isWire(page.value) ? page : own;
}
