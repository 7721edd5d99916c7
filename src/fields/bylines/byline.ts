import { readCaselessByline } from './caselessByline.ts';
import { type Credit, creditOf } from './credit.ts';
import { readEastByline } from './eastByline.ts';
import { mainOutlet } from './mainOutlet.ts';
import type { BylineReading } from './types.ts';
import { readWestByline } from './westByline.ts';

const longest = 160;
const trigger =
  /@|기자|특파원|논설|편집위원|칼럼니스트|[부국집]장|통신원|에디터|PD|피디|듀서|앵커|운서|캐스터|리포터|디자이너|평론가|protected\]|^[\s<[(【]{0,3}(?:글|정리|취재)|(?:19|20)\d\d ?[-./]/;
/** Sentences end so; a byline does not, but for the notices behind it. */
const sentence = /[다요까]["”’']?[.!?]?["”’')\]]?\s*$/;
/** A rights notice or a promotion on the same line. */
const notice =
  /[▶☞◀ⓒ©]|\(c\)|\[?저작권자|<?\s{0,9}copyright|무단\s?(?:전재|복제)|해당 언론사로 연결|GoodNews paper|갓 구워낸|사진=/i;

/** Reads a line that is a byline: people, titles, outlet, place, mail, date and separators. Null for everything else. */
export function readByline(text: string): BylineReading | null {
  if (text.length > longest * 2) return null;
  if (/[가-힣]/.test(text)) return trigger.test(text) && couldBe(text) ? readKorean(text) : null;
  return (
    (text.includes('@') ? readKorean(text) : null) ??
    readWestByline(text) ??
    readEastByline(text) ??
    readCaselessByline(text)
  );
}

function couldBe(text: string): boolean {
  return !sentence.test(text) || notice.test(text);
}

function readKorean(text: string): BylineReading | null {
  const cut = text.slice(1).search(notice) + 1;
  if (cut === 0) return text.length > longest ? null : byline(text, true);
  return cut > longest ? null : (byline(text, true) ?? byline(text.slice(0, cut), false));
}

function byline(text: string, whole: boolean): BylineReading | null {
  const credit = creditOf(text);
  if (!credit?.whole || !proven(credit)) return null;
  const outlet = mainOutlet(credit.titled ? [...credit.outlets, ...credit.houses] : credit.outlets);
  return { authors: credit.authors, outlet, mails: credit.mails, whole, by: evidence(credit) };
}

/** A strong title, a mail, a role or a listing's date stands behind the names; a foreign name needs more than its title. */
function proven(credit: Credit): boolean {
  if (credit.mails.length > 0) return true;
  if (credit.authors.length === 0) return false;
  const marked = credit.outlets.length + credit.houses.length > 0 || credit.dated;
  if (credit.foreign) return marked && credit.titled;
  return credit.titled || marked || credit.headed;
}

function evidence(credit: Credit): string {
  if (credit.authors.length === 0) return 'byline:mail';
  if (credit.titled) return 'byline:title';
  return credit.mails.length > 0 ? 'byline:name-mail' : 'byline:name';
}
