import type { HtmlPage } from '../../parsers/html/index.ts';
import type { Candidate } from './types.ts';

/** Names of `<meta>` (and what stands after `itemprop=` there) by what they state, the most trusted first. */
const META = {
  headlines: `og:title headline parsely-title sailthru.title dcterms.title dc.title dc.title.main article:title twitter:title
    cxenseparse:title hdl title item-title fb_title`,
  published: `article:published_time datepublished og:article:published_time article:published og:published_time
    parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime dcterms.issued dc.date.issued dc.issued
    pubdate publishdate publish-date publish_date publication_date publication-date publisheddate published published_time
    published_at published-date publishtime article.published article.created article:post_date article_date_original
    originalpublicationdate displaydate dateposted rnews:datepublished ptime pdate bt:pubdate apub:time og:pubdate og:release_date
    vr:published_time citation_publication_date citation_online_date citation_date dcterms.created dc.date.created datecreated
    dc.created dcterms.date dc.date eprints.date date.created date_published created creation_date creation-date date
    article:create_time og:regdate regdate article:published_date dc.date.publication analyticsattributes.articledate
    shareaholic:article_published_time iso-8601-publish-date time gen_date`,
  modified: `article:modified_time datemodified og:article:modified_time article:modified og:updated_time og:modified_time
    dcterms.modified dc.date.modified dc.modified last-modified lastmodified last_modified lastmod modified_time date_modified
    moddate revised article.updated updated_time shareaholic:article_modified_time dateupdated article:update_time`,
  authors: `author article:author parsely-author sailthru.author dc.creator dcterms.creator byl byline cxenseparse:author
    citation_author og:author og:article:author article.author dcsext.author dable:author article:author_name creator dc.contributor
    article:authors authors analyticsattributes.author shareaholic:article_author_name article-author mediator_author`,
  sources: `og:site_name article:media_name publisher dc.publisher dcterms.publisher dc.source source application-name
    apple-mobile-web-app-title cxenseparse:site_name og:article:publisher copyright`,
  sections: `article:section section parsely-section cxenseparse:category og:article:section dc.subject category news_section`,
  urls: `og:url`,
} as const;

type MetaField = keyof typeof META;

const ORDER = new Map<string, { field: MetaField; rank: number }[]>();
for (const field of Object.keys(META) as MetaField[]) {
  META[field].split(/\s+/).forEach((name, rank) => {
    ORDER.set(name, [...(ORDER.get(name) ?? []), { field, rank }]);
  });
}

/** What stands before a name on cards of posts: `twitter:label1` of `twitter:data1`. */
const WRITTEN_BY =
  /^(?:written by|by|authors?|published by|verfasst von|geschrieben von|autor(?:in)?|écrit par|auteur|escrito por|autor|scritto da|geschreven door|skrevet av|skrevet af|skriven av|kirjoittaja|napisane przez|автор|написано автором|yazan|作者|執筆者|글쓴이|작성자)$/i;

/** The author on the card that a page gives other sites to show. */
function cardAuthors({ head }: HtmlPage): Candidate[] {
  const labelled = head.metas.filter(({ name, value }) => /^twitter:label\d$/.test(name) && WRITTEN_BY.test(value));
  const data = new Set(labelled.map(({ name }) => name.replace('label', 'data')));
  return head.metas
    .filter(({ name, value }) => value !== '' && data.has(name))
    .map(({ name, value, line }) => ({ value, by: `meta:${name}`, line, text: value }));
}

/** What the `<meta>` elements state, field by field, the most trusted names first. */
export function metaCandidates(page: HtmlPage): Record<MetaField, Candidate[]> {
  const found = new Map<MetaField, { rank: number; candidate: Candidate }[]>();
  for (const { name, value, line } of page.head.metas) {
    if (value === '') continue;
    for (const { field, rank } of ORDER.get(name) ?? []) {
      const candidate = { value, by: `meta:${name}`, line, text: value };
      found.set(field, [...(found.get(field) ?? []), { rank, candidate }]);
    }
  }
  const sorted = (field: MetaField) =>
    (found.get(field) ?? []).sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate);
  const all = Object.fromEntries((Object.keys(META) as MetaField[]).map((field) => [field, sorted(field)])) as Record<
    MetaField,
    Candidate[]
  >;
  return { ...all, authors: [...all.authors, ...cardAuthors(page)] };
}
