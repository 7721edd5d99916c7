import { maybeTexts, nested, rowsIn, texts } from './columns.ts';
import type { Profile } from './types.ts';

/** A NewsArticle of schema.org, as JSON-LD. */
export const schemaOrg: Profile = {
  id: 'schema.org',
  columns: [
    ...texts('@context', '@type', 'identifier'),
    ...maybeTexts('headline', 'datePublished', 'dateModified'),
    { ...nested('publisher', texts('@type', 'name')), nullable: true },
    rowsIn('author', texts('@type', 'name')),
    ...maybeTexts('url', 'articleSection', 'abstract', 'inLanguage'),
    ...texts('articleBody'),
    ...maybeTexts('copyrightNotice'),
  ],
  row: (article) => ({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: article.id,
    headline: article.headline,
    datePublished: article.published_at ?? article.date,
    dateModified: article.modified_at,
    publisher: article.source === null ? null : { '@type': 'NewsMediaOrganization', name: article.source },
    author: article.authors.map((name) => ({ '@type': 'Person', name })),
    url: article.url,
    articleSection: article.section,
    abstract: article.summary,
    inLanguage: article.lang,
    articleBody: article.body,
    copyrightNotice: article.rights,
  }),
};
