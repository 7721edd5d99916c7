import { isPortal, outletNamed, outletOfDomain } from '../outlets/index.ts';
import type { Cell, Columns, Evidence, LabelledPage, Page, Reading } from '../types.ts';
import { koreanName, readByline } from './bylines/index.ts';
import type { DateField } from './date.ts';
import { readDates } from './dates/index.ts';

/** The fields that say where an article comes from, each with its evidence. */
export interface Fields {
  readonly headline: Reading<string> | null;
  readonly date: DateField;
  readonly source: Reading<string> | null;
  readonly authors: { readonly names: string[]; readonly evidence: Evidence | null };
}

/** What a table's row states of them. */
type Stated = Partial<Fields>;

const evidenceOf = ({ column, text }: Cell): Evidence => ({ by: `column:${column}`, line: 1, text });

/** `20240305`, `20240305103000`: days as tables write them. */
const packed = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:([01]\d|2[0-3])([0-5]\d)([0-5]\d)?)?$/;

function dateOf(cell: Cell): DateField | undefined {
  const spaced = cell.text.replace(packed, (_, y, m, d, hour, minute, second = '00') =>
    hour === undefined ? `${y}-${m}-${d}` : `${y}-${m}-${d} ${hour}:${minute}:${second}`,
  );
  const reading = readDates(spaced).find(({ date }) => date !== null);
  if (!reading?.date) return undefined;
  const { date, time, offset } = reading;
  const publishedAt = time && `${date}T${time.length === 5 ? `${time}:00` : time}${offset ?? ''}`;
  return { date, publishedAt, modifiedAt: null, evidence: evidenceOf(cell), warnings: [] };
}

function sourceOf(cell: Cell): Reading<string> | undefined {
  const { text } = cell;
  const known = outletNamed(text)?.name ?? outletOfDomain(text.toLowerCase().replace(/^www\./, ''))?.name;
  if (isPortal(text) || text.length > 40 || (!known && /[/@]|\.[a-z]{2,6}$/i.test(text))) return undefined;
  return { value: known ?? text, evidence: evidenceOf(cell) };
}

const isWestern = (name: string) => /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: [\p{L}\p{M}.'’-]{1,30}){1,4}$/u.test(name);
const isEastern = (name: string) =>
  /^[\p{Script=Han}々]{2,5}(?: ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6})?$/u.test(name);

/** Names in a column of authors: with titles as in a byline, or bare. */
function authorsOf(cell: Cell): Fields['authors'] | undefined {
  const names = cell.text.split(/\s{0,20}[,;|·、&]\s*|\s{1,20}and\s+/).flatMap((part) => {
    const byline = readByline(part)?.authors.map(({ name }) => name) ?? [];
    return byline.length || !(koreanName(part) || isWestern(part) || isEastern(part)) ? byline : [part];
  });
  return names.length ? { names: [...new Set(names)], evidence: evidenceOf(cell) } : undefined;
}

/** Does a cell outweigh what the page says? It does in a table of texts, and where the user named its column; a page in a cell speaks for itself. */
function outweighs(page: Page, cell: Cell): boolean {
  return cell.chosen === true || page.blocks.every(({ path }) => path === '');
}

function statedBy({ headline, date, source, authors }: Columns): Stated {
  const stated = {
    headline: headline && { value: headline.text, evidence: evidenceOf(headline) },
    date: date && dateOf(date),
    source: source && sourceOf(source),
    authors: authors && authorsOf(authors),
  };
  return Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined));
}

/** Fields as the page prints them, and as the columns of its row state them. Columns say nothing where a cell holds several articles. */
export function withColumns(page: LabelledPage, printed: Fields): Fields {
  const { columns } = page.page.source;
  if (!columns || page.items.length !== 1) return printed;
  const cells = Object.entries(columns);
  const strong = statedBy(Object.fromEntries(cells.filter(([, cell]) => outweighs(page.page, cell))));
  const weak = statedBy(Object.fromEntries(cells.filter(([, cell]) => !outweighs(page.page, cell))));
  const missing = {
    ...(printed.headline === null && { headline: weak.headline ?? null }),
    ...(printed.date.date === null && weak.date && { date: weak.date }),
    ...(printed.source === null && { source: weak.source ?? null }),
    ...(printed.authors.names.length === 0 && weak.authors && { authors: weak.authors }),
  };
  return { ...printed, ...missing, ...strong };
}
