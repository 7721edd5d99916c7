import type { Difference } from '../diff/changes.ts';
import type { Change, FieldChange, Named, Piece, SiteSummary } from '../diff/types.ts';
import { width } from './columns.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';

/** Signs of equal text that stay in front of and behind a change. */
const AROUND = 24;

const name = ({ file, item }: Named) => `${printable(file)}#${item}`;

const about = ({ headline, length }: Named) =>
  `${headline === null ? 'no headline' : `“${printable(headline)}”`}, ${length} characters`;

/** Equal text, cut down to what shows where a change is. */
function context(text: string, first: boolean, last: boolean): string {
  if (text.length <= AROUND * 2) return text;
  const before = first ? '' : text.slice(0, AROUND);
  const behind = last ? '' : text.slice(-AROUND);
  return `${before} … ${behind}`;
}

/** A word diff on one line: `[-gone-]` and `{+new+}`, which need no colour. */
function words(pieces: readonly Piece[], paint: Paint): string {
  return pieces
    .map(({ kind, text }, at) => {
      const flat = printable(text.toWellFormed().replace(/\n+/g, ' ¶ '));
      if (kind === 'same') return context(flat, at === 0, at === pieces.length - 1);
      return kind === 'gone' ? paint.dropped(`[-${flat}-]`) : paint.kept(`{+${flat}+}`);
    })
    .join('');
}

const value = (of: unknown) => printable(typeof of === 'string' ? of : JSON.stringify(of));

const fieldLine = ({ field, before, after }: FieldChange, paint: Paint) =>
  `  ${field}: ${paint.dropped(value(before))} → ${paint.kept(value(after))}\n`;

/** One change: what became of which article, then what of it changed. */
export function changeText(change: Change, paint: Paint): string {
  switch (change.kind) {
    case 'added':
      return `${paint.kept('added')}   ${paint.name(name(change.after))} ${about(change.after)}\n`;
    case 'gone':
      return `${paint.dropped('gone')}    ${paint.name(name(change.before))} ${about(change.before)}\n`;
    case 'split':
      return `${paint.doubtful('split')}   ${paint.name(name(change.before))} → ${change.parts.map(name).join(', ')}\n`;
    case 'merged':
      return `${paint.doubtful('merged')}  ${change.parts.map(name).join(', ')} → ${paint.name(name(change.after))}\n`;
    default: {
      const from = change.kind === 'moved' ? `${name(change.before)} → ` : '';
      const body = change.body ? `  body: ${words(change.body, paint)}\n` : '';
      const lines = change.fields.map((field) => fieldLine(field, paint)).join('');
      return `${change.kind.padEnd(7)} ${from}${paint.name(name(change.after))}\n${lines}${body}`;
    }
  }
}

const columns = [
  'same',
  'changed',
  'moved',
  'added',
  'gone',
  'split',
  'merged',
] as const satisfies readonly (keyof SiteSummary)[];

const padded = (text: string, to: number) => text + ' '.repeat(Math.max(0, to - width(text)));

/** A row for each site, and which fields changed there. */
export function summaryText({ sites }: Difference): string {
  const names = Object.keys(sites).map((site) => (site === '*' ? 'no site' : printable(site)));
  const first = Math.max(4, ...names.map(width));
  const head = `${padded('site', first)} ${columns.map((column) => column.padStart(8)).join('')}  fields\n`;
  const rows = Object.values(sites).map((summary, at) => {
    const fields = Object.entries(summary.fields).map(([field, count]) => `${field} ${count}`);
    return `${padded(names[at] ?? '', first)} ${columns.map((column) => String(summary[column]).padStart(8)).join('')}  ${fields.join(', ')}`.trimEnd();
  });
  return head + rows.map((row) => `${row}\n`).join('');
}
