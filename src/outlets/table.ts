/** What an outlet mainly is. */
type OutletKind =
  | 'daily'
  | 'wire'
  | 'broadcast'
  | 'economic'
  | 'technology'
  | 'sports'
  | 'regional'
  | 'online'
  | 'magazine'
  | 'trade'
  | 'religious'
  | 'university'
  | 'government';

/** One publisher of news. */
export interface Outlet {
  /** Canonical name, as the outlet calls itself: `중앙일보`, `BBC News`. */
  readonly name: string;
  /** Names that mean this outlet wherever they stand as a whole word; `name` is the first unless it is marked. */
  readonly spellings: readonly string[];
  /** Names that are also ordinary words or too short: they count alone or inside a mark (`[한겨레]`, `서울=연합`). */
  readonly marked: readonly string[];
  /** Host suffixes of its pages, without `www.`. */
  readonly domains: readonly string[];
  /** Suffixes of its staff's mail addresses. */
  readonly mail: readonly string[];
  readonly kind: OutletKind;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Offset of the country's clock, `+09:00`; null where there are several zones or summer time. */
  readonly offset: string | null;
}

// Only countries with one zone and no summer time: there a printed hour is certain.
const OFFSETS: Readonly<Record<string, string>> = {
  ...{ KR: '+09:00', KP: '+09:00', JP: '+09:00', CN: '+08:00', TW: '+08:00', HK: '+08:00', MO: '+08:00' },
  ...{ SG: '+08:00', MY: '+08:00', PH: '+08:00', TH: '+07:00', VN: '+07:00', KH: '+07:00', MM: '+06:30' },
  ...{ BD: '+06:00', NP: '+05:45', IN: '+05:30', LK: '+05:30', PK: '+05:00', AE: '+04:00', QA: '+03:00' },
  ...{ SA: '+03:00', TR: '+03:00', KE: '+03:00', BY: '+03:00', ZA: '+02:00', NG: '+01:00', AR: '-03:00' },
  ...{ PE: '-05:00', CO: '-05:00', VE: '-04:00', UZ: '+05:00', AF: '+04:30', IQ: '+03:00', IS: '+00:00' },
};

const NONE: readonly string[] = [];
const wordsOf = (column: string | undefined): readonly string[] => (column ? column.split(' ') : NONE);

function outletOfRow(row: string, kind: OutletKind, country: string): Outlet {
  const [names, hosts, staff] = row.split(' | ');
  const all = names!.split(', ');
  const plain = names!.includes('~') ? all.filter((name) => !name.startsWith('~')) : all;
  const marked = plain === all ? NONE : all.filter((name) => name.startsWith('~')).map((name) => name.slice(1));
  const name = all[0]!.startsWith('~') ? marked[0]! : all[0]!;
  const domains = wordsOf(hosts);
  const mail = staff === undefined ? domains : staff === '-' ? NONE : wordsOf(staff);
  return { name, spellings: plain, marked, domains, mail, kind, country, offset: OFFSETS[country] ?? null };
}

/**
 * Reads a table of outlets: `# kind CC` opens a group, each further line is one outlet,
 * `name, spelling, ~marked spelling | domain domain | mail domain`. A `~` before the name itself marks the name.
 * Without the third column the staff write from the outlet's domains; `-` there says that they do not.
 */
export function outletsOfTable(table: string): Outlet[] {
  const outlets: Outlet[] = [];
  let kind: OutletKind = 'online';
  let country = '';
  for (const line of table.split('\n')) {
    if (line.startsWith('# ')) {
      const [, kindOfGroup, countryOfGroup] = line.split(' ');
      kind = kindOfGroup as OutletKind;
      country = countryOfGroup ?? '';
    } else if (line !== '') outlets.push(outletOfRow(line, kind, country));
  }
  return outlets;
}
