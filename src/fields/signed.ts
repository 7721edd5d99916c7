import type { LabelledBlock, LabelledPage } from '../types.ts';
import { readByline } from './bylines/index.ts';
import { roleNoun } from './bylines/notPeople.ts';
import type { Region } from './region.ts';
import { canBeAuthor, isOnePerson } from './stated/people.ts';

/** How far above the headline, and below it, a name stands that signs the article, in blocks; the text may begin below a name. */
const REACH = { above: 4, below: 16 };

/** Longest line that may sign, in UTF-16 units: a name, a title, a day. */
const LONGEST = 90;

/** Labels whose lines are somebody else's, or said of a picture. */
const DEAF = new Set(['related', 'ranking', 'celebrity', 'comment', 'caption', 'copyright', 'navigation', 'promotion']);

const OPENED = /^(?:By|Von|Par|Por|Di|Courtesy|Photo|Credit) |(?:By|Link|Icon|Logo|Started|Free)$/;

const NOBODY: ReadonlySet<string> = new Set();

/** A line without an opener that would be a byline with one: the names in it, and what is left of it beside them. */
function namesIn(text: string): { names: string[]; bare: boolean } | null {
  if (text.length > LONGEST || !/^(?:\[\d+\])?\p{Lu}/u.test(text) || OPENED.test(text)) return null;
  const read = readByline(`By ${text}`);
  const names = read?.authors.map(({ name }) => name) ?? [];
  if (!read?.whole || names.length === 0) return null;
  const able = names.every((name) => isOnePerson(name) && !OPENED.test(name) && canBeAuthor(name, NOBODY));
  return able ? { names, bare: names.length === 1 && names[0]?.length === text.length } : null;
}

/** Where a page speaks of somebody as of one who writes: `Ada Brook is a …`, `More by Ada Brook`, `Follow Ada Brook`. */
const SPOKEN_OF =
  /^ (?:is|was|writes|covers|has (?:been|written|covered)|joined|can be (?:reached|contacted)|ist|schreibt|est|es)\b|^['’]s /;
const SPOKEN_TO = /\b(?:[Bb]y|[Ff]ollow|[Cc]ontact|[Ee]mail|[Aa]uthor:?|Headshot of|Von|Par|Por) $/;

/** What the page says of a name elsewhere. */
interface Said {
  /** As of one who writes. */
  spoken: boolean;
  /** Again on a line of its own, next to the text. */
  again: boolean;
  /** In the page's head: a section or a button. */
  menu: boolean;
  /** In the headline or the text: a subject. */
  subject: boolean;
}

function hear(said: Said, name: string, { block, kept }: LabelledBlock, { first, headline }: Region): void {
  const { text, index, facts } = block;
  const at = text.indexOf(name);
  if (at < 0) return;
  const behind = text.slice(at + name.length, at + name.length + 24);
  if (SPOKEN_OF.test(behind) || SPOKEN_TO.test(text.slice(Math.max(0, at - 10), at))) said.spoken = true;
  else if (kept) said.subject = true;
  else if (index < (headline ?? first) - REACH.above) said.menu ||= facts.length < LONGEST;
  else if (index > (headline ?? first)) said.again ||= at < 5 && facts.length < LONGEST;
}

function saidOf(name: string, own: LabelledBlock, region: Region): Said {
  const said: Said = { spoken: false, again: false, menu: false, subject: false };
  for (const block of region.page.blocks) if (block !== own) hear(said, name, block, region);
  return said;
}

/** Words in small letters. */
const SMALL = /(?<!\p{L})\p{Ll}[\p{Ll}'’-]+/gu;

/** Whether the page prints a word in small letters. Only texts that hold it are read word by word. */
const isPrintedSmall = (word: string, page: LabelledPage): boolean =>
  page.blocks.some(({ block: { text } }) => text.includes(word) && text.match(SMALL)?.includes(word));

/** Whether all words of a name are ones that the page also prints in small letters, as it seldom does those of names. */
const isOrdinary = (name: string, page: LabelledPage): boolean =>
  name.split(' ').every((word) => isPrintedSmall(word.toLowerCase(), page));

const STAMP = /\b(?:19|20)\d\d\b|\bago\b|\bmin\b/;

/** A title of the trade on a line of its own. */
const isRole = (text: string): boolean => text.length < 50 && roleNoun.test(text.split(' ').at(-1) ?? '');

/** What announces somebody else's name, or a writer's. */
const OTHERS = /(?:checked|reviewed|edited|photo\w{0,12}|illustrat\w{0,8}|video|translated)(?: by)?:?$/i;
const WRITERS = /^(?:(?:written|words|story|report|posted|article) by|by|author|von|par|por):?$/i;

/** What the lines next to a name say: a day or a title of the trade, or whose name follows. */
function besides({ page }: Region, index: number): number {
  const near = [-1, 1, -2, 2, 3].map((k) => page.blocks[index + k]);
  const before = near[0]?.block.text ?? '';
  if (OTHERS.test(before.slice(-LONGEST))) return -4;
  if (WRITERS.test(before)) return 6;
  const stamped = near.some(
    (block) => block && (block.label === 'dateline' || STAMP.test(block.block.text.slice(0, LONGEST))),
  );
  return (stamped ? 1.5 : 0) + (isRole(near[1]?.block.text ?? '') ? 1.5 : 0);
}

/** Least weight of a signature. */
const LEAST = 2.5;

/** How much speaks for a line as the signature of the article. */
function weigh(names: readonly string[], bare: boolean, block: LabelledBlock, region: Region): number {
  const { index } = block.block;
  const top = region.headline ?? region.first;
  const said = names.map((name) => saidOf(name, block, region));
  const some = (key: keyof Said, weight: number) => (said.some((one) => one[key]) ? weight : 0);
  let weight = some('spoken', 3) + some('again', 1) - some('menu', 3) - some('subject', 3);
  if (!bare) weight += 1.5;
  weight += besides(region, index);
  if (index > top) weight += index - top < 4 ? 1.5 : 1;
  // Who does not weigh enough need not weigh less.
  return weight >= LEAST && names.some((name) => isOrdinary(name, region.page)) ? weight - 3 : weight;
}

/** How far apart the names of two who sign together stand, in blocks. */
const BESIDE = 2;

/**
 * Who signs an article with a name alone, above its text: `Ada Brook`, `Ada Brook | 12 May 2021`, `Ada Brook, Reporter`.
 * For a line speak a day next to it, its place below the headline, and that the page says elsewhere that its bearer writes;
 * against it, that the text or the page's head names them.
 */
export function signedAbove(region: Region): { names: readonly string[]; block: LabelledBlock } | null {
  const top = region.headline ?? region.first;
  const to = Math.min(Math.max(region.first - 1, top), top + REACH.below);
  const able = region.page.blocks.slice(Math.max(0, top - REACH.above), to + 1).flatMap((block) => {
    const found = block.kept || DEAF.has(block.label) ? null : namesIn(block.block.text);
    return found ? [{ block, names: found.names, weight: weigh(found.names, found.bare, block, region) }] : [];
  });
  const most = Math.max(...able.map(({ weight }) => weight));
  const best = most < LEAST ? undefined : able.find(({ weight }) => weight === most);
  if (!best) return null;
  const beside = able.filter(
    ({ block, weight }) =>
      weight >= Math.max(LEAST, most - 1) && Math.abs(block.block.index - best.block.block.index) <= BESIDE,
  );
  return { names: [...new Set(beside.flatMap(({ names }) => names))], block: beside[0]?.block ?? best.block };
}
