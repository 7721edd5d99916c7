import { escaped } from './markup.ts';

/** One bar: how it is called, and how long it is. */
export type Bar = readonly [name: string, value: number];

/** Rules for bars. */
export const barStyle = `
.bars { margin: 0; } .bars caption { text-align: left; font-weight: 600; padding: 4px 0; } .bars td, .bars th { border: 0; padding: 1px 8px 1px 0; font-weight: 400; }
.bars th { white-space: nowrap; width: 1%; max-width: 16em; overflow: hidden; text-overflow: ellipsis; } .bars td:last-child { width: 4.5em; text-align: right; font-variant-numeric: tabular-nums; }
.bar { display: block; height: .85em; margin-top: .35em; background: var(--accent); border-radius: 2px; min-width: 1px; }
.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 18px 32px; align-items: start; }
`;

/** A chart that is a table: what cannot be seen can be read. Nothing for no bars. */
export function barTable(title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(([, value]) => value));
  const rows = bars.map(([name, value]) => {
    const length = Math.round((1000 * value) / most) / 10;
    return `<tr><th scope="row">${escaped(name)}</th><td><span class="bar" style="width:${length}%"></span></td><td>${value}</td></tr>`;
  });
  if (rows.length === 0) return '';
  return `<table class="bars"><caption>${escaped(title)}</caption><tbody>${rows.join('')}</tbody></table>`;
}

/** The longest bars of a table, the rest as one. */
export function longest(table: Readonly<Record<string, number>>, count: number): Bar[] {
  const bars = Object.entries(table).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const rest = bars.slice(count).reduce((sum, [, value]) => sum + value, 0);
  return rest === 0 ? bars.slice(0, count) : [...bars.slice(0, count), [`${bars.length - count} others`, rest]];
}
