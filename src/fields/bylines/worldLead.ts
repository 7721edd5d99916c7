import { outletNamed } from '../../outlets/index.ts';
import { chineseName, japaneseName } from './names.ts';
import type { LeadReading } from './types.ts';

interface Form {
  /** Cheap test of the paragraph's first 100 signs. */
  readonly trigger: RegExp;
  /** Groups: `outlet` (must be known), `names` (a list). */
  readonly pattern: RegExp;
  readonly by: string;
}

/** `PLACE, 5 March (OUTLET) – `: the place in capitals or as a name, never a sentence. */
const place = String.raw`(?:[\p{Lu}][\p{L}'’./ -]{1,40}(?:, [\p{L}'’. ]{1,24})?(?:,? \d{1,2} ?[\p{L}.]{0,10}| [\p{L}]{3,9}\.? \d{1,2})?,? ?)?`;
const forms: readonly Form[] = [
  {
    trigger: /[-–—]/,
    pattern: new RegExp(
      String.raw`^\s*${place}\((?<outlet>[\p{L}][\p{L}\d ./&-]{1,24})\)[.:]? ?(?:[-–—]{1,2}|:)\s*`,
      'u',
    ),
    by: 'lead:dateline',
  },
  {
    trigger: /\//,
    pattern: /^\s*\p{Lu}[\p{L} -]{2,30}, \d{1,2} \p{L}{3,9}\. ?\/(?<outlet>[\p{L} .-]{2,20})\/\.?\s*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[—–-]/,
    pattern: /^\s*\p{Lu}[\p{L}-]{2,30}, \d{1,2} \p{L}{3,9}\.? ?[—–-] (?<outlet>[\p{L}][\p{L} ]{2,20})\.\s*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[电電]/,
    pattern:
      /^\s*(?:（|\()?(?<outlet>新华社|新華社|中新社|中新网|人民网|央视网|中央社|本报|本報|本刊)[\p{Script=Han}]{0,10}?(?:\d{1,2}月\d{1,2}日)?(?:综合|专)?[电電](?:[（(][^（）()]{2,40}[）)])?[）)]?[\s　]*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[讯訊]/,
    pattern: /^\s*(?<outlet>本报|本報|本刊|本网)[\p{Script=Han}\d]{0,12}?[讯訊](?:[（(][^（）()]{2,40}[）)])?[\s　]*/u,
    by: 'lead:dateline',
  },
  {
    trigger: /[【［[]/,
    pattern:
      /^\s*[【［[](?:[^】］\]=＝\n가-힣]{1,14}[=＝・　 ]|[^】］\]\n가-힣]{1,14}?[ 　]?\d{0,2}日?[ 　])(?<outlet>[\p{L}\d]{2,10})[】］\]](?:\s?[-－ー]\s)?[\s　]*/u,
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
const reporter = /(?:记者|記者)[\s　:：]*([^（）()]{2,30})|[电電讯訊][（(]([^（）()]{2,30})[）)]/;

/** One cheap look at a paragraph's head before any form is tried. */
const gate = /\)[.:]? ?[-–—:]|\/\p{Lu}|[—–-] \p{Lu}|[电電讯訊]|[】］\]〕]|[記记]者/u;

/** Datelines of the wires in other languages than Korean. */
export function readWorldLead(text: string): LeadReading | null {
  const window = text.slice(0, 100);
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
  const known = printed === undefined ? null : outletNamed(printed.trim());
  const itself = printed !== undefined && /^本/.test(printed);
  const signed = reporter.exec(lead);
  const authors = people(names ?? signed?.[1] ?? signed?.[2] ?? '', names !== undefined && lead.startsWith('【'));
  if (!known && !itself && authors.length === 0) return null;
  const outlet = known && {
    name: known.name,
    text: printed!.trim(),
    start: match[0].indexOf(printed!),
    by: 'byline' as const,
  };
  return { end: match[0].length, authors, outlet, text: lead, by: form.by };
}

/** Behind `【place＝` stands a name whatever its signs. */
function people(list: string, sure: boolean): string[] {
  const names = list.split(/[\s　、，,]+/).filter((name) => sure || chineseName(name) || japaneseName(name));
  return [...new Set(names)];
}
