import type { Article } from '../../types.ts';
import type { Column, Row } from '../types.ts';
import { lists, maybeTexts, numbers, texts } from './columns.ts';

/** Columns of what stands beside the text in corpora that know text and metadata only. */
export const metadataColumns: readonly Column[] = [
  ...maybeTexts('headline', 'date', 'source'),
  ...lists('authors'),
  ...texts('kind', 'file'),
  ...numbers('item'),
  ...maybeTexts('url', 'published_at', 'modified_at', 'section', 'summary', 'language', 'rights'),
  ...texts('encoding', 'hash'),
  ...lists('warnings'),
];

/** What is known of an article beside its text. */
export function metadataOf(article: Article): Row {
  return Object.fromEntries(
    metadataColumns.map(({ name }) => [name, article[(name === 'language' ? 'lang' : name) as keyof Article]]),
  );
}
