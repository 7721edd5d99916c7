import { outletNamed, outletOfMail } from '../../outlets/index.ts';
import { mainOutlet } from './mainOutlet.ts';
import { type Person, peopleAt } from './people.ts';
import type { BylineReading, OutletReading } from './types.ts';

const opener =
  /^\s*[•*-]?\s*(?:(?:Posted|Written|Reported|Story|Words|Text|Report|Submitted|Published) by:?|posted by|written by|published by|By:?|BY|by|Author:|Reporter:|Writer:|Von:?|Par|Por|Di|di|Autore?:|Auteur:|Автор(?:ы|:)?:?|Текст:)\s+(?=\S)/u;
const handled = /by:?\s+$|[:]\s+$|Автор\s+$/u;
const siteRole =
  /^(?:the )?(?:admin|administrator|editors?|editorial team|staff(?: writers?| reporters?)?|webmaster|moderator|guest|newsroom|news ?desk|news team|redaktion|redacción|rédaction|la rédaction|redazione|redação|редакция|our correspondents?|agencies|wire reports)(?=$|[\s,/|·•–—-])/iu;
const role =
  /^(?:(?:Senior|Chief|Staff|Special|Foreign|Political|Sports|Business|Science|Technology|Health|Deputy|Associate|Assistant|Managing|Contributing|Freelance|National|Investigative|Diplomatic|Economics|Legal|Education|Environment|International|Executive|News|Digital|Features|Culture|Opinion|City|Crime) )*(?:[Cc]orrespondents?|[Rr]eporters?|[Ww]riters?|[Ee]ditors?(?: in Chief)?|[Ee]ditor-in-[Cc]hief|[Cc]olumnists?|[Cc]ontributors?|[Pp]roducers?|[Aa]nalyst|Bureau [Cc]hief|[Jj]ournalist|[Pp]hotographer|Korrespondent(?:in)?|Redakteur(?:in)?|[Cc]orrespondante?|[Jj]ournaliste|[Cc]orresponsal|[Rr]edactora?|[Ii]nviat[oa]|[Cc]orrispondente|корреспондент|обозреватель)(?![\p{L}\d])/u;
const sundry =
  /^(?:[\s,/|·•–—:;()[\]-]+|\d[\d:./-]*(?:st|nd|rd|th|º|h)?(?![\p{L}])|(?:on|at|in|for|of|with|am|um|le|à|el|em|às|il|alle|de|du|a|the|Updated|Published|Posted|Last updated|Uhr|GMT|EST|EDT|KST|UTC|ET|PT|BST|JST|CET|CEST|[aApP]\.?[mM]\.?|No comments|comments?|min read|mit|avec|con)(?![\p{L}])\.?:?|(?:Jan|Feb|Mar|Apr|May|Mai|Jun|Jul|Aug|Sep|Oct|Okt|Nov|Dec|Dez|janv|févr|mars|avr|juin|juil|août|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|янв|фев|мар|апр|мая|июн|июл|авг|сен|окт|ноя|дек|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}{0,8}\.?)/u;
const dated =
  /^\s*(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d)\s*[•|·–-]\s*(?=by )/u;
const mail = /^[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,20}){1,3}/;
const longest = 160;

interface Rest {
  whole: boolean;
  outlets: OutletReading[];
  mails: string[];
  roles: number;
}

/** Bylines in Latin and Cyrillic script: `By …`, `Von …`, `Name, Outlet`, `AFP, PLACE`. */
export function readWestByline(text: string): BylineReading | null {
  if (text.length > longest || !/^\s*[\p{Script=Latin}\p{Script=Cyrillic}•*\d-]/u.test(text)) return null;
  return opened(text) ?? named(text) ?? agency(text);
}

function opened(text: string): BylineReading | null {
  const before = dated.exec(text)?.[0] ?? '';
  const found = opener.exec(text.slice(before.length))?.[0];
  if (found === undefined) return null;
  const start = before.length + found.length;
  const staff = siteRole.exec(text.slice(start))?.[0];
  if (staff !== undefined) return reading([], text, start + staff.length, 'byline:site-role');
  const listed = peopleAt(
    text,
    start,
    before !== '' || found.includes('•') || (handled.test(found) && !/^\s*by\s+$/i.test(found)),
  );
  return listed && reading(listed.people, text, listed.end, 'byline:opener');
}

/** `Name Name, Senior Correspondent`, `Name Name, Reuters`, `Name Name | Reuters`. */
function named(text: string): BylineReading | null {
  if (!/[,|/]/.test(text) || text.length > 90) return null;
  const start = /^\s*/.exec(text)![0].length;
  const listed = peopleAt(text, start, false);
  const behind = listed && /^\s*[,|/]/.test(text.slice(listed.people[0]!.end));
  if (!listed || !behind) return null;
  for (let count = listed.people.length; count > 0; count--) {
    const people = listed.people.slice(0, count);
    const end = people.at(-1)!.end;
    const rest = readRest(text, end);
    if (rest.whole && rest.roles + rest.outlets.length > 0) return reading(people, text, end, 'byline:name');
  }
  return null;
}

/** `AFP, MANILA`; `Staff writer, with CNA`. */
function agency(text: string): BylineReading | null {
  if (text.length > 60 || !text.includes(',')) return null;
  const rest = readRest(text, 0);
  const place = /,\s*(?:\p{Lu}[\p{Lu} .’-]{2,}(?:,\s*\p{L}[\p{L} .]+)?|with\s.*)$/u.test(text);
  return rest.whole && rest.outlets.length > 0 && place ? reading([], text, 0, 'byline:agency') : null;
}

function reading(people: readonly Person[], text: string, end: number, by: string): BylineReading | null {
  const rest = readRest(text, end);
  if (!rest.whole) return null;
  const authors = people.map((person) => ({ ...person, text: person.name }));
  return { authors, outlet: mainOutlet(rest.outlets), mails: rest.mails, whole: true, by };
}

/** Consumes what may follow the names: roles, outlet, date, place, mail. */
function readRest(text: string, from: number): Rest {
  const rest: Rest = { whole: true, outlets: [], mails: [], roles: 0 };
  for (let at = from; at < text.length; ) {
    const used = restStep(rest, text, at);
    if (used === 0) return { ...rest, whole: false };
    at += used;
  }
  return rest;
}

function restStep(rest: Rest, text: string, at: number): number {
  const here = text.slice(at);
  const address = mail.exec(here)?.[0];
  if (address !== undefined) {
    rest.mails.push(address);
    const outlet = outletOfMail(address);
    if (outlet) rest.outlets.push({ name: outlet.name, text: address, start: at, by: 'mail' });
    return address.length;
  }
  const title = role.exec(here)?.[0];
  if (title !== undefined) rest.roles++;
  return title?.length ?? (outletStep(rest, here, at) || (sundry.exec(here)?.[0].length ?? capitals(rest, text, at)));
}

/** The longest run of up to four words that names an outlet. */
function outletStep(rest: Rest, here: string, at: number): number {
  const run = /^[\p{L}\d][\p{L}\d.’'&-]*(?: [\p{L}\d.’'&-]+){0,3}/u.exec(here)?.[0];
  for (let words = run?.split(' ') ?? []; words.length > 0; words = words.slice(0, -1)) {
    const printed = words.join(' ');
    const outlet = outletNamed(printed);
    if (outlet) {
      rest.outlets.push({ name: outlet.name, text: printed, start: at, by: 'byline' });
      return printed.length;
    }
  }
  return 0;
}

/** A place: in capitals behind an outlet, or any name behind `in` or a comma once something was read. */
function capitals(rest: Rest, text: string, at: number): number {
  const here = text.slice(at);
  const loud = /^\p{Lu}[\p{Lu}.’-]{2,}(?: \p{Lu}[\p{Lu}.’-]+)*(?!\p{L})/u.exec(here)?.[0];
  if (loud !== undefined && (rest.outlets.length > 0 || rest.roles > 0 || /,\s*$/.test(text.slice(0, at))))
    return loud.length;
  const behindIn = /(?:\sin|,) $/.test(text.slice(Math.max(0, at - 4), at));
  return behindIn ? (/^\p{Lu}[\p{L}’.-]+(?: \p{Lu}[\p{L}’.-]+)?/u.exec(here)?.[0].length ?? 0) : 0;
}
