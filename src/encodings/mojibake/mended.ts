/** What became of a text: `suspected` where it is mangled and was left so, at least in part. */
export interface Mended {
  readonly text: string;
  readonly repaired: boolean;
  readonly suspected: boolean;
}

/**
 * Mends a text line by line: `mend` gives a line put right, null where it is mangled beyond that, undefined where it is sound.
 * Null where no line is put right, or more lines cannot be than can: then it is something else.
 */
export function mendLines(text: string, mend: (line: string) => string | null | undefined): Mended | null {
  let repaired = 0;
  let failed = 0;
  const lines = text.split('\n').map((line) => {
    const righted = mend(line);
    if (righted === null) failed += 1;
    else if (righted !== undefined) repaired += 1;
    return righted ?? line;
  });
  if (repaired === 0 || failed > repaired) return null;
  return { text: lines.join('\n'), repaired: true, suspected: failed > 0 };
}
