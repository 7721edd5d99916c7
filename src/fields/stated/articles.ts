import type { HtmlPage } from '../../parsers/html/index.ts';
import { foldTitle } from './fold.ts';
import { isObject, type Json } from './json.ts';
import { type Graph, type Node, textsOf } from './jsonLd.ts';

const ARTICLE =
  /Article$|^Reportage|Posting$|^Report$|^LiveBlog|^NewsItem$|^Story$|^CreativeWork$|Review$|^Recipe$|^SocialMedia/;
const PAGE = /Page$|^VideoObject$|^Event$|^Product$|^PodcastEpisode$/;

function addressesOf({ values }: Node): string[] {
  const main = values.mainEntityOfPage;
  const all: (Json | undefined)[] = [values.url, values['@id'], isObject(main) ? main['@id'] : main];
  return all.filter((one): one is string => typeof one === 'string');
}

const bare = (address: string): string =>
  address.replace(/^https?:\/\/(?:www\.|m\.)?/, '').replace(/[/?#].{0,1}$|[?#][\s\S]*$/, '');

/** How far a node may be the page's own article. */
function weigh(graph: Graph, node: Node, titles: readonly string[], addresses: ReadonlySet<string>): number {
  const named = textsOf(graph, node.values.headline ?? node.values.name)[0] ?? '';
  const folded = foldTitle(named);
  let value = node.types.some((type) => ARTICLE.test(type)) ? 4 : 0;
  if (node.values.articleBody !== undefined) value += 1;
  if (node.values.datePublished !== undefined) value += 1;
  if (node.listed) value -= 4;
  if (folded !== '' && titles.some((title) => title.includes(folded) || folded.includes(title))) value += 3;
  if (addressesOf(node).some((address) => addresses.has(bare(address)))) value += 2;
  return value;
}

/** The nodes that describe the page's article: the likeliest first; pages about it behind the article itself. */
export function articleNodes(page: HtmlPage, graph: Graph): Node[] {
  const { head } = page;
  const titles = [
    head.title?.value ?? '',
    ...head.metas.filter(({ name }) => name === 'og:title').map(({ value }) => value),
  ]
    .map(foldTitle)
    .filter((title) => title.length > 3);
  const addresses = new Set(
    [...head.links.filter(({ rel }) => rel === 'canonical'), ...head.metas.filter(({ name }) => name === 'og:url')].map(
      ({ value }) => bare(value),
    ),
  );
  return graph.nodes
    .filter(({ types }) => types.some((type) => ARTICLE.test(type) || PAGE.test(type)))
    .map((node) => ({ node, value: weigh(graph, node, titles, addresses) }))
    .sort((a, b) => b.value - a.value)
    .filter(({ value }, _, all) => value >= (all[0]?.value ?? 0) - 4 && value > 0)
    .map(({ node }) => node);
}
