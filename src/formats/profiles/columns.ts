import type { Column, Type } from '../types.ts';

const of =
  (type: Type, nullable: boolean) =>
  (...names: string[]): Column[] =>
    names.map((name) => ({ name, type, nullable }));

/** Columns of text that every row has. */
export const texts = of('string', false);
/** Columns of text that may be null. */
export const maybeTexts = of('string', true);
/** Columns that hold a list of texts. */
export const lists = of({ list: 'string' }, false);
/** Columns that hold a whole number. */
export const numbers = of('integer', false);

/** A column that holds columns. */
export const nested = (name: string, struct: readonly Column[]): Column => ({
  name,
  type: { struct },
  nullable: false,
});

/** A column that holds a list of rows. */
export const rowsIn = (name: string, struct: readonly Column[]): Column => ({
  name,
  type: { list: { struct } },
  nullable: false,
});
