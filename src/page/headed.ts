import type { Entry } from './entry.ts';
import type { Note } from './notes.ts';
import type { Role } from './rhythm.ts';
import type { Series } from './series.ts';

/** First words of the separator's name where titles that look alike open the entries. */
export const HEADED = 'titles';

/** Fewest entries under titles that are numbered in order, and under others that look alike. */
const FEWEST = { numbered: 2, alike: 3 };

/** Least columns of an entry's text, and of its title in the mean: sections of one article have shorter titles. */
const LEAST = { text: 200, wide: 150, title: 26 };

/** A number that opens a title: `[1] `, `1. `, `(1) `, `1) `. */
const NUMBER = /^[[(【<#]?\s?(\d{1,3})(?:[\])】>]|[.:)]\s)\s?(?=\S)/;

/** Titles that count up from one. */
function numbered(notes: readonly Note[], titles: readonly number[]): number[] {
  const found: number[] = [];
  for (const i of titles) {
    const number = Number(NUMBER.exec(notes[i]?.block.text ?? '')?.[1] ?? 0);
    if (number === found.length + 1) found.push(i);
  }
  return found;
}

/** Titles that open with an ornament, by the sign. */
function ornamented(notes: readonly Note[], titles: readonly number[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const i of titles) {
    const sign = notes[i]?.block.facts.ornament ?? '';
    if (sign) found.set(sign, [...(found.get(sign) ?? []), i]);
  }
  return found;
}

/** Titles with more blank lines above them than any text has. */
function spaced(notes: readonly Note[], roles: readonly Role[], titles: readonly number[]): number[] {
  const most = notes.reduce((max, { block }, i) => (roles[i] === 'text' ? Math.max(max, block.gap) : max), 0);
  return titles.filter((i, n) => n === 0 || (notes[i]?.block.gap ?? 0) > most);
}

/** The texts between a title and the next, before anything else is announced. */
function textsUnder(notes: readonly Note[], roles: readonly Role[], title: number, end: number): number[] {
  const texts: number[] = [];
  for (let i = title + 1; i < end && !notes[i]?.opens; i++) if (roles[i] === 'text') texts.push(i);
  return texts;
}

function entriesUnder(notes: readonly Note[], roles: readonly Role[], titles: readonly number[]): Entry[] {
  return titles.map((title, n) => {
    const texts = textsUnder(notes, roles, title, titles[n + 1] ?? notes.length);
    return {
      title,
      texts,
      from: title,
      to: (titles[n + 1] ?? Math.min((texts.at(-1) ?? title) + 4, notes.length)) - 1,
    };
  });
}

const widthOf = (notes: readonly Note[], blocks: readonly number[]): number =>
  blocks.reduce((sum, i) => sum + (notes[i]?.block.facts.width ?? 0), 0);

/** Whether entries are whole articles under headlines. */
function areArticles(notes: readonly Note[], entries: readonly Entry[], least: number): boolean {
  const titles = entries.map(({ title }) => title as number);
  if (entries.length < least || widthOf(notes, titles) < titles.length * LEAST.title) return false;
  return entries.every(({ texts }) => {
    const facts = notes[texts[0] ?? -1]?.block.facts;
    const wide = facts !== undefined && facts.hangul + facts.cjk > facts.letters / 2;
    return widthOf(notes, texts) >= (wide ? LEAST.wide : LEAST.text);
  });
}

/**
 * Articles that were pasted one after the other and nothing but their titles part: numbered, with one ornament, after more blank
 * lines than stand between paragraphs. The first title opens the dump: where a text or another title stands above it, they are the
 * sections of one article.
 */
export function headed(notes: readonly Note[], roles: readonly Role[]): Series[] {
  const titles = roles.flatMap((role, i) => (role === 'title' ? [i] : []));
  const top = roles.findIndex((role) => role === 'title' || role === 'text');
  const ways: [string, readonly number[], number][] = [
    ['numbered', numbered(notes, titles), FEWEST.numbered],
    ['after blank lines', spaced(notes, roles, titles), FEWEST.alike],
  ];
  for (const [sign, at] of ornamented(notes, titles)) ways.push([`marked “${sign}”`, at, FEWEST.alike]);
  return ways.flatMap(([name, at, least]) => {
    const entries = at[0] === top ? entriesUnder(notes, roles, at) : [];
    return areArticles(notes, entries, least) ? [{ separator: `${HEADED} ${name}`, entries, share: 1 }] : [];
  });
}
