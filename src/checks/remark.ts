import type { Article, LabelledBlock, Span } from '../types.ts';
import type { Remark, Seen } from './types.ts';

/** The stretch of the decoded text from a block's first sign to its last. */
export function spanOf({ block }: LabelledBlock): Span {
  const start = block.spans[0]?.[0] ?? 0;
  return [start, block.spans.at(-1)?.[1] ?? start];
}

/** A remark on a block of the page. */
export function onBlock(labelled: LabelledBlock, message: string): Remark {
  return { message, line: labelled.block.line, span: spanOf(labelled) };
}

/** A remark on an article as a whole: its first line, or its record. */
export function onArticle({ recordLine }: Seen, article: Article, message: string, words?: string): Remark {
  return { message, line: recordLine ?? article.lines.first, ...(words !== undefined && { words }) };
}

/** Name of an article among all, wherever its line moves to: its dump and its place there; of a finished record, behind the file that it stands in. */
export function nameOf({ file, record }: Seen, article: Article): string {
  return `${record === null ? file : `${file}!${article.file}`}#${article.item}`;
}

/** A remark on the capture as a whole. */
export function onDump({ recordLine }: Seen, message: string, words: string): Remark {
  return { message, line: recordLine ?? 1, words };
}

/** 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = 0; at < offset; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
  }
  return line;
}

/** A remark on a piece of the decoded text. */
export function onText({ text }: Seen, start: number, end: number, message: string): Remark {
  return { message, line: lineAt(text, start), span: [start, end] };
}

/** A text in quotes, cut to what a message can hold. */
export function quoted(text: string, longest = 48): string {
  const signs = [...text.replace(/\s+/g, ' ').trim()];
  return `“${signs.length > longest ? `${signs.slice(0, longest).join('')}…` : signs.join('')}”`;
}

/** Blocks of an item that are its text, in order. */
export function bodyBlocks(seen: Seen, item: number): LabelledBlock[] {
  const blocks = seen.page?.items[item]?.blocks ?? [];
  return blocks.filter((block) => block.item === item && block.label !== 'headline');
}
