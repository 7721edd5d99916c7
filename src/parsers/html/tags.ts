import type { BlockKind } from '../../types.ts';
import { IMPLIED_ENDS, PLAIN_TAGS, TAGS_BY_TRAIT, TRAIT } from './traits.ts';

/** Parts of a page an element can stand in; bits, inherited from every ancestor. */
export const REGION = {
  nav: 1,
  header: 2,
  footer: 4,
  aside: 8,
  form: 16,
  figure: 32,
  figcaption: 64,
  table: 128,
  blockquote: 256,
  article: 512,
  main: 1024,
  list: 2048,
} as const;

const REGION_TAGS: Readonly<Record<keyof typeof REGION, string>> = {
  nav: 'nav menu',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  form: 'form select button textarea fieldset',
  figure: 'figure',
  figcaption: 'figcaption',
  table: 'table',
  blockquote: 'blockquote',
  article: 'article',
  main: 'main',
  list: 'ul ol dl menu dir',
};

/** ARIA roles that say the same as an element. */
export const REGION_ROLES: ReadonlyMap<string, number> = new Map([
  ['navigation', REGION.nav],
  ['menu', REGION.nav],
  ['menubar', REGION.nav],
  ['banner', REGION.header],
  ['contentinfo', REGION.footer],
  ['complementary', REGION.aside],
  ['form', REGION.form],
  ['search', REGION.form],
  ['figure', REGION.figure],
  ['article', REGION.article],
  ['main', REGION.main],
]);

/** Block kinds by number, as elements keep them; 0 takes over the parent's. */
export const KINDS: readonly BlockKind[] = ['paragraph', 'paragraph', 'heading', 'listItem', 'cell', 'caption', 'pre'];
export const KIND = { inherited: 0, paragraph: 1, heading: 2, listItem: 3, cell: 4, caption: 5, pre: 6 } as const;

const KIND_TAGS: ReadonlyArray<readonly [number, string]> = [
  [KIND.paragraph, 'p blockquote article section main aside nav header footer form figure ul ol dl address'],
  [KIND.heading, 'h1 h2 h3 h4 h5 h6'],
  [KIND.listItem, 'li dt dd option'],
  [KIND.cell, 'td th'],
  [KIND.caption, 'figcaption caption'],
  [KIND.pre, 'pre listing xmp plaintext'],
];

/** Multiplier of the rolling hash of lower-cased names; `c | 32` lowers letters and leaves digits, `-` and `:`. */
export const HASH = 131;
const SLOTS = 1024;

/** Ids up to 255: 0 is the page itself, then the known names, then names as met; 255 is every name past that. */
export const OTHER = 255;

export function hashOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, HASH) + (name.charCodeAt(i) | 32)) | 0;
  return hash;
}

const names: string[] = ['', ...new Set(Object.values(TAGS_BY_TRAIT).concat(PLAIN_TAGS).join(' ').split(' '))];
const ids = new Map(names.map((name, id) => [name, id]));

/** Number of ids that mean the same tag on every page. */
export const KNOWN_TAGS = names.length;
export const knownNames: readonly string[] = names;

const slots = new Uint8Array(SLOTS);
const hashes = new Int32Array(SLOTS);

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 11)) & (SLOTS - 1);
}

for (let id = 1; id < names.length; id++) {
  const hash = hashOf(names[id] as string);
  let slot = slotOf(hash);
  while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  slots[slot] = id;
  hashes[slot] = hash;
}

/** Id of a known tag by the hash of its lower-cased name, else 0. */
export function knownTag(hash: number): number {
  let slot = slotOf(hash);
  while (slots[slot] !== 0) {
    if (hashes[slot] === hash) return slots[slot] as number;
    slot = (slot + 1) & (SLOTS - 1);
  }
  return 0;
}

/** Id of a tag by name; the name must be known. */
export function idOf(name: string): number {
  return ids.get(name) ?? OTHER;
}

/** Ids of `h1` to `h6`. */
export const HEADINGS: readonly number[] = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(idOf);

export const traits = new Uint16Array(256);
export const regions = new Uint16Array(256);
export const kinds = new Uint8Array(256);

for (const [trait, list] of Object.entries(TAGS_BY_TRAIT)) {
  for (const name of list.split(' ')) traits[idOf(name)]! |= TRAIT[trait as keyof typeof TRAIT];
}
for (const [region, list] of Object.entries(REGION_TAGS)) {
  for (const name of list.split(' ')) regions[idOf(name)]! |= REGION[region as keyof typeof REGION];
}
for (const [kind, list] of KIND_TAGS) for (const name of list.split(' ')) kinds[idOf(name)] = kind;

/** For a tag: ids whose open elements its start ends, and ids that bound the look-out. */
export interface ImpliedEnd {
  readonly ends: readonly number[];
  readonly within: readonly number[];
  /** The edge is the table, not any scope. */
  readonly cells: boolean;
}

export const impliedEnds: Array<ImpliedEnd | undefined> = new Array(256).fill(undefined);

const toIds = (list: string): number[] => list.split(' ').map(idOf);
for (const [tags, ends, within] of IMPLIED_ENDS) {
  for (const tag of toIds(tags)) {
    impliedEnds[tag] = { ends: toIds(ends), within: toIds(within), cells: (traits[tag]! & TRAIT.cell) !== 0 };
  }
}
