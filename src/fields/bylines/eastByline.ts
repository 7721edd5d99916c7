import { outletNamed } from '../../outlets/index.ts';
import { readEastFields } from './eastFields.ts';
import { chineseName, japaneseName } from './names.ts';
import type { AuthorReading, BylineReading } from './types.ts';

const writer =
  /^[\s　]*[（(【［[]?(?:文\s?[・·]\s?写真|取材\s?[・·]\s?文|文\s?[・／/＝=：:]|文[\s　]|執筆(?:者)?[：:・／＝]|ライター[：:・]|著者[：:]|筆者[：:]|記者[・：:／＝\s　]|记者[：:／\s　]|作者[：:／\s　]|撰文[：:／]|(?:[\p{Script=Han}·][\p{Script=Han}· 　]{0,15})?(?:本报|本報|本刊|本网|新华社|中新社|频道|新闻|日报|晚报|交汇点)[ 　]{0,2}记者|记者(?=\p{Script=Han}{2,4}[\s　）)】\]]*$)|記者(?=\p{Script=Han}{2,4}[\s　）)】\]／/]))[\s　]*/u;
const editor = /^[\s　]{0,40}[（(【［[]?\s{0,20}(?:図版|編集)[：:／/\s　][^。！？]{1,60}$/u;
const origin =
  /^[\s　]*[（(]?(?:出典|提供元|配信|提供)\s?[：:／/][\s　]*(?<outlet>[^\s　|｜）)。，]{2,30})[）)\s　]*$/u;
const closed = /^[\s　]*[（(【［[](?<name>[^（）()【】［］[\]]{3,10})[）)】］\]][\s　]*$/u;
const titled =
  /^[\s　]*(?<name>\p{Script=Han}{2,5}(?:[ 　]\p{Script=Han}{1,3})?)(?:[ 　]?(?:記者|记者|編集委員|論説委員|特派員)|[ 　](?:报道|報道|報導))[\s　]*$/u;
const signed =
  /^[\s　]*[（(【［[](?<names>\p{Script=Han}{2,4}(?:[ 　、]\p{Script=Han}{2,4}){0,3})[ 　]?[）)】］\]][\s　]*$/u;
const sentInside = /[ 　]\p{Script=Han}{2,4}(?:报道|報道)(?=[）)】］\]])/u;
/** Words in brackets that begin as surnames do: places, buttons, notes. */
const noSignature =
  /[州省市县區区]|^(?:安徽|江[苏西门]|成都|武汉|石家庄|温岭|关[闭于]|高清|完[毕结]|文图|图文|金融|常识|路透|顾问|时[间政])/u;
/** Where a correspondent's report was sent from, behind the names. */
const sent = /(?:发自\p{Script=Han}{2,8}|\p{Script=Han}{0,4}(?:报道|報道)|[摄攝]影?)[\s　）)】\]]*$/u;
/** Signs of words that stand behind a label and are no names. */
const noNames = /[报報导導摄攝编編综实通讯会會员員者]/u;
/** Labels of those who took, drew or looked through. */
const pictures = /^(?:写真|撮影|図版|編集|イラスト|摄影|攝影|图片|编辑|編輯)$/u;
const between = /[\s　、，,・／/）)】\]]+|\d{4}[-年]\d{1,2}[-月]\d{1,2}日?/u;
const east = /[\p{Script=Han}]/u;

/** Bylines in Han script: `文・写真　…`, `记者 …`, `（责编：…）`, `来源：…`. */
export function readEastByline(text: string): BylineReading | null {
  if (text.length > 80 || !east.test(text.slice(0, 40))) return null;
  if (editor.test(text)) return reading([], 'byline:editor');
  return readEastFields(text) ?? sourceLine(text) ?? writerLine(text) ?? closedName(text) ?? signedNames(text);
}

/** `配信：共同通信`: the outlet as printed, canonical where known. */
function sourceLine(text: string): BylineReading | null {
  const match = origin.exec(text);
  const printed = match?.groups?.outlet;
  if (!match || printed === undefined) return null;
  const name = outletNamed(printed)?.name ?? printed;
  const outlet = { name, text: printed, start: text.indexOf(printed), by: 'byline' as const };
  return { ...reading([], 'byline:source'), outlet };
}

function writerLine(line: string): BylineReading | null {
  const text = line.replace(sent, '');
  const opener = writer.exec(text)?.[0];
  const authors = opener === undefined ? null : people(text, opener.length);
  if (opener === undefined || !authors || authors.length === 0) return null;
  return { ...reading(authors, 'byline:writer'), outlet: houseIn(opener) };
}

function houseIn(opener: string): BylineReading['outlet'] {
  const printed = /新华社|中新社/.exec(opener);
  const known = printed && outletNamed(printed[0]);
  return known && { name: known.name, text: printed[0], start: printed.index, by: 'byline' };
}

/** `（山田太郎）`, `山田太郎記者`. */
function closedName(text: string): BylineReading | null {
  const match = closed.exec(text) ?? titled.exec(text);
  const name = match?.groups?.name?.trim();
  if (name === undefined || !(japaneseName(name) || (titled.test(text) && chineseName(name)))) return null;
  const start = text.indexOf(name);
  return reading([{ name, text: name, start, end: start + name.length }], 'byline:closed');
}

/** `（张三 李四）`: Chinese names in brackets, and nothing else. */
function signedNames(line: string): BylineReading | null {
  const text = line.replace(sentInside, '');
  const names = signed.exec(text)?.groups?.names;
  if (names === undefined || !names.split(/[ 　、]/u).every((name) => chineseName(name) && !noSignature.test(name)))
    return null;
  const authors = people(text, text.indexOf(names));
  return authors?.length ? reading(authors, 'byline:closed') : null;
}

/** A name behind a label and a blank may have a rare surname. */
const labelled = (text: string, start: number, name: string): boolean =>
  /[：:／\s　]$/u.test(text.slice(0, start)) && /^\p{Script=Han}{2,3}$/u.test(name) && !noNames.test(name);

/** The names from `from` on; null when a word is none. A Japanese name may have a blank inside. */
function people(text: string, from: number): AuthorReading[] | null {
  const found: AuthorReading[] = [];
  let at = from;
  for (const name of text.slice(from).split(between).filter(Boolean)) {
    if (pictures.test(name)) break;
    const start = text.indexOf(name, at);
    const last = found.at(-1);
    at = start + name.length;
    if (chineseName(name) || japaneseName(name) || labelled(text, start, name))
      found.push({ name, text: name, start, end: at });
    else if (last && start === last.end + 1 && japaneseName(last.name + name))
      found[found.length - 1] = spaced(text, last.start, at);
    else return null;
  }
  return found;
}

function spaced(text: string, start: number, end: number): AuthorReading {
  const name = text.slice(start, end);
  return { name, text: name, start, end };
}

function reading(authors: AuthorReading[], by: string): BylineReading {
  return { authors, outlet: null, mails: [], whole: true, by };
}
