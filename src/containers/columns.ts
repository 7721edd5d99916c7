import { UserError } from '../errors.ts';
import { instead } from '../nearest.ts';
import { type Role, roleOf } from './columnNames.ts';

/** Which columns may be what, the likelier first. */
export type Plan = Readonly<Record<Role, readonly string[]>>;

const fields: readonly Role[] = ['headline', 'date', 'source', 'authors', 'url', 'body', 'charset', 'capturedAt'];

/** Reads `--columns body=본문,date=일자`. Throws UserError for what is no field. */
export function chosenColumns(pairs: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field = '', column = ''] = pair.split(/=(.*)/s);
      const role = { source: 'source', captured_at: 'capturedAt' }[field] ?? field;
      if (!column) throw new UserError(`--columns: no column in '${pair}' (write FIELD=COLUMN)`);
      if (!fields.includes(role as Role))
        throw new UserError(`--columns: no field '${field}' (${instead(field, fields)})`);
      return [role, column];
    }),
  );
}

/** Sorts a table's columns by what their names say; the user's choice stands alone. */
export function planOf(columns: readonly string[], chosen: Readonly<Record<string, string>> = {}): Plan {
  const found = columns.flatMap((column) => {
    const known = roleOf(column);
    return known ? [{ column, ...known }] : [];
  });
  const taken = new Set(Object.values(chosen));
  const of = (role: Role): readonly string[] => {
    const column = chosen[role];
    if (column !== undefined) return [column];
    if (role === 'packed' && chosen.body !== undefined) return [];
    const fitting = found.filter((one) => one.role === role && !taken.has(one.column));
    return fitting.sort((a, b) => a.rank - b.rank).map((one) => one.column);
  };
  return {
    headline: of('headline'),
    date: of('date'),
    source: of('source'),
    authors: of('authors'),
    url: of('url'),
    body: of('body'),
    packed: of('packed'),
    charset: of('charset'),
    capturedAt: of('capturedAt'),
  };
}

/** Does one of the names say that it is the text? */
export function namesText(columns: readonly string[]): boolean {
  return columns.some((column) => ['body', 'packed'].includes(roleOf(column)?.role ?? ''));
}

/** Does a first row look like a table's head: are two columns known, one of them the text or the headline? */
export function namesColumns(cells: readonly string[]): boolean {
  const known = cells.flatMap((cell) => (cell.length < 40 ? (roleOf(cell)?.role ?? []) : []));
  return new Set(known).size >= 2 && (namesText(cells) || known.includes('headline'));
}
