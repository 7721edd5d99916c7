import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

interface GoldItem {
  readonly body?: string | readonly string[] | null;
  readonly kind?: string;
  readonly headline?: string | readonly string[] | null;
  /** Snippets that stand in the body, and such that do not. */
  readonly with?: readonly string[];
  readonly without?: readonly string[];
}

interface GoldLine {
  readonly file: string;
  readonly lang?: string;
  readonly url?: string | null;
  readonly style?: string;
  readonly items: readonly GoldItem[];
}

/** A labelled page: where it is, and the texts that it holds. */
export interface Sample {
  readonly path: string;
  readonly set: string;
  readonly file: string;
  readonly lang: string;
  readonly style: string;
  /** What folds are made by: the site's name, else the group that the file's name states. */
  readonly site: string;
  /** The labels state the address. */
  readonly stated: boolean;
  readonly html: boolean;
  /** Whole texts, and cut-off ones of lists, which teach neither way. */
  readonly articles: readonly string[];
  readonly excerpts: readonly string[];
  /** Of the page's one article: null where it prints none, undefined where that was not judged. */
  readonly headline: string | null | undefined;
  /** Snippets of the body and of what is around it, where no more is labelled. */
  readonly snippets: { readonly wanted: readonly string[]; readonly unwanted: readonly string[] } | null;
}

/** A folder of pages with its labels. */
export interface SampleSet {
  readonly name: string;
  readonly folder: string;
  readonly gold: string;
}

const SECOND_LEVEL = /^(?:co|com|org|net|ac|gov|go|or|ne|edu)$/;

/** The label of a host that names the site: `bbc` of `www.bbc.co.uk`. */
export function siteOf(url: string): string {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  const labels = host.split('.');
  labels.pop();
  if (labels.length > 1 && SECOND_LEVEL.test(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? '';
}

/** The group in a file's name: `chosun` of `ko_chosun_list.html`. */
function groupOf(file: string): string {
  const parts = file.replace(/\.[a-z]+$/, '').split('_');
  return (parts[0] === 'm' ? parts[2] : parts[1]) ?? file;
}

const textOf = ({ body }: GoldItem): string => (typeof body === 'string' ? body : (body ?? []).join('\n'));

const MANY = 3;
const SHORT = 500;

/** Whether items without a kind are a list's cut-off entries: many, and most of them short. */
function areExcerpts(items: readonly GoldItem[]): boolean {
  if (items.length < MANY) return false;
  return items.filter((item) => textOf(item).length < SHORT).length * 2 > items.length;
}

function headlineOf(items: readonly GoldItem[]): string | null | undefined {
  const stated = items.length === 1 ? items[0]?.headline : undefined;
  return typeof stated === 'object' && stated !== null ? stated[0] : stated;
}

/** Snippets of a page whose body is not labelled; null where it is. */
function snippetsOf(items: readonly GoldItem[]): Sample['snippets'] {
  const wanted = items.flatMap((item) => (item.body == null ? (item.with ?? []) : []));
  const unwanted = items.flatMap((item) => (item.body == null ? (item.without ?? []) : []));
  return wanted.length + unwanted.length > 0 ? { wanted, unwanted } : null;
}

function sampleOf(line: GoldLine, { name, folder }: SampleSet): Sample {
  const { file, url } = line;
  const bodies = line.items.filter((item) => textOf(item) !== '');
  const excerpts = areExcerpts(bodies.filter((item) => !item.kind));
  const isExcerpt = (item: GoldItem): boolean => (item.kind ? item.kind === 'excerpt' : excerpts);
  return {
    path: join(folder, file),
    set: name,
    file,
    lang: line.lang ?? '',
    style: line.style ?? '',
    site: (url && siteOf(url)) || groupOf(file),
    stated: Boolean(url && siteOf(url)),
    html: /\.html?$/.test(file),
    articles: bodies.filter((item) => !isExcerpt(item)).map(textOf),
    excerpts: bodies.filter(isExcerpt).map(textOf),
    headline: headlineOf(line.items),
    snippets: snippetsOf(line.items),
  };
}

/** Whether all bodies are known, or snippets of a body. */
const areLabelled = (items: readonly GoldItem[]): boolean =>
  items.every(({ body }) => body != null) || (items.length > 0 && items.every((item) => item.with && item.without));

/** Reads a set's labels: pages of HTML and text whose bodies, or snippets of them, are known. */
export function samplesOf(set: SampleSet): Sample[] {
  return readFileSync(set.gold, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLine)
    .filter(({ file, items }) => /\.(?:html?|txt)$/.test(extname(file)) && areLabelled(items))
    .map((line) => sampleOf(line, set))
    .filter(({ path }) => existsSync(path) && statSync(path).size > 0);
}
