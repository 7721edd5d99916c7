import { isPortal, outletNamed } from '../../outlets/index.ts';
import { koreanName, readByline } from '../bylines/index.ts';
import { foldTitle } from './fold.ts';

const LONGEST = 60;
/** A list of names, in UTF-16 units at most. */
const LISTED = 500;

/** Words of desks, roles, companies and buttons, which no personal name has. */
const NOBODY =
  /https?:|[@#{}<>]|\b(?:admin|administrator|staff|editors?|editorial|newsroom|news|team|desk|redaktion|redakcja|redakce|redacci[oó]n|reda[cç][aã]o|redazione|r[eé]daction|webmaster|reporters?|correspondents?|contributors?|agenc(?:y|ies)|guest|anonymous|unknown|user|root|wires?|services?|online|magazine|publisher|group|inc|ltd|llc|gmbh|updated|published|veröffentlicht|posted|share|follow|read|more|subscribe|comments?|min|minutes|view|profile|website|facebook|twitter|instagram|linkedin|email|undefined|null|default|home|about|contact|none|n\/a|director|manager|officer|ceo|cto|founder|president|full bio|checked|photograph|photos?|uncategorized|kommentare?|all posts|latest|images|university|table of|programme?|foundation|articles?|content|contents|details|save|written|forum|coordinator|business|strategy|marketing|exclusive|digital|design|designer|organization|advertisement|sponsored|breaking|links?|navigation|reviewer|verified|artikel|beiträge|disclosure|advertiser|letters|polic(?:y|ies)|copy|bio|courtesy|photography|whats ?app|edited by|edition|gear|program|data|spotlight)\b|편집부|편집국|뉴스팀|취재팀|온라인|운영자|관리자|本报|编辑部|編集部|网站|网络/i;

const OPENER =
  /^[\s,|·•–—-]{0,40}(?:(?:written|posted|reported|words|text|story|reviewed|review|article|analysis|opinion|interview|published|guest post) by:?|(?:by)?by:?|author:|authors:|(?:veröffentlicht |geschrieben |verfasst |erstellt )?von|par|por|di|af|av|door|text:|autor:|auteur :|글|취재|작성자|作者|记者|文|編集|投稿者|執筆者?|筆者|著者|ライター|文責|by:)\s+/i;
/** `ByAda Brook`: the opener lost its blank. */
const GLUED = /^By(?=\p{Lu}[\p{Ll}.])/u;
const TITLE = /\s{0,20}(?:(?:선임|전문|인턴|수습|객원|시민)?기자|특파원|논설위원|칼럼니스트|記者|记者)$/;
const BETWEEN = /\s{0,20}[,;|·•、，&]\s*|\s{1,20}(?:and|und|et|y|och|og|ve|en|with|e|i|и|та)\s+/i;

/** Small words inside names. */
const PARTICLE =
  /^(?:de|da|do|dos|das|del|della|di|du|des|la|le|van|von|vom|zu|zur|der|den|ter|ten|te|bin|ibn|al|el|y|e|af|av|op|'t|st)$/i;

/** A label whose name stands elsewhere: `Opinion By`. */
const LABEL_LAST = /\s(?:by|von|par|por)$/i;

/** A name as people are called: capitals in Latin, Greek and Cyrillic script, a few signs in others. */
export function looksPersonal(name: string): boolean {
  if (/[가-힣]/.test(name)) return koreanName(name);
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name))
    return /^[\p{L}\p{M}・· ]{2,12}$/u.test(name);
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || (words.includes('des') && words.includes('von'))) return false;
  return words.every((word) => PARTICLE.test(word) || /^[("“']?\p{Lu}[\p{L}\p{M}.'’`-]*["”')]?$/u.test(word));
}

/** `Dr. Ada Brook` → `Ada Brook`. */
export const withoutTitle = (name: string): string =>
  name.replace(/^(?:(?:prof|dr|mag|ing|dipl)\.?(?:-ing\.?)? )+/i, '');

/** A line that is one person's name and nothing else. */
export function isOnePerson(text: string): boolean {
  if (!looksPersonal(text) || !/\p{Ll}/u.test(text) || LABEL_LAST.test(text)) return false;
  const people = readByline(`By ${text}`)?.authors ?? [];
  return people.length === 1 && people[0]?.name === text;
}

/** A bracket that is not closed, or not opened: what is left of a picture's credit. */
const HALF = /^[^()]*\)|\([^()]*$/;

/** Can somebody be called so? Not a desk, an outlet, a portal, the site itself, an address. */
export function canBeAuthor(name: string, sites: ReadonlySet<string>): boolean {
  if (name.length < 2 || name.length > LONGEST || NOBODY.test(name) || HALF.test(name) || isPortal(name)) return false;
  if (LABEL_LAST.test(name)) return false;
  if (sites.has(foldTitle(name)) || !/\p{L}/u.test(name)) return false;
  const outlet = outletNamed(name);
  return outlet === null || outlet.kind === 'wire';
}

const tidied = (part: string): string =>
  part
    .replace(OPENER, '')
    .replace(TITLE, '')
    .replace(/^[\s,.:–—-]+|[\s,:–—-]{1,40}$/g, '');

/** Addresses, and domains with what they are said to be of: `lantern.example, Aven`. */
const ADDRESS = /:\/\/|^www\.|@|^[a-z\d-]+\.[a-z]{2,8},/;
/** One name, turned round: `Brook, Ada`. */
const INVERTED = /^\s*(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}’'-]+)\s*$/u;

/** `Ada Brook/Ben Reed` are two; `ab/cd` is how one house signs. */
function unslashed(part: string): string[] {
  const names = part.split(/\s{0,20}\/\s*/);
  return names.some(looksPersonal) ? names : [part];
}

/** Names in a value that is meant to hold authors: each part that can be one. */
export function namesIn(value: string, sites: ReadonlySet<string>): string[] {
  if (value.length > LISTED || ADDRESS.test(value)) return [];
  return value
    .replace(INVERTED, '$2 $1')
    .replace(GLUED, '')
    .replace(OPENER, '')
    .split(BETWEEN)
    .flatMap(unslashed)
    .map(tidied)
    .filter((name) => canBeAuthor(name, sites));
}

/** Parts of a line of notes: `12 May · by Ada Brook · in Travel`. */
const NOTES = /\s{0,20}[·•|]\s*|\s{1,20}[–—]\s+/;
const HANDLE = /^[\p{L}\d][\p{L}\d_.-]{1,24}$/u;

/** Names in the words of an element that is called a byline: with more doubt, for buttons and dates stand there too. */
export function namesPrinted(printed: string, sites: ReadonlySet<string>): string[] {
  const text = printed.replace(GLUED, 'By ');
  const opened = text.split(NOTES).find((part) => OPENER.test(part));
  const read = readByline(opened ?? text) ?? (opened ? null : readByline(`By ${text}`));
  const people = read?.authors.map(({ name }) => name) ?? [];
  const able = (name: string) => canBeAuthor(name, sites);
  if (people.length) return people.filter(able);
  const names = namesIn(opened ?? text, sites);
  return names.filter((name) => looksPersonal(name) || (opened !== undefined && HANDLE.test(name)));
}

const LABELLED =
  /(?:作者|撰文|文字|执笔|執筆|記者|记者)\s?[:：]\s?([\p{Script=Han}·&、,， ]{2,20}?(?:\s?[（(]\p{Lu}[\p{L} .]{2,30}[)）])?)(?=\s*$|\s{2}|\s(?:时间|時間|来源|出自|发布|發佈|浏览|日期|更新|编辑|責編|责编|\d)|[（(|])/u;

/** A name as it is written in Han, and in Latin letters behind it. */
const TRANSCRIBED = /^[\p{Script=Han}·]{2,8}\s?[（(].{3,32}[)）]$/u;

/** What forums print below a post: `本帖由小明于2005年3月1日发表`. */
const POSTED = /^本[贴帖文]由\s?([\p{Script=Han}·]{2,6}?)\s?[于於]\s?\d{4}/u;

/** Names behind a label in Chinese or Japanese: `作者：…`. */
export function namesLabelled(text: string): string[] {
  const found = (LABELLED.exec(text) ?? POSTED.exec(text))?.[1] ?? '';
  if (TRANSCRIBED.test(found)) return [found];
  return found.split(/[&、,， ]+/).filter((name) => /^[\p{Script=Han}·]{2,6}$/u.test(name));
}
