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

/** Reads who wrote an article: names without titles, in order, each once. */
export function readAuthors(region: Region): { names: string[]; evidence: Evidence | null } {
  const names = new Set<string>();
  let evidence: Evidence | null = null;
  for (const block of blocksIn(region)) {
    const one = fromBlock(block, region);
    if (!one) continue;
    evidence ??= one.evidence;
    for (const name of one.names) names.add(name);
  }
  if (names.size > 0) return { names: [...names], evidence };
  const signed = signedFound(region);
  return { names: [...(signed?.names ?? [])], evidence: signed?.evidence ?? null };
}
