import { outletNamed } from '../../outlets/index.ts';
import { chineseName } from './names.ts';
import type { AuthorReading, BylineReading, OutletReading } from './types.ts';

const label =
  /(作者|记者|記者|撰文|文|来源|來源|稿源|文章来源|信息来源|责任编辑|責任編輯|责编|責編|编辑|編輯|选稿|審核|审核|时间|時間)\s?[：:]\s*/gu;
const moment =
  /\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|https?:\/\/\S{1,80}|[\s　|｜/【】[\]（）()•·<>《》-]+|更新|发布|发表/gu;
// The second part is markup that was cut in two.
const nobody = /^(?:转载|網絡|网络|互联网|本站|原创|转载文章|综合)|[=<>"[\]{}#\\]/;

/** A line of labelled fields: `2024-05-13 12:03 作者：… 来源：… 编辑：…`; null where other words stand between. */
export function readEastFields(text: string): BylineReading | null {
  const marks = [...text.matchAll(label)];
  if (marks.length === 0 || text.slice(0, marks[0]!.index).replace(moment, '') !== '') return null;
  const authors: AuthorReading[] = [];
  let outlet: OutletReading | null = null;
  for (const [index, mark] of marks.entries()) {
    const start = mark.index + mark[0].length;
    const value = text.slice(start, marks[index + 1]?.index ?? text.length);
    const printed = value.replace(/^[\s　]+/, '').split(/[\s　|｜）)】\]]|\d{4}[-年]/u)[0]!;
    const at = text.indexOf(printed, start);
    if (value.replace(moment, '').length > 24 || value.replace(printed, '').replace(moment, '').length > 12)
      return null;
    if (/作者|记者|記者|撰文|文$/u.test(mark[1]!)) authors.push(...people(value, start));
    else if (/[来來稿]源/u.test(mark[1]!)) outlet ??= house(printed, at);
  }
  const told = authors.length > 0 || outlet !== null || marks.every((mark) => /[编編]|审|審|选稿/u.test(mark[1]!));
  return told ? { authors, outlet, mails: [], whole: true, by: 'byline:fields' } : null;
}

/** `光明网-《光明日报》`: the paper inside the marks, or the whole as printed. */
function house(printed: string, start: number): OutletReading | null {
  if (printed === '' || printed.length > 16 || nobody.test(printed)) return null;
  const paper = /《([^》]{2,12})》/.exec(printed)?.[1] ?? printed;
  return { name: outletNamed(paper)?.name ?? paper, text: printed, start, by: 'byline' };
}

function people(value: string, from: number): AuthorReading[] {
  const found: AuthorReading[] = [];
  for (const match of value.matchAll(/[^\s　、，,()（）/|｜]+/gu)) {
    const start = from + match.index;
    if (!chineseName(match[0])) return found;
    found.push({ name: match[0], text: match[0], start, end: start + match[0].length });
  }
  return found;
}
