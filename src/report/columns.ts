/** Signs that take two columns of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that a sign takes: 2 wide, 0 combining, else 1. */
function columnsOf(sign: string): number {
  if (wide.test(sign)) return 2;
  return /\p{M}/u.test(sign) ? 0 : 1;
}

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  let columns = 0;
  for (const sign of text) columns += columnsOf(sign);
  return columns;
}

/** Cuts a text into rows of at most `columns`; between any two signs, as Korean and Chinese do not need a blank. */
export function fold(text: string, columns: number): string[] {
  const rows: string[] = [];
  let row = '';
  let taken = 0;
  for (const sign of text) {
    const next = columnsOf(sign);
    if (taken + next > columns && row !== '') {
      rows.push(row);
      row = '';
      taken = 0;
    }
    row += sign;
    taken += next;
  }
  return [...rows, row];
}
