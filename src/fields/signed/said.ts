import type { LabelledBlock, LabelledPage } from '../../types.ts';
import type { Region } from '../region.ts';

/** Where a page speaks of somebody as of one who writes: `Ada Brook is a …`, `More by Ada Brook`, `Follow Ada Brook`. */
const SPOKEN_OF =
  /^ (?:is|was|writes|covers|has (?:been|written|covered)|joined|can be (?:reached|contacted)|ist|schreibt|est|es)\b|^['’]s /;
const SPOKEN_TO =
  /\b(?:[Bb]y|[Ff]ollow|[Cc]ontact|[Ee]mail|[Aa]uthor:?|Headshot of|[Aa]vatar of|Picture of|Von|Par|Por) $/;
/** Longest line that is a menu's, a button's, a second signature, in UTF-16 units. */
const SHORT = 90;

/** What a page says of a name elsewhere, in times. */
interface Said {
  /** As of one who writes. */
  spoken: number;
  /** Again at the head of a short line. */
  again: number;
  /** In short lines above the headline. */
  menu: number;
  /** In the headline or the text. */
  subject: number;
  /** Above the line that may sign. */
  above: number;
}

/** A page's blocks as one text, and where in it each begins. */
interface Whole {
  readonly text: string;
  readonly starts: readonly number[];
}

const wholes = new WeakMap<LabelledPage, Whole>();

function wholeOf(page: LabelledPage): Whole {
  const known = wholes.get(page);
  if (known) return known;
  const starts: number[] = [];
  let at = 0;
  for (const { block } of page.blocks) {
    starts.push(at);
    at += block.text.length + 1;
  }
  const whole = { text: page.blocks.map(({ block }) => block.text).join('\n'), starts };
  wholes.set(page, whole);
  return whole;
}

function hear(said: Said, name: string, own: number, { block, kept, label }: LabelledBlock, region: Region): void {
  const { text, index, facts } = block;
  const at = text.indexOf(name);
  const behind = text.slice(at + name.length, at + name.length + 24);
  if (SPOKEN_OF.test(behind) || SPOKEN_TO.test(text.slice(Math.max(0, at - 12), at))) said.spoken++;
  if (kept || label === 'headline') said.subject++;
  else if (facts.length < SHORT) {
    if (at < 5) said.again++;
    if (index < (region.headline ?? region.first)) said.menu++;
  }
  if (index < own) said.above++;
}

/** What the page says of a name in other blocks than `own`. */
export function saidOf(name: string, own: number, region: Region): Said {
  const { text, starts } = wholeOf(region.page);
  const said: Said = { spoken: 0, again: 0, menu: 0, subject: 0, above: 0 };
  let index = 0;
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, starts[index] ?? text.length)) {
    while (index < starts.length && (starts[index] as number) <= at) index++;
    if (index - 1 !== own) hear(said, name, own, region.page.blocks[index - 1] as LabelledBlock, region);
  }
  return said;
}

const SMALL = /^\p{Ll}[\p{Ll}'’-]+$/u;
const LETTER = /\p{L}/u;
const GOES_ON = /[\p{Ll}'’-]/u;

/** Whether a page prints a word in small letters, as it seldom does those of names. */
export function isPrintedSmall(word: string, page: LabelledPage): boolean {
  const small = word.toLowerCase();
  if (!SMALL.test(small)) return false;
  const { text } = wholeOf(page);
  for (let at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !GOES_ON.test(text.charAt(at + small.length))) return true;
  }
  return false;
}
