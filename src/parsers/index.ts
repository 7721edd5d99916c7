import type { Page, Source } from '../types.ts';
import { parseHtml } from './html/index.ts';
import { looksLikeHtml } from './kind.ts';
import { parseText } from './text/index.ts';

/** What a dump's text is: `auto` looks. */
export type Markup = 'auto' | 'html' | 'text';

/** Decoded source → blocks. */
export function parse(source: Source, markup: Markup = 'auto'): Page {
  const html = markup === 'html' || (markup === 'auto' && looksLikeHtml(source.text));
  return html ? parseHtml(source) : parseText(source);
}
