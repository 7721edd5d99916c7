import { nested, texts } from './columns.ts';
import { metadataColumns, metadataOf } from './metadata.ts';
import type { Profile } from './types.ts';

/** What datatrove's JSONL and Parquet readers make a Document of. */
export const datatrove: Profile = {
  id: 'datatrove',
  columns: [...texts('text', 'id'), nested('metadata', metadataColumns)],
  kinds: ['article'],
  row: (article) => ({ text: article.body, id: article.id, metadata: metadataOf(article) }),
};
