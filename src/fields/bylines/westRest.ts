import { outletNamed, outletOfMail } from '../../outlets/index.ts';
import { roleNoun } from './notPeople.ts';
import type { OutletReading } from './types.ts';

/** What stands around the names of a byline. */
export interface Rest {
  readonly outlets: OutletReading[];
  readonly mails: string[];
  roles: number;
  dated: boolean;
  /** Outlets among them that only look like one. */
  guessed: number;
  /** Every word was understood. */
  whole: boolean;
}

const sundry =
  /^(?:[\s,/|·•●⋅–—:;()[\]-]+|(?:MD|PhD|Ph\.D\.|MS|RD|RDN|CFP|DVM|MBA|CPA|RN)(?![\p{L}])|\[\d{1,4}\]|\+?\d+ more|@{1,2}\w{2,30}|(?:on|at|in|for|of|with|and|und|et|y|am|um|le|à|el|em|às|il|alle|de|du|[aApP]\.?[mM](?![\p{L}])|a|the|View|Opinion|Last|Follow|Twitter|Facebook|Email|Uhr|GMT|EST|EDT|KST|UTC|ET|PT|BST|JST|CET|CEST|No comments|permalink|[Bb]logs['’]|comments?|min read|ago|hours?|days?|minutes?|weeks?|months?|years?|mit|avec|con)(?![\p{L}])\.?:?|(?:Last )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|POSTED|UPDATED|PUBLISHED)(?![\p{L}]):?)/u;
/** Who edited, checked, took pictures. */
const others =
  /^(?:(?:[Ff]act-checked|(?:[Mm]edically )?[Rr]eviewed|[Ee]dit(?:ed|ing)|[Pp]hoto(?:s|graph(?:s|y|ed))?|[Pp]ictures|[Ii]llustrat(?:ions?|ed)|[Vv]ideo|[Ss]tyled|[Aa]dditional reporting) by|[Ff]otos?:?(?: von)?|Bilder:|Editor:|Photos?:)(?: \p{Lu}[\p{L}.’-]+){1,4}/u;
const date =
  /^(?:\d[\d:./-]*(?:st|nd|rd|th|º|h|d|am|pm)?(?![\p{L}])|(?:Jan|Feb|Mar|Mär|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|Gen|Mag|Giu|Lug|Set|Ott|Dic|mai|maio|mayo|febrero|marzo|junio|julio|septiembre|octubre|noviembre|septembre|octobre|novembre|fevereiro|março|junho|julho|setembro|outubro|dezembro|janeiro|febbraio|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|Mon|Tue|Wed|Thu|Fri|Sat|Sun|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\p{L}{0,8}\.?(?=[\s,]))/u;
const mail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,3}/;
const words = /^[\p{L}\d][\p{L}\d.’'&-]*(?: [\p{L}\d.’'&-]+){0,4}/u;
/** Papers that no list knows, told by the last word of their names. */
const press =
  /^(?:The )?(?:\p{Lu}[\p{L}.&-]+ ){1,3}(?:Times|Post|Press|News|Herald|Tribune|Journal|Gazette|Sentinel|Telegram|Chronicle|Observer|Guardian|Globe|Review-Journal|Post-Dispatch|Daily|Dispatch)(?!\p{L})/u;

/** Consumes what may stand from `from` on: roles, outlet, date, place, mail. */
export function readRest(text: string, from: number): Rest {
  const rest: Rest = { outlets: [], mails: [], roles: 0, guessed: 0, dated: false, whole: true };
  for (let at = from; at < text.length; ) {
    const used = step(rest, text, at);
    if (used === 0) return { ...rest, whole: false };
    at += used;
  }
  return rest;
}

function step(rest: Rest, text: string, at: number): number {
  const here = text.slice(at);
  // Blogs print `by name | date | categories`: nothing behind the date is more than a category.
  if (rest.dated && here.startsWith('| ')) return here.length;
  return (
    (others.exec(here)?.[0].length ?? 0) ||
    mailStep(rest, here, at) ||
    outletStep(rest, here, at) ||
    roleStep(rest, here) ||
    dateStep(rest, here) ||
    (sundry.exec(here)?.[0].length ?? 0) ||
    pressStep(rest, here, at) ||
    place(rest, text, at)
  );
}

function mailStep(rest: Rest, here: string, at: number): number {
  const address = mail.exec(here)?.[0];
  if (address === undefined) return 0;
  rest.mails.push(address);
  const outlet = outletOfMail(address);
  if (outlet) rest.outlets.push({ name: outlet.name, text: address, start: at, by: 'mail' });
  return address.length;
}

/** The longest run of up to five words that names an outlet. */
function outletStep(rest: Rest, here: string, at: number): number {
  for (let run = words.exec(here)?.[0].split(' ') ?? []; run.length > 0; run = run.slice(0, -1)) {
    const printed = run.join(' ');
    const outlet = outletNamed(printed);
    if (!outlet) continue;
    rest.outlets.push({ name: outlet.name, text: printed, start: at, by: 'byline' });
    return printed.length;
  }
  return 0;
}

/** A title of the trade with up to four words before it: `Senior Technology Correspondent`. */
function roleStep(rest: Rest, here: string): number {
  const run = words.exec(here)?.[0].split(' ') ?? [];
  const last = run.findIndex((word) => roleNoun.test(word.replace(/[.,]$/, '')));
  const plain =
    last >= 0 && run.slice(0, last).every((word) => /^(?:\p{Lu}|of|in|and|staff|special|senior|chief)/u.test(word));
  const staff = /^(?:[A-Z]\w+ )?[Ss]taff(?!\p{L})|^Bureau [Cc]hief/u.exec(here)?.[0];
  if (!plain && staff === undefined) return 0;
  rest.roles++;
  return plain ? run.slice(0, last + 1).join(' ').length : staff!.length;
}

function dateStep(rest: Rest, here: string): number {
  const found = date.exec(here)?.[0];
  if (found !== undefined && /\d{4}|\d[./-]\d/.test(found)) rest.dated = true;
  return found?.length ?? 0;
}

function pressStep(rest: Rest, here: string, at: number): number {
  const printed = press.exec(here)?.[0];
  if (printed === undefined) return 0;
  rest.guessed++;
  rest.outlets.push({ name: printed, text: printed, start: at, by: 'byline' });
  return printed.length;
}

/** A place: in capitals behind an outlet or a comma, or any name behind `in` or a comma. */
function place(rest: Rest, text: string, at: number): number {
  const here = text.slice(at);
  const behindComma = /[,|/]\s*$/.test(text.slice(Math.max(0, at - 4), at));
  const loud = /^\p{Lu}[\p{Lu}.’-]{2,}(?: \p{Lu}[\p{Lu}.’-]+)*(?!\p{L})/u.exec(here)?.[0];
  if (loud !== undefined && (rest.outlets.length + rest.roles > 0 || behindComma)) return loud.length;
  const named = behindComma || /\sin $/.test(text.slice(Math.max(0, at - 4), at));
  return named ? (/^\p{Lu}[\p{L}’.-]+(?: \p{Lu}[\p{L}’.-]+)?/u.exec(here)?.[0].length ?? 0) : 0;
}
