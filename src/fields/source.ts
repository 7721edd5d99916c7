import { isPortal, outletNamed, outletOfDomain, outletOfMail, outletsIn } from '../outlets/index.ts';
import { profiles } from '../profiles/index.ts';
import { SIGN } from '../signs.ts';
import type { Evidence, LabelledBlock, LabelledPage, Reading } from '../types.ts';
import { readByline, readLead, readTail, signoffAuthor } from './bylines/index.ts';
import { blocksIn, type Region } from './region.ts';

interface Candidate extends Reading<string> {
  /** How much it says of this article: a notice of rights more than a lead, a lead more than a mail address. */
  readonly weight: number;
}

/** Labels that speak of other articles, or of who took a picture. */
const DEAF = new Set(['related', 'ranking', 'celebrity', 'comment', 'caption', 'duplicate', 'promotion']);

const DOMAIN = /(?:https?:\/\/|www\.|\()((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6})/gi;

function candidate(name: string, by: string, block: LabelledBlock, text: string, weight: number): Candidate {
  const evidence: Evidence = { by: `source:${by}`, line: block.block.line, text };
  return { value: name, evidence, weight };
}

function fromCopyright(block: LabelledBlock): Candidate[] {
  const { text } = block.block;
  const found = outletsIn(text)[0];
  if (found) return [candidate(found.outlet.name, 'copyright', block, text.slice(found.start, found.end), 6)];
  return fromDomains(block, 5);
}

function fromDomains(block: LabelledBlock, weight: number): Candidate[] {
  const found: Candidate[] = [];
  if (!block.block.text.includes('.')) return found;
  for (const match of block.block.text.matchAll(DOMAIN)) {
    const host = match[1] ?? '';
    const outlet = isPortal(host) ? null : outletOfDomain(host.toLowerCase());
    if (outlet) found.push(candidate(outlet.name, 'domain', block, host, weight));
  }
  return found;
}

const MAIL = /[\w.%+-]{1,40}@[\w-]{1,40}(?:\.[A-Za-z]{2,8}){1,3}/g;

function fromMails(block: LabelledBlock, weight: number): Candidate[] {
  const found: Candidate[] = [];
  if (!(block.block.facts.signs & SIGN.at)) return found;
  for (const [address] of block.block.text.matchAll(MAIL)) {
    const outlet = outletOfMail(address);
    if (outlet) found.push(candidate(outlet.name, 'mail', block, address, weight));
  }
  return found;
}

/** The office that issued a release, behind its date: `2026.01.07 고용노동부`. */
const ISSUED =
  /^\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?\s+([가-힣][가-힣· ]{1,18}(?:부|처|청|위원회|위|군|시|구|도|원|실|공사|공단|재단|은행))$/;

function fromIssuer(block: LabelledBlock): Candidate[] {
  const name = block.block.facts.digits > 5 ? ISSUED.exec(block.block.text)?.[1] : undefined;
  return name ? [candidate(name, 'issuer', block, name, 5)] : [];
}

function fromNames(block: LabelledBlock): Candidate[] {
  const { text, facts } = block.block;
  const found: Candidate[] = [];
  const byline = facts.length <= 220 ? readByline(text) : null;
  if (byline?.outlet)
    found.push(
      candidate(
        byline.outlet.name,
        byline.outlet.by,
        block,
        byline.outlet.text,
        byline.outlet.by === 'byline' ? 5.5 : 4,
      ),
    );
  if (facts.length > 60) return found;
  const named = outletNamed(text);
  if (named && !isPortal(named.name)) found.push(candidate(named.name, 'line', block, text, 5));
  return found;
}

function fromSignoff(block: LabelledBlock): Candidate[] {
  const signed = signoffAuthor(block.block.text);
  return signed?.outlet
    ? [candidate(outletNamed(signed.outlet)?.name ?? signed.outlet, 'signoff', block, signed.outlet, 5)]
    : [];
}

function fromBody(block: LabelledBlock, region: Region): Candidate[] {
  const { text, index } = block.block;
  const found: Candidate[] = [];
  const lead = readLead(text);
  if (lead?.outlet)
    found.push(candidate(lead.outlet.name, 'lead', block, lead.outlet.text, index <= region.first + 1 ? 5 : 3));
  const tail = index >= region.last - 1 ? readTail(text) : null;
  if (tail?.outlet) found.push(candidate(tail.outlet.name, 'tail', block, tail.outlet.text, 2.5));
  return found;
}

function candidatesIn(block: LabelledBlock, region: Region): Candidate[] {
  if (block.kept && block.label !== 'headline')
    return [...fromBody(block, region), ...(block.block.index >= region.last - 1 ? fromMails(block, 3.5) : [])];
  if (DEAF.has(block.label) || block.block.facts.length > 300) return [];
  if (block.label === 'copyright') return fromCopyright(block);
  if (block.label === 'headline') return [];
  const lead = block.label === 'lead' ? fromBody(block, region) : [];
  const signed = block.label === 'signoff' ? fromSignoff(block) : [];
  const address = block.label === 'metadata' ? 5.8 : 3;
  return [
    ...lead,
    ...signed,
    ...fromIssuer(block),
    ...fromNames(block),
    ...fromMails(block, 4),
    ...fromDomains(block, address),
  ];
}

/** A portal blog's own name: it stands beside the menu of its categories. */
const BLOG = /^카테고리 이동\s+(.{2,30})$/;

function fromTitle(block: LabelledBlock): Candidate[] {
  const { text } = block.block;
  const blog = BLOG.exec(text)?.[1];
  if (blog) return [candidate(blog, 'blog', block, blog, 3)];
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
    if (block.label === 'copyright') found.push(...fromCopyright(block).map((one) => ({ ...one, weight: 2.2 })));
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

function profilesIn({ blocks }: LabelledPage): Candidate[] {
  return profiles.flatMap(({ id, outlet, phrases }) => {
    const [first] = phrases.map((phrase) => blocks.find(({ block }) => block.text.includes(phrase)));
    const all = first && phrases.every((phrase) => blocks.some(({ block }) => block.text.includes(phrase)));
    return all ? [candidate(outlet, `profile:${id}`, first, phrases[0] ?? '', 1)] : [];
  });
}

const isWire = (name: string): boolean => outletNamed(name)?.kind === 'wire';

const heaviest = (all: readonly Candidate[]): Candidate | null =>
  all.reduce<Candidate | null>((best, one) => (!best || one.weight > best.weight ? one : best), null);

/** In a list the outlet next to an entry's title is its own; others may belong to what is clustered about it. */
function nearer(one: Candidate, block: LabelledBlock, region: Region): Candidate {
  if (region.alone) return one;
  const away = Math.abs(block.block.index - (region.headline ?? region.first));
  return { ...one, weight: one.weight - Math.min(away, 20) * 0.02 };
}

/** Reads who published an article: of a wire and the paper that printed it, the paper. Null where nothing says it. */
export function readSource(region: Region): Reading<string> | null {
  const found = blocksIn(region).flatMap((block) =>
    candidatesIn(block, region).map((one) => nearer(one, block, region)),
  );
  const own = heaviest(found);
  const page = region.page.items.length > 1 && own ? null : heaviest(fromPage(region));
  if (!own && !page) return heaviest(fromProfiles(region));
  if (!own || !page) return own ?? page;
  return isWire(own.value) && own.weight < 6 && !isWire(page.value) ? page : own;
}
