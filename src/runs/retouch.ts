import { hashOf } from '../fields/digest.ts';
import { mayBePersonal, type PersonalKind, personalForms } from '../personal.ts';
import type { Article, Evidence } from '../types.ts';
import { composed } from '../unicode.ts';

/** Kind → how often it was replaced. */
export type Redacted = Readonly<Partial<Record<PersonalKind, number>>>;

/** Replaces what the kinds name by `<kind>`, and counts. */
function redactor(kinds: readonly PersonalKind[], counts: Partial<Record<PersonalKind, number>>) {
  const forms = personalForms.filter(([kind]) => kinds.includes(kind));
  const once = (text: string, kind: PersonalKind, pattern: RegExp) =>
    text.replace(pattern, () => {
      counts[kind] = (counts[kind] ?? 0) + 1;
      return `<${kind}>`;
    });
  return (text: string): string =>
    mayBePersonal(text) ? forms.reduce((rest, [kind, , pattern]) => once(rest, kind, pattern), text) : text;
}

/**
 * A record without the personal data of some kinds, and how many were replaced: in every field of words, evidence among them.
 * Addresses of pages and names of files stay: they lead back to the dump. The hash is that of the new words.
 */
export function redacted(article: Article, kinds: readonly PersonalKind[]): { article: Article; counts: Redacted } {
  const counts: Partial<Record<PersonalKind, number>> = {};
  const cut = redactor(kinds, counts);
  const or = (text: string | null) => (text === null ? null : cut(text));
  const proof = (evidence: Evidence | null) => (evidence === null ? null : { ...evidence, text: cut(evidence.text) });
  const headline = or(article.headline);
  const body = cut(article.body);
  const { evidence, origin } = article;
  const clean: Article = {
    ...article,
    ...{ headline, body, source: or(article.source), authors: article.authors.map(cut) },
    ...{ section: or(article.section), summary: or(article.summary), rights: or(article.rights) },
    captions: article.captions.map(cut),
    evidence: {
      headline: proof(evidence.headline),
      date: proof(evidence.date),
      source: proof(evidence.source),
      authors: proof(evidence.authors),
    },
    hash: hashOf(composed(`${headline ?? ''}\n${body}`)),
    ...(origin != null && { origin: cut(origin) }),
  };
  return { article: clean, counts };
}

/**
 * A record whose date is not after a day, `YYYY-MM-DD`: a later one was read wrongly or is no day of publication.
 * It is taken out, stays as evidence, and the record warns of it.
 */
export function judged(article: Article, asOf: string): Article {
  const isLater = (stamp: string | null) => stamp !== null && stamp.slice(0, 10) > asOf;
  const { date, published_at, modified_at, warnings } = article;
  if (![date, published_at, modified_at].some(isLater)) return article;
  return {
    ...article,
    date: isLater(date) ? null : date,
    published_at: isLater(published_at) || isLater(date) ? null : published_at,
    modified_at: isLater(modified_at) ? null : modified_at,
    warnings: [...warnings, 'date-in-future'],
  };
}
