import type { Page, Source } from '../types.ts';
import { parseText } from './text/index.ts';

/** Decoded source → blocks. */
export function parse(source: Source): Page {
  return parseText(source);
}
