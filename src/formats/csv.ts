import type { Format } from './types.ts';

/** A value as the text of a cell: null is nothing, lists are joined by `; `, objects are JSON. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Quoted where a reader would else take it apart, or trim it. */
function cell(value: unknown): string {
  const text = textOf(value).toWellFormed();
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Comma-separated values with a head; the byte order mark in front, by which spreadsheets know UTF-8, is `bom`'s. */
export const csv: Format = {
  name: 'csv',
  endings: ['.csv'],
  head: (columns) => `${columns.map(({ name }) => cell(name)).join(',')}\n`,
  record: (row, columns) => `${columns.map(({ name }) => cell(row[name])).join(',')}\n`,
};

/** The mark that `--no-bom` leaves out. */
export const bom = '\ufeff';
