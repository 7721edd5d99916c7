import type { Line } from './lines.ts';

/** What a form writes before a headline and before its text: `제목 : …`, `내용 : …`. */
const LABELS = {
  title: /^(?:제목|기사제목|Title|TITLE|Headline|标题|標題|見出し|タイトル|題名)\s?[:：]\s?(?=\S)/,
  body: /^(?:내용|본문|기사내용|Body|BODY|Content|Text|正文|内容|內容|本文)\s?[:：]\s?(?=\S)/,
};

/** A day, or how long ago, before the words of an entry: `24 Mar 2016 — …`, `2024. 3. 5. · …`. */
const DAY =
  /^(?:\d{1,2}\.? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{4}[./-] ?\d{1,2}[./-] ?\d{1,2}\.?|\d{1,2} (?:minutes?|hours?|days?|weeks?) ago|\d{1,2}(?:분|시간|일) ?전) ?(?: [—–·|-] |\.\.\. )(?=\S)/u;

/** Shortest line that holds an entry's words behind its day, in UTF-16 units. */
const LEAST = 50;

/** Fewest lines of a kind that are a habit of the dump. */
const FEWEST = { labels: 2, days: 3 };

/** What a dump prints at the heads of its lines. */
export interface Heads {
  readonly labels: boolean;
  readonly days: boolean;
}

/** Whether a dump names headline and text of its articles, and whether it dates its entries at the heads of their words. */
export function headsOf(text: string, lines: readonly Line[]): Heads {
  let titles = 0;
  let bodies = 0;
  let days = 0;
  for (const { start, end } of lines) {
    const head = text.slice(start, Math.min(end, start + 32));
    if (LABELS.title.test(head)) titles++;
    else if (LABELS.body.test(head)) bodies++;
    else if (end - start >= LEAST && DAY.test(head)) days++;
  }
  return { labels: Math.min(titles, bodies) >= FEWEST.labels, days: days >= FEWEST.days };
}

/** Where the label or the day ends that opens a line; 0 where none does. */
export function headEnd(raw: string, { labels, days }: Heads): number {
  const head = raw.slice(0, 32);
  const label = labels ? (LABELS.title.exec(head) ?? LABELS.body.exec(head)) : null;
  const day = days && raw.length >= LEAST ? DAY.exec(head) : null;
  return (label ?? day)?.[0].length ?? 0;
}
