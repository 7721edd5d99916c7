import { outletNamed } from '../../outlets/index.ts';
import { tableOf } from '../../signs.ts';
import { chineseName, japaneseName } from './names.ts';
import type { LeadReading, OutletReading } from './types.ts';

interface Form {
  /** Cheap test of the paragraph's first 100 signs. */
  readonly trigger: RegExp;
  /** Groups: `outlet` (must be known), `names` (a list). */
  readonly pattern: RegExp;
  readonly by: string;
}

/** `PLACE, 5 March`: capitalised words and a day, never a sentence. */
const word = String.raw`\p{Lu}[\p{L}'’.-]*`;
const place = String.raw`(?:${word}(?:[ ,/]{1,2}(?:${word}|\d{1,4}\.?(?: \p{L}{2,9}\.?)?|de|of|and|del|la)){0,8}[,.]? ?)`;
const sentenceSign = String.raw`(?:[-–—]{1,2}|:)\s*`;
const forms: readonly Form[] = [
  {
    trigger: /\)[.:]? ?[-–—:]/,
    pattern: new RegExp(String.raw`^\s*${place}?\((?<outlet>\p{L}[\p{L}\d ./&-]{1,24})\)[.:]? ?${sentenceSign}`, 'u'),
    by: 'lead:dateline',
  },
  {
    trigger: /[A-Z]\) ["“A-Z]/,
    pattern: /^\s*\p{Lu}[\p{L}.]+(?:,? \p{Lu}[\p{L}.]+){0,3} \((?<outlet>[A-Z]{2,5})\) (?=["“\p{Lu}])/u,
    by: 'lead:dateline',
  },
  {
    trigger: /\/\p{Lu}/u,
    pattern: new RegExp(
      String.raw`^\s*(?=[^/]{3,40}\d)${place}\/(?<outlet>\p{L}[\p{L} .-]{2,20})\/\.?\s*(?:[-–—]{1,2}\s*)?`,
      'u',
    ),
    by: 'lead:dateline',
  },
  {
    trigger: /[—–-] \p{Lu}/u,
    pattern: /^\s*\p{Lu}[\p{L}-]{2,30}, \d{1,2} \p{L}{3,9}\.? ?[—–-] (?<outlet>\p{Lu}[\p{L} ]{2,20})\.\s*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[电電讯訊]|消息/,
    pattern:
      /^[\s　]*[（(]?(?<outlet>\p{Script=Han}{1,4}?[社网網报報刊])(?:\p{Script=Han}{0,8}?(?:\d{1,2}月)?(?:\d{1,2}日)?\p{Script=Han}{0,2}?[电電讯訊]|消息[：:])(?:[\s　]*[（(][^（）()]{2,40}[）)])?[）)]?[\s　]*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[电電]/,
    pattern:
      /^[\s　]*[（(](?<outlet>中央社)[記记]者(?<names>\p{Script=Han}{3})\p{Script=Han}{2,4}\d{1,2}日\p{Script=Han}?[電电][）)][\s　]*/u,
    by: 'lead:reporter',
  },
  {
    trigger: /[【［]/,
    pattern:
      /^\s*[【［](?!写真|図|提供|画像)[^】］=＝\n가-힣]{1,14}[=＝・　 ](?<outlet>[\p{L}\d]{2,10})[】］](?:\s?[-－ー]\s)?[\s　]*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /日/,
    pattern: /^\s*\[[^\]\n]{1,10}[ 　]\d{1,2}日[ 　](?<outlet>[\p{L}\d]{2,10})\](?:\s?[-－ー]\s)?[\s　]*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[】］]/,
    pattern:
      /^\s*[【［](?:[\p{Script=Han}\p{Script=Katakana}ー]{1,12}?)?(?<outlet>共同|時事|ロイター|AFP時事|CNN|新华社|中新社|中央社)(?:通信)?[】］](?:\s?[-－]\s)?[\s　]*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[＝=・]/,
    pattern:
      /^\s*【[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}[＝=・](?<names>[\p{Script=Han}\p{Script=Hiragana}々]{3,6})】[\s　]*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[報报][導导]/,
    pattern:
      /^\s*[〔【[（(]?(?:記者|记者)(?<names>\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})?)[／/][\p{Script=Han}\d]{2,12}?[報报][導导][〕】\]）)]?[：:\s　]*/u,
    by: 'lead:reporter',
  },
];
const reporter = /[电電讯訊][\s　]*[（(]([^（）()]{2,30})[）)]|(?:记者|記者)[\s　:：]*([^（）()]{2,30})/;

/** Signs of a paragraph's head. */
const headLength = 100;
/** One cheap look at a paragraph's head before any form is tried. */
const gate = /\)[.:]? ?[-–—:]|[A-Z]\) ["“A-Z]|\/\p{Lu}|[—–-] \p{Lu}|[电電讯訊]|消息|[】］\]〕]|[記记]者/u;

const gateSigns = tableOf(')/—–电電讯訊消】］]〕記记');

/** Whether a sign stands in a paragraph's head without which the gate is shut: no pattern is tried on most. */
function mayOpen(text: string): boolean {
  const to = Math.min(text.length, headLength);
  for (let i = 0; i < to; i++) {
    const code = text.charCodeAt(i);
    if (gateSigns[code] === 1 || (code === 45 && text.charCodeAt(i + 1) === 32)) return true;
  }
  return false;
}

/** Datelines of the wires in other languages than Korean. */
export function readWorldLead(text: string): LeadReading | null {
  if (!mayOpen(text)) return null;
  const window = text.slice(0, headLength);
  if (!gate.test(window)) return null;
  for (const form of forms) {
    const match = form.trigger.test(window) ? form.pattern.exec(window) : null;
    const reading = match && readingOf(form, match);
    if (reading) return reading;
  }
  return null;
}

/** The pattern's outlet must be known (a paper's `本报` means itself and names none), its people must be people. */
function readingOf(form: Form, match: RegExpExecArray): LeadReading | null {
  const { outlet: printed, names } = match.groups ?? {};
  const lead = match[0].trim();
  const outlet = printed === undefined ? null : house(printed.trim(), match[0]);
  const signed = reporter.exec(lead);
  const authors = people(names ?? signed?.[1] ?? signed?.[2] ?? '', names !== undefined && lead.startsWith('【'));
  if (!outlet && authors.length === 0 && !/^本/.test(printed ?? '')) return null;
  return { end: match[0].length, authors, outlet, text: lead, by: form.by };
}

/** The outlet of a dateline: known (`dpa/lnw` by its first part), or letters behind a place in capitals. */
function house(printed: string, lead: string): OutletReading | null {
  const loud = /^[A-Z]{2,5}$/.test(printed) && /^\s*\p{Lu}[\p{Lu}/,. -]{2,40}\([A-Z]+\) ?[-–—]/u.test(lead);
  const name = (outletNamed(printed) ?? outletNamed(printed.split('/')[0]!))?.name ?? (loud ? printed : null);
  return name === null ? null : { name, text: printed, start: lead.indexOf(printed), by: 'byline' };
}

/** Behind `【place＝` stands a name whatever its signs. */
function people(list: string, sure: boolean): string[] {
  const names = list
    .split(/[\s　、，,]+|[记記]者[\s　:：]*/)
    .filter((name) => sure || chineseName(name) || japaneseName(name));
  return [...new Set(names)];
}
