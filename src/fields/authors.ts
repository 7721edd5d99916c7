import { outletNamed } from '../outlets/index.ts';
import { isHtml } from '../page/structure.ts';
import type { Evidence, LabelledBlock } from '../types.ts';
import { readByline, readLead, readTail, signoffAuthor } from './bylines/index.ts';
import { blocksIn, type Region } from './region.ts';
import { signedBy } from './signed/index.ts';

interface Found {
  readonly names: readonly string[];
  readonly evidence: Evidence;
}

/** What a block says, with the block. */
interface Placed extends Found {
  readonly block: LabelledBlock;
}

const DEAF = new Set(['related', 'ranking', 'celebrity', 'comment', 'caption', 'duplicate', 'promotion', 'copyright']);

function found(names: readonly string[], by: string, block: LabelledBlock, text: string): Found | null {
  return names.length ? { names, evidence: { by: `authors:${by}`, line: block.block.line, text } } : null;
}

function fromBody(block: LabelledBlock, region: Region): Found | null {
  const { text, index } = block.block;
  const lead = readLead(text);
  if (lead?.authors.length) return found(lead.authors, 'lead', block, lead.text);
  const tail = index >= region.last - 1 ? readTail(text) : null;
  return tail ? found(tail.authors, 'tail', block, tail.text) : null;
}

function fromBlock(block: LabelledBlock, region: Region): Found | null {
  const { text, facts } = block.block;
  if (DEAF.has(block.label) || block.label === 'headline') return null;
  if (block.kept || block.label === 'lead') return fromBody(block, region);
  if (facts.length > 220) return null;
  const byline = readByline(text);
  const names = byline?.authors.map(({ name }) => name) ?? [];
  const words = byline?.authors[0]?.text ?? text;
  if (names.length) return found(names, 'byline', block, words);
  const wire = byline?.by === 'byline:agency' && outletNamed(byline.outlet?.text ?? '')?.kind === 'wire';
  if (wire) return found([byline.outlet?.text ?? ''], 'byline', block, byline.outlet?.text ?? '');
  const signed = block.label === 'signoff' ? signoffAuthor(text) : null;
  return signed ? found([signed.name], 'signoff', block, signed.name) : null;
}

/** Who signs a page's one article with a name alone or in passing, where nothing else says who wrote it. */
function signedFound(region: Region): Found | null {
  const signed = region.alone && !isHtml(region.page.page) ? signedBy(region) : null;
  return signed ? found(signed.names, 'signed', signed.block, signed.names[0] ?? '') : null;
}

/** How far from the headline or from the text's end a byline may stand where none stands between headline and text, in blocks. */
const NEAR = 3;

/**
 * Of several bylines about a lone article those that are its own: between headline and text; else right above the headline or
 * right below the text; else all. Bylines in passing, inside the text's first and last lines, always count; in a list all are the entry's.
 */
function own(all: readonly Placed[], { alone, headline, first, last }: Region): readonly Placed[] {
  if (!alone) return all;
  const top = headline ?? first;
  const within = (from: number, to: number): readonly Placed[] => {
    const near = all.filter(({ block: { block } }) => block.index >= from && block.index <= to);
    return near.length > 0 ? all.filter((one) => one.block.kept || near.includes(one)) : near;
  };
  // A standfirst that is body stands above the byline.
  const ways = [() => within(top, first + NEAR), () => within(top - NEAR, top), () => within(last + 1, last + NEAR)];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return all;
}

/** Reads who wrote an article: names without titles, in order, each once. */
export function readAuthors(region: Region): { names: string[]; evidence: Evidence | null } {
  const all = blocksIn(region).flatMap((block) => {
    const one = fromBlock(block, region);
    return one ? [{ ...one, block }] : [];
  });
  const chosen = own(all, region);
  const names = new Set(chosen.flatMap((one) => one.names));
  if (names.size > 0) return { names: [...names], evidence: chosen[0]?.evidence ?? null };
  const signed = signedFound(region);
  return { names: [...(signed?.names ?? [])], evidence: signed?.evidence ?? null };
}
