import type { LabelledBlock, LabelledPage } from '../../types.ts';
import { readByline } from '../bylines/index.ts';
import { chineseName, japaneseName } from '../bylines/names.ts';
import { peopleAt } from '../bylines/people.ts';
import type { Region } from '../region.ts';
import { namesNoted } from '../stated/namesNoted.ts';
import { canBeAuthor, isOnePerson } from '../stated/people.ts';

/** How the names of a line were read. */
export type Reading = 'line' | 'noted' | 'opened' | 'follows' | 'crew' | 'east' | 'house';

/** A line that may sign an article, and whose names it states. */
export interface Line {
  readonly block: LabelledBlock;
  readonly names: readonly string[];
  readonly by: Reading;
  /** The names are all there is. */
  readonly bare: boolean;
}

/** Longest line that may sign: a name, a title, a day; and longest name of a house, in UTF-16 units. */
const LONGEST = { line: 120, house: 40 };
/** Names in one line at most. */
const MOST = 6;

/** What is said of a picture or a button. */
const OTHERS = /^(?:Courtesy|Photo|Credit|Getty|Reuters|Image)[\s.:]|(?:By|Link|Icon|Logo|Started|Free|Redaksi)$/;
const NOBODY: ReadonlySet<string> = new Set();
/** What a flattener prints for a picture. */
const STUB = /\[[\w .%?=&;-]{1,60}\]/g;
const PORTRAIT =
  /^(?:Headshot|Picture|Photo|Portrait|Avatar|Image|Bild|Foto|Profile (?:picture|photo|image)) (?:of|for|av|von|de) /i;
/** `By` without a blank behind it. */
const GLUED = /^By(?=\p{Lu}\p{Ll})/u;
/** Lines that announce a writer's name on the next one. */
const WRITERS =
  /^(?:(?:written|words|story|report|reported|posted|published|article|created) by|by|(?:about |meet )?(?:the )?author\(?s?\)?|writer|von|par|por|di|af|av|door|text|kommentar von|autor(?:in|es)?|auteurs?|autore|автор|作者|文)\s?:?$/i;
const OPENER =
  /(?:^|[\s|·•,-])(?:(?:written|words|story|report|reported|posted|published|submitted) by|by|author|authors|von|par|por|di|av|af|oleh|автор)\s?:?\s{1,3}(?=["“]?[\p{L}\d])/iu;
const EAST = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ 　、]{2,20}$/u;
const CREW =
  /(?<!\p{L})(?:team|staff|editors|editorial board|desk|newsdesk|newsroom|redaktion|rédaction|redacción|redazione|redação)$/iu;
/** Parts of a line: a name, then a title, a section, a day. */
const PART = /\s{0,3}[|/•·,]\s{0,3}|\s{1,3}[–—-]\s|\s(?:in|on|for|at)\s|\s(?=\d)/u;
/** How a person's name begins. */
const TWO_CAPITALS = /^\p{Lu}\S* (?:\p{Ll}{1,4} ){0,2}\p{Lu}/u;
const ROUND = /[.!?。]["”’]?$|[:=]|published|updated|posted/i;

/** Whether a line announces who wrote: `By`, `Author:`. */
export const announces = (text: string): boolean => text.length < 24 && WRITERS.test(text);

const able = (name: string): boolean => isOnePerson(name) && !OTHERS.test(name) && canBeAuthor(name, NOBODY);

/** `Ada Brook`, `Ada Brook, Reporter`, `Ada Brook 12 May 2021`: a byline that only lacks its opener. */
function lineIn(text: string): string[] {
  if (!TWO_CAPITALS.test(text)) return [];
  const account = text.indexOf('@');
  const words = account > 0 ? text.slice(0, account).trim() : text;
  const read = readByline(`By ${words}`);
  const names = read?.whole ? read.authors.map(({ name }) => name) : [];
  return names.every(able) ? names : [];
}

/** `By Ada Brook in Travel`: the people behind an opener, whatever stands behind them. */
function openedIn(text: string): string[] {
  const opener = OPENER.exec(text);
  if (!opener || opener.index > 60) return [];
  const listed = peopleAt(text, opener.index + opener[0].length, false);
  return (listed?.people.map(({ name }) => name) ?? []).filter((name) => canBeAuthor(name, NOBODY));
}

/** Names in Han and kana alone. */
function easternIn(text: string): string[] {
  if (!EAST.test(text)) return [];
  const names = text.split('、').map((name) => name.trim());
  return names.every((name) => chineseName(name) || japaneseName(name)) ? names : [];
}

/** The first part of a text as whatever signs: a house, a crew, an account. */
function houseIn(text: string): string[] {
  const name = text.split(PART)[0] ?? '';
  const fits = name.length <= LONGEST.house && /^[\p{L}\d]/u.test(name) && name.split(' ').length < MOST;
  return fits && /\p{L}{2}/u.test(name) && !ROUND.test(name) ? [name] : [];
}

function crewIn(text: string): string[] {
  const [name] = /^\p{Lu}/u.test(text) ? houseIn(text.replace(/^By /, '')) : [];
  return name?.includes(' ') && CREW.test(name) ? [name] : [];
}

/** `By the Lantern`, and nothing before it. */
function openedHouse(text: string): string[] {
  const opener = OPENER.exec(text);
  return opener?.index === 0 ? houseIn(text.slice(opener[0].length)) : [];
}

/** `Ada Brook Ada Brook`, `Ada Brook Ada Brook, Reporter`: without the first of the two. */
function undoubled(text: string): string {
  for (let at = text.indexOf(' ', 5); at > 0 && at <= text.length / 2; at = text.indexOf(' ', at + 1)) {
    if (text.startsWith(text.slice(0, at), at + 1)) return text.slice(at + 1);
  }
  return text;
}

/** The text without pictures, and with what is printed twice once. */
function bareText(printed: string): string {
  const text = printed.includes('[') ? printed.replace(STUB, ' ').replace(/\s+/g, ' ').trim() : printed;
  return undoubled(text.replace(PORTRAIT, '').replace(GLUED, ''));
}

/** Whether the line before is the portrait of whom a line names: `ada's avatar`, `Picture of ada`. */
function isPortrayed(text: string, before: string): boolean {
  if (before.length > text.length + 30 || !before.includes(text)) return false;
  return PORTRAIT.test(before) || /['’]s (?:avatar|profile)/.test(before);
}

type Readers = readonly [by: Reading, names: () => string[]][];

/** Readers of a line of several words; those that need an opener, or a day, are asked only where there is one. */
function readersOf(text: string): Readers {
  const line: Readers = [['line', () => lineIn(text)]];
  const crew: Readers = [['crew', () => crewIn(text)]];
  const opens = OPENER.test(text);
  const noted: Readers = opens || /\d/.test(text) ? [['noted', () => namesNoted(text, NOBODY)]] : [];
  if (!opens) return [...line, ...noted, ...crew];
  return [...line, ['opened', () => openedIn(text)], ...noted, ...crew, ['house', () => openedHouse(text)]];
}

function readingOf(text: string, before: string): { names: string[]; by: Reading } | null {
  const readers: Readers = [
    ['east', () => easternIn(text)],
    ...(text.includes(' ') ? readersOf(text) : []),
    ['follows', () => (announces(before) || isPortrayed(text, before) ? houseIn(text) : [])],
  ];
  for (const [by, read] of readers) {
    const names = read();
    if (names.length > 0) return { names, by };
  }
  return null;
}

function lineAt(page: LabelledPage, index: number): Line | null {
  const block = page.blocks[index] as LabelledBlock;
  const { text: printed, facts } = block.block;
  if (block.label === 'headline' || facts.length > LONGEST.line || facts.letters < 3) return null;
  const text = bareText(printed);
  const found = readingOf(text, page.blocks[index - 1]?.block.text ?? '');
  if (!found || found.names.length > MOST) return null;
  return { block, ...found, bare: found.names.join('').length >= text.replace(/[\s,&]|and/g, '').length };
}

/** How far above the headline, or the text where there is none, and below the text a line may sign, in blocks. */
const REACH = { above: 12, below: 20 };

/** Lines about an article that name people or crews who may have written it. */
export function linesIn({ page, from, first, last, headline }: Region): Line[] {
  const lines: Line[] = [];
  const to = Math.min(page.blocks.length - 1, last + REACH.below);
  for (let i = Math.max(from, (headline ?? first) - REACH.above); i <= to; i++) {
    const line = lineAt(page, i);
    if (line) lines.push(line);
  }
  return lines;
}
