import { isPortal, outletNamed, outletOfDomain, outletOfMail, outletsIn } from '../outlets/index.ts';
import { SIGN } from '../signs.ts';
import type { Evidence, LabelledBlock, Reading } from '../types.ts';
import { readByline, readLead, readTail, signoffAuthor } from './bylines/index.ts';
import { readDates } from './dates/index.ts';
import type { Region } from './region.ts';

/** A reading of who published an article. */
export interface Candidate extends Reading<string> {
  /** How much it says of this article: a notice of rights more than a lead, a lead more than a mail address. */
  readonly weight: number;
}

/** Labels that speak of other articles, or of who took a picture. */
const DEAF = new Set(['related', 'ranking', 'celebrity', 'comment', 'caption', 'duplicate', 'promotion']);

const DOMAIN = /(?:https?:\/\/|www\.|\()((?:[a-z0-9-]{1,40}\.){1,4}[a-z]{2,6})/gi;

/** A name that may be the outlet's, read in a block from the words `text`; the greatest weight wins. */
export function candidate(name: string, by: string, block: LabelledBlock, text: string, weight: number): Candidate {
  const evidence: Evidence = { by: `source:${by}`, line: block.block.line, text };
  return { value: name, evidence, weight };
}

/** Who a notice of rights names. */
export function fromCopyright(block: LabelledBlock): Candidate[] {
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

/** The office that issued a release, behind its date or before it: `2026.01.07 고용노동부`. */
const ISSUED =
  /^(?:\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?\s+)?([가-힣][가-힣· ]{1,18}(?:부|처|청|위원회|위|군|시|구|도|원|실|공사|공단|재단|은행))(?:\s+\d{4}[.-]\s?\d{1,2}[.-]\s?\d{1,2}\.?)?$/;

function fromIssuer(block: LabelledBlock): Candidate[] {
  const name = block.block.facts.digits > 5 ? ISSUED.exec(block.block.text)?.[1] : undefined;
  return name ? [candidate(name, 'issuer', block, name, 5)] : [];
}

/** Longest line of a list that names an outlet and, behind it, a section, in UTF-16 units. */
const LONGEST_CREDIT = 24;

/** An outlet and its section under an entry: `새벽스포츠 배구`. */
function fromCredit(block: LabelledBlock): Candidate[] {
  const { text, facts } = block.block;
  if (facts.length > LONGEST_CREDIT || facts.words !== 2 || facts.digits > 0) return [];
  const named = outletNamed(text.slice(0, text.indexOf(' ')));
  return named && !isPortal(named.name) ? [candidate(named.name, 'line', block, text, 4.2)] : [];
}

/** What portals print behind an outlet's name, without a blank. */
const CHOSEN = /\s?(?:언론사 ?선정|언론사 ?픽|PICK)$/;

/** Longest line of a list that holds an outlet and when it published, in UTF-16 units. */
const LONGEST_STAMP = 48;

/** An outlet beside the day or the age of an entry: `새벽일보 | 2024.03.05`, `새벽일보  3시간 전`. */
function fromStamp(block: LabelledBlock): Candidate[] {
  const { text, facts } = block.block;
  if (facts.length > LONGEST_STAMP) return [];
  const plain = text.replace(CHOSEN, '');
  const named = plain.length < text.length ? outletNamed(plain) : null;
  if (named) return [candidate(named.name, 'line', block, plain, 4.6)];
  if (facts.digits === 0 || readDates(text).length === 0) return [];
  const found = outletsIn(text).find(({ outlet }) => !isPortal(outlet.name));
  return found ? [candidate(found.outlet.name, 'stamp', block, text.slice(found.start, found.end), 4.6)] : [];
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

/** Outlets that a block states, each with its weight. */
export function candidatesIn(block: LabelledBlock, region: Region): Candidate[] {
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
    ...(region.alone ? [] : [...fromCredit(block), ...fromStamp(block)]),
    ...fromMails(block, 4),
    ...fromDomains(block, address),
  ];
}
