import { outletNamed } from '../../outlets/index.ts';
import { mainOutlet } from './mainOutlet.ts';
import { type Person, peopleAt } from './people.ts';
import type { BylineReading } from './types.ts';
import { type Rest, readRest } from './westRest.ts';

const opener =
  /^\s{0,20}(?:[•*-]\s{0,20})?(?:\[\d{1,4}\])?(?:(?:(?:Posted|Written|Reported|Story|Words|Text|Report|Submitted|Review|News|Guide|Analysis|Opinion|Interview|posted|written) [Bb]y:?|By:?|BY:?|by|Author:|Reporter:|Writer:|Reporting by|Von:?|von|Par|Por|Di|di|Av|Af|Oleh|Door|Bởi|(?:Publié|Écrit|Rédigé) par|(?:Publicado|Escrito) por|(?:Veröffentlicht|Geschrieben|Verfasst) von|(?:Scritto|Pubblicato) da|Geschreven door|Autor(?:a|in|en)?:|Autore?:?|Auteurs?:|Tekst:|Texto:|Texte:|Testo:|Text:|Words:|Penulis:|Haber:|Yazan:|Muhabir:|Tác giả:|Συντάκτης:|Szerző:|Forfatter:|Kirjoittaja:|Автор(?:ы|:)?:?|Текст:)\s+(?=\S)|By:(?=\S))/u;
const bareBy = /^\s*(?:[•*-]\s*)?(?:by|von|av|af|di)\s*$/iu;
const siteRole =
  /^(?:the )?(?:admin|administrator|editors?|editorial team|news staff|staff(?: writers?| reporters?)?|webmaster|moderator|guest|newsroom|news ?desk|news team|redaktion|redacción|rédaction|la rédaction|redazione|redação|редакция|our correspondents?|agencies|wire reports)(?=$|[\s,/|·•–—-])/iu;
const datedOpener =
  /^\s{0,20}(?:[•*-]\s{0,20})?(?:[Pp]osted|[Pp]ublished)?\s{0,20}(?:on\s{1,20})?(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}|\d{4}-\d\d-\d\d|\d\d\/\d\d\/\d{4})(?:[ ,]{1,2}(?:at )?\d{1,2}:\d\d(?: ?[AaPp][Mm])?(?: [A-Z]{2,4})?)?\s{0,20}[•|·–-]?\s{0,20}(?=[Bb]y )/u;
const sourceLabel = /^\s*(?:Quelle|Source|Fuente|Fonte|Bron|Kilde|Källa|Źródło|Источник)\s?:\s*/u;
/** Two words or more in capitals, then a comma, a bar, a mail or `and`. */
const nameHead = /^\s*\p{Lu}[^\s,|@]* [^,|@]{1,40}(?:[,|@]| and )/u;
const longest = 160;

const western = /^\s*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}•*\d-]/u;
const westernAscii = /^[A-Za-z\d*-]/;

/** A Latin, Cyrillic or Greek letter, a figure or a small mark comes first; the classes of whole scripts are slow, so ASCII goes before them. */
function beginsWestern(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 32 && code < 128 ? westernAscii.test(text) : western.test(text);
}

/** Bylines in Latin and Cyrillic script: `By …`, `Von …`, `Name, Outlet`, `AFP, PLACE`. */
export function readWestByline(text: string): BylineReading | null {
  if (text.length > longest || !beginsWestern(text)) return null;
  return opened(text) ?? named(text) ?? agency(text);
}

function opened(text: string): BylineReading | null {
  const before = /[Bb]y /.test(text) ? (datedOpener.exec(text)?.[0] ?? '') : '';
  const found = opener.exec(text.slice(before.length))?.[0];
  if (found === undefined) return null;
  const start = before.length + found.length;
  const staff = siteRole.exec(text.slice(start))?.[0];
  if (staff !== undefined) return reading([], text, start + staff.length, 'byline:site-role');
  const people = peopleAt(text, start, false);
  if (people) return reading(people.people, text, people.end, 'byline:opener') ?? null;
  return handle(text, start, found, before) ?? house(text, start);
}

/** One word is a name behind `Posted by`, or behind `by` where a date or a small bullet says that the line is a byline. */
function handle(text: string, start: number, found: string, before: string): BylineReading | null {
  const listed = peopleAt(text, start, true);
  if (!listed || listed.people.length > 1) return null;
  const sure = !bareBy.test(found) || before !== '' || /[•*]\s*by/.test(found) || readRest(text, listed.end).dated;
  const loose = /^\p{Ll}/u.test(listed.people[0]!.name) && !/[•]|[Pp]osted/.test(found) && before === '';
  return sure && !loose ? reading(listed.people, text, listed.end, 'byline:handle') : null;
}

/** `By Associated Press`: an outlet where the writer's name would stand. */
function house(text: string, start: number): BylineReading | null {
  const rest = readRest(text, start);
  return rest.whole && rest.outlets.length > 0 ? reading([], text, start, 'byline:agency') : null;
}

/** `Name Name, Senior Correspondent`, `Name Name, Reuters`, `Name Name | mail`. */
function named(text: string): BylineReading | null {
  // Country menus print `Name | the outlet's name in Arabic or Hebrew`.
  if (text.length > 110 || !nameHead.test(text) || /[\u0590-\u06ff]/.test(text)) return null;
  const start = /^\s*/.exec(text)![0].length;
  const listed = peopleAt(text, start, false);
  const behind = listed && /^\s*(?:[,|]|and |\S+@)/.test(text.slice(listed.people[0]!.end));
  if (!listed || !behind) return null;
  for (let count = listed.people.length; count > 0; count--) {
    const people = listed.people.slice(0, count);
    const end = people.at(-1)!.end;
    const rest = readRest(text, end);
    if (rest.whole && signed(rest, text.slice(end))) return reading(people, text, end, 'byline:name');
  }
  return null;
}

/** A title, a known outlet or a mail stands behind the name; behind `and` only an outlet makes sense. */
function signed(rest: Rest, behind: string): boolean {
  const known = rest.outlets.length > rest.guessed;
  // `Name | AGENCY` credits a picture, and often names the person in it.
  if (/^\s*\|/.test(behind)) return rest.roles + rest.mails.length > 0;
  return /^\s*and /.test(behind) ? known && rest.roles === 0 : known || rest.roles + rest.mails.length > 0;
}

const place = /^\s{0,9}\p{Lu}[\p{Lu} .’-][\p{Lu} .’-]+$/u;
const region = /^\s{0,9}\p{L}[\p{L} .]+$/u;

/** `…, MANILA`, `…, MANILA, Philippines`, `…, with CNA`. */
function isPlaced(text: string): boolean {
  const parts = text.split(',');
  if (parts.length === 1) return false;
  if (/,\s{0,9}with\s/.test(text) || place.test(parts.at(-1) as string)) return true;
  return parts.length > 2 && place.test(parts.at(-2) as string) && region.test(parts.at(-1) as string);
}

/** `AFP, MANILA`; `Staff writer, with CNA`; `Source: AFP`. */
function agency(text: string): BylineReading | null {
  if (text.length > 60 || !/[,:]/.test(text)) return null;
  const label = sourceLabel.exec(text)?.[0].length ?? 0;
  const placed = isPlaced(text);
  if (label === 0 && !placed) return null;
  const rest = readRest(text, label);
  const first = outletNamed(text.split(',')[0]!.trim()) !== null || rest.roles > 0;
  return rest.whole && rest.outlets.length > 0 && (label > 0 || (placed && first))
    ? reading([], text, label, 'byline:agency')
    : null;
}

function reading(people: readonly Person[], text: string, end: number, by: string): BylineReading | null {
  const rest = readRest(text, end);
  if (!rest.whole) return null;
  const authors = people.map((person) => ({ ...person, text: person.name }));
  return { authors, outlet: mainOutlet(rest.outlets), mails: rest.mails, whole: true, by };
}
