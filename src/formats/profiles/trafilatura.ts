import { maybeTexts, texts } from './columns.ts';
import type { Profile } from './types.ts';

function hostOf(url: string | null): string | null {
  return url === null ? null : (/^[a-z]+:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? null);
}

/** The keys of trafilatura's JSON output, with its habits: authors joined by `; `, `source` the address. */
export const trafilatura: Profile = {
  id: 'trafilatura',
  columns: [
    ...maybeTexts('title', 'author', 'hostname', 'date'),
    ...texts('fingerprint', 'id'),
    ...maybeTexts('license'),
    ...texts('comments', 'raw_text', 'text'),
    ...maybeTexts('language', 'image', 'pagetype', 'filedate', 'source', 'source-hostname', 'excerpt'),
    ...texts('categories', 'tags'),
  ],
  row: (article) => ({
    title: article.headline,
    author: article.authors.length > 0 ? article.authors.join('; ') : null,
    hostname: hostOf(article.url),
    date: article.date,
    fingerprint: article.hash,
    id: article.id,
    license: article.rights,
    comments: '',
    raw_text: article.body,
    text: article.body,
    language: article.lang,
    image: null,
    pagetype: article.kind,
    filedate: article.captured_at,
    source: article.url,
    'source-hostname': article.source,
    excerpt: article.summary,
    categories: article.section ?? '',
    tags: '',
  }),
};
