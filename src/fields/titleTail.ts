import { outletNamed } from '../outlets/index.ts';
import { foldOf } from '../page/notes.ts';
import type { Region } from './region.ts';
import { cutsOfTitle } from './stated/titleParts.ts';

/** Shortest headline that is left when a tail goes, and longest tail, in UTF-16 units. */
const LEAST = 12;
const LONGEST = 60;

/** How many of a page's lines hold a site's name at least. */
const OFTEN = 3;

const DOMAIN = /^(?:[\w-]+\.)+[a-z]{2,5}$/i;

/** One to five words with capitals, small ones between them: what a site or a section is called. */
const NAME = /^\p{Lu}[^\s]*(?: (?:(?:of|the|and|for|de|der|des|la|&) ){0,2}\p{Lu}[^\s]*){0,4}$/u;

/** Whether a page prints a folded text as a line of its own. */
function printsAlone({ page, headline }: Region, folded: string): boolean {
  if (folded.length < 3) return false;
  return page.blocks.some(
    ({ block }) => block.index !== headline && block.facts.length < 180 && foldOf(block.text) === folded,
  );
}

/** The page's own title stands among its first lines, and the site's name in many others. */
function isOften({ page, headline }: Region, tail: string): boolean {
  if ((headline ?? 0) > 3 || page.blocks.length < 12) return false;
  return page.blocks.filter(({ block }) => block.index !== headline && block.text.includes(tail)).length >= OFTEN;
}

/** What stands behind a headline is no part of it: an outlet, a domain, the site's name or a section that the page prints by itself. */
function isTail(region: Region, before: string, tail: string): boolean {
  if (tail.length > LONGEST || before.length < LEAST) return false;
  if (outletNamed(tail) !== null || DOMAIN.test(tail)) return true;
  if (!NAME.test(tail)) return false;
  return printsAlone(region, foldOf(tail)) || printsAlone(region, foldOf(before)) || isOften(region, tail);
}

/** A printed headline without the site's name and the sections behind it: `Bridge reopens | Local | Harbour Ledger` → `Bridge reopens`. */
export function withoutTails(region: Region, headline: string): string {
  let text = headline;
  for (let turn = 0; turn < 3; turn++) {
    const last = cutsOfTitle(text)
      .filter(({ tail }) => tail !== '')
      .at(-1)?.text;
    if (last === undefined) break;
    const tail = text.slice(last.length).replace(/^[\s|｜·•:»«<>~/_–—―-]+/u, '');
    if (!isTail(region, last, tail)) break;
    text = last;
  }
  return text;
}
