import type { HtmlPage } from '../../parsers/html/index.ts';
import { articleNodes } from './articles.ts';
import type { Json } from './json.ts';
import { type Graph, graphOf, type Node, textsOf } from './jsonLd.ts';
import { metaCandidates } from './metas.ts';
import { microdataAuthors, microdataOf, timesOf } from './microdata.ts';
import type { Candidate, Stated } from './types.ts';

export { chooseAuthors } from './authors.ts';
export { articleBodyOf } from './body.ts';
export { chooseDate } from './date.ts';
export { chooseHeadline, type StatedHeadline } from './headline.ts';
export { sameTitle } from './likeness.ts';
export { sectionIn } from './section.ts';
export { chooseSource } from './source.ts';
export type { Stated } from './types.ts';
export { placeOf } from './where.ts';

function fromNodes(graph: Graph, nodes: readonly Node[], keys: readonly string[]): Candidate[] {
  return nodes.flatMap(({ values, line }) =>
    keys.flatMap((key) =>
      textsOf(graph, values[key] as Json | undefined).map((value) => ({
        value,
        by: `json-ld:${key}`,
        line,
        text: value,
      })),
    ),
  );
}

function headings(page: HtmlPage): Candidate[] {
  const { level, hidden } = page.marks;
  return page.blocks
    .filter((_, i) => level[i] === 1 && !hidden[i])
    .slice(0, 12)
    .map(({ text, line }) => ({ value: text, by: 'h1', line, text }));
}

/** As `fromNodes`, of the first node that states any: others are other articles. */
function fromFirst(graph: Graph, nodes: readonly Node[], keys: readonly string[]): Candidate[] {
  for (const node of nodes) {
    const found = fromNodes(graph, [node], keys);
    if (found.length) return found;
  }
  return [];
}

/** All that a page of HTML states of its article beside the text. */
export function statedFields(page: HtmlPage): Stated {
  const graph = graphOf(page);
  const nodes = articleNodes(page, graph);
  const metas = metaCandidates(page);
  const ld = (...keys: string[]) => fromNodes(graph, nodes, keys);
  const { title, links } = page.head;
  const canonical = links
    .filter(({ rel }) => rel === 'canonical')
    .map(({ value, line }) => ({ value, by: 'url:canonical', line, text: value }));
  return {
    headlines: [
      ...headings(page),
      ...ld('headline', 'name', 'alternativeHeadline'),
      ...microdataOf(page, 'headline'),
      ...metas.headlines,
      ...(title ? [{ value: title.value, by: 'title', line: title.line, text: title.value }] : []),
    ],
    published: [
      ...ld('datePublished', 'uploadDate', 'dateCreated'),
      ...microdataOf(page, 'datePublished'),
      ...metas.published,
      ...microdataOf(page, 'dateCreated'),
      ...timesOf(page),
    ],
    modified: [...ld('dateModified'), ...microdataOf(page, 'dateModified'), ...metas.modified],
    authors: [
      ...fromFirst(graph, nodes, ['author']),
      ...fromFirst(graph, nodes, ['creator']),
      ...microdataAuthors(page),
      ...metas.authors,
    ],
    sources: [...ld('publisher', 'sourceOrganization'), ...metas.sources],
    urls: [...canonical, ...metas.urls, ...ld('url')],
    sections: [...ld('articleSection'), ...metas.sections],
  };
}
