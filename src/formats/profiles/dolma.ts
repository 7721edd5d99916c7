import { maybeTexts, nested, texts } from './columns.ts';
import { metadataColumns, metadataOf } from './metadata.ts';
import type { Profile } from './types.ts';

/** Dolma's documents. `source` is the collection; `added` the day of the crawl, where the dump states one, never the clock's. */
export const dolma: Profile = {
  id: 'dolma',
  columns: [...texts('id', 'text', 'source'), ...maybeTexts('added', 'created'), nested('metadata', metadataColumns)],
  kinds: ['article'],
  row: (article, dataset) => ({
    id: article.id,
    text: article.body,
    source: dataset,
    added: article.captured_at,
    created: article.published_at ?? article.date,
    metadata: metadataOf(article),
  }),
};
