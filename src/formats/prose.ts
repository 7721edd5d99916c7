import type { Column, Format, Row } from './types.ts';

/** Fields that stand on the line below the headline, where the row has them. */
const about = ['date', 'source', 'authors', 'url'];

function textIn(row: Row, columns: readonly Column[], name: string): string {
  const value = columns.some((column) => column.name === name) ? row[name] : null;
  return (Array.isArray(value) ? value.join(', ') : String(value ?? '')).toWellFormed();
}

/** The article's parts in reading order: headline, what is known of it, body. Parts that are empty are left out. */
function partsOf(row: Row, columns: readonly Column[]): { headline: string; about: string; body: string } {
  const known = about.map((name) => textIn(row, columns, name)).filter(Boolean);
  return { headline: textIn(row, columns, 'headline'), about: known.join(' · '), body: textIn(row, columns, 'body') };
}

/** Signs that Markdown would read as its own, within a line and at its beginning. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*_[\]<]/g, '\\$&')
    .replace(/^([ \t]*)([#>+=~-])/gm, '$1\\$2')
    .replace(/^([ \t]*\d{1,9})([.)])/gm, '$1\\$2');

/** Articles one under the other, each with its headline as a heading. */
export const markdown: Format = {
  name: 'markdown',
  endings: ['.md', '.markdown'],
  prose: true,
  between: '\n',
  record(row, columns) {
    const { headline, about, body } = partsOf(row, columns);
    const heading = headline && `## ${escaped(headline.replace(/\s{0,20}\n\s*/g, ' '))}`;
    // Two blanks keep the rows of a table or a verse apart.
    const text = escaped(body).replace(/([^\n])\n(?!\n)/g, '$1  \n');
    return `${[heading, about && `*${escaped(about)}*`, text].filter(Boolean).join('\n\n')}\n`;
  },
};

/** Articles as they read, two blank lines between them. */
export const text: Format = {
  name: 'text',
  endings: ['.txt', '.text'],
  prose: true,
  between: '\n\n',
  record(row, columns) {
    const { headline, about, body } = partsOf(row, columns);
    return `${[[headline, about].filter(Boolean).join('\n'), body].filter(Boolean).join('\n\n')}\n`;
  },
};
