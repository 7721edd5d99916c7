/** Most cells of a row, and least length of the one that holds its text, in UTF-16 units. */
const ROW = { cells: 8, text: 100 };

/** Where the cells of a row begin that tabs part, one of them a text; [] where a line is none. */
export function cellStarts(text: string): number[] {
  const cells = text.split('\t');
  if (cells.length < 3 || cells.length > ROW.cells || !cells.some(({ length }) => length >= ROW.text)) return [];
  let at = 0;
  return cells.map((cell) => {
    const start = at;
    at += cell.length + 1;
    return start;
  });
}
