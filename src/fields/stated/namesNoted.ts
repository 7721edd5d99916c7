import { readDates } from '../dates/index.ts';
import { foldTitle } from './fold.ts';
import { canBeAuthor, isOnePerson, looksPersonal, namesPrinted } from './people.ts';

/** `by`, `von` … at the head of a part, or after words of publishing. */
const OPENER =
  /(?:^|\s)(?:(?:by)?by|von|par|por|durch|автор|(?:auteur|autor(?:in)?(?:\/autor)?|author|written by|verfasst von|contributors?))(?:\s?:\s*|\s+)(?=\S)/iu;
/** Who made a picture, or looked the article through, did not write it. */
const OTHERS = /photo|image|foto|bild|illustrat|video|credit|reviewed|edited|translat|sponsored/i;
/** Longest line of notes, in UTF-16 units. */
const NOTE = 100;
const SENTENCE = /[.!?]["”’)]?$/;
const PARTS = /\s{0,20}[|·•–—]\s*|\s{1,20}[-/~]\s+|,\s|\s(?=\d)/u;
/** What follows a name in a line of notes. */
const BEHIND =
  /\s{1,20}(?:on|in|am|at|um|le|el|im|for|under|updated|view|leave|published|posted|from|dans|en)\s.*$|\s{1,20}(?:on|am)$/iu;
const HANDLE = /^[\p{L}\d][\p{L}\d_.-]{1,24}$/u;
const HOUSE = /^[\p{L}\d][\p{L}\d&'’. -]{1,38}$/u;
/** Desks and crews that sign in a person's place. */
const CREW = /\b(?:team|staff|editors|newsdesk|redaktion|rédaction|redacción)\b/iu;

const EDGES = /^[^\p{L}\d]{1,40}|[^\p{L}\d.]{1,40}$/gu;
/** A name in Han or kana and a button behind it. */
const PARTED_HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}] /u;

const NAMELESS = /^(?:meet\s)?(?:(?:our|the|unser|das)\s)?(?:team|staff)$/i;

/** The piece of a line before, between and behind its dates. */
function undated(text: string): { pieces: string[]; dated: boolean } {
  const readings = readDates(text);
  const cuts = [0, ...readings.flatMap(({ start, end }) => [start, end]), text.length];
  const pieces = cuts.flatMap((cut, i) => (i % 2 === 0 ? [text.slice(cut, cuts[i + 1])] : []));
  return { pieces, dated: readings.length > 0 };
}

const openedAt = (part: string): number => {
  const found = OPENER.exec(part);
  return found ? found.index + found[0].length : -1;
};

const ANYBODY: ReadonlySet<string> = new Set();

/** Who stands behind `by` in a part of a line of notes: the site itself too, which may be a person's. */
function opened(part: string): string[] {
  const at = openedAt(part);
  const words = part.slice(at).replace(BEHIND, '').trim();
  const people = namesPrinted(words, ANYBODY);
  if (people.length) return people;
  const heads = OPENER.exec(part)?.index === 0;
  return HANDLE.test(words) && (heads || /^\p{Ll}/u.test(words)) && canBeAuthor(words, ANYBODY) ? [words] : [];
}

/** Parts of a line of notes; only those behind an opener where it has no date. */
function partsOf(text: string): { part: string; by: boolean }[] {
  const { pieces, dated } = undated(text);
  if (SENTENCE.test(text)) return [];
  return pieces
    .flatMap((piece) => piece.split(PARTS))
    .map((part) => part.trim().replace(/^[\s,:]+|[\s,:]{1,40}$/g, ''))
    .map((part) => ({ part, by: openedAt(part) >= 0 }))
    .filter(({ part, by }, i) => !OTHERS.test(part) && (dated || (by && i === 0)));
}

/** Names in a short line of notes at the headline: `12 May · Ada Brook`, `Posted on 3 June by ada`, `by Ada Brook`; `labelled`: only those behind `by`. */
export function namesNoted(text: string, sites: ReadonlySet<string>, labelled = false): string[] {
  const parts = partsOf(text);
  const behind = parts.filter(({ by }) => by).flatMap(({ part }) => opened(part));
  if (behind.length || labelled) return behind;
  return parts
    .filter(({ by }) => !by)
    .map(({ part }) => part.replace(BEHIND, ''))
    .filter((part) => isOnePerson(part) && canBeAuthor(part, sites));
}

const SIGNED =
  /^(?:(?:this (?:post|article|story) was )?written by|autorin(?:\/autor)?|autor(?:en|innen)?|auteur|authors?|text von|verfasst von|投稿者|執筆者?|筆者|著者|ライター|文責)(?:\s?[:：]\s*|\s+)(?=\S)/i;
const POSTED =
  /^(?:posted|published|submitted|veröffentlicht|publiziert|verfasst|geschrieben|gespeichert|eingestellt|erstellt|publié|publicado|pubblicato)\s/iu;

/** Who made the pictures is named behind who wrote. */
const PICTURED = /[\s,/|·](?=illustrat|photo|foto|bild|grafi)/i;

const isAuthor = (name: string): boolean => isOnePerson(name) && canBeAuthor(name, ANYBODY);

/** How a paragraph about the author opens, whatever it goes on with. */
const INTRODUCED =
  /^This (?:post|article|story|piece|guest post) was written by (\p{Lu}[^,.(–—|:]{3,40}?)(?=[,.(–—|:]|\sand\s|\swho\s|$)/u;

/** The people whom a line with a label for that, and nothing else, names: `Author: Ada Brook`, `Posted on 3 June by ada`. */
export function nameSigned(text: string): string[] {
  const introduced = INTRODUCED.exec(text)?.[1];
  if (introduced !== undefined) return [introduced].filter(isAuthor);
  if (text.length > NOTE) return [];
  const label = SIGNED.exec(text)?.[0];
  if (label === undefined) return POSTED.test(text) ? namesNoted(text, ANYBODY, true) : [];
  const [written = ''] = text.slice(label.length).split(PICTURED, 1);
  const names = written.split(/\s(?:und|and|et|y|&)\s/);
  if (names.length === 1) return [(names[0] ?? '').split(',')[0]?.trim() ?? ''].filter(isAuthor);
  return names.every(isAuthor) ? names : [];
}

/** The people of a line that is nothing but `by` and them: `By Ada Brook and Ben Reed`. */
export function peopleOpened(text: string, sites: ReadonlySet<string>): string[] {
  const opener = OPENER.exec(text);
  if (opener?.index !== 0 || OTHERS.test(text)) return [];
  const words = text.slice(opener[0].length);
  const people = namesPrinted(words, sites);
  const left = people.reduce((rest, name) => rest.replace(name, ''), words);
  return people.every(looksPersonal) && /^(?:[\s,&]|and|und|et|y|e|og)*$/.test(left) ? people : [];
}

/**
 * The one name in an element that is called its author's: an account, or the house itself; only the house beside a date without `by`.
 * @param labelled only the house, and only behind `by`
 */
export function handleMarked(text: string, sites: ReadonlySet<string>, labelled = false): string[] {
  const { pieces, dated } = undated(text);
  const parts = pieces.flatMap((piece) => piece.split(PARTS)).map((part) => part.trim());
  const part = parts.find((one) => (labelled ? OPENER.exec(one)?.index === 0 : /\p{L}/u.test(one))) ?? '';
  const at = openedAt(part);
  const words = part.slice(Math.max(0, at)).replace(BEHIND, '').replace(EDGES, '');
  if (!HOUSE.test(words) || words.split(' ').length > 4 || OTHERS.test(words)) return [];
  if (sites.has(foldTitle(words))) return [words];
  return !labelled && (!dated || at >= 0) && canBeAuthor(words, ANYBODY) && !PARTED_HAN.test(words) ? [words] : [];
}

/** A desk or crew that signs in a person's place: `by the Lantern Team`. */
export function crewNoted(text: string): string[] {
  const part = text.split(PARTS)[0] ?? '';
  const words = part.slice(Math.max(0, openedAt(part))).trim();
  return CREW.test(words) && HOUSE.test(words) && !NAMELESS.test(words) ? [words] : [];
}
