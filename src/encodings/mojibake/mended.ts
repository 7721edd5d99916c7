/** What became of a text: `suspected` where it is mangled and was left so, at least in part. */
export interface Mended {
  readonly text: string;
  readonly repaired: boolean;
  readonly suspected: boolean;
}

/** Lines beyond mending, more than mended ones, after which no more are tried. */
const patience = 1000;

/**
 * Mends a text line by line: `mend` gives a line put right, null where it is mangled beyond that, undefined where it is sound.
 * Null where no line is put right, or more lines cannot be than can: then it is something else.
 */
export function mendLines(text: string, mend: (line: string) => string | null | undefined): Mended | null {
  let repaired = 0;
  let failed = 0;
  const lines = text.split('\n');
  for (const [place, line] of lines.entries()) {
    const righted = mend(line);
    if (righted === null) failed += 1;
    else if (righted !== undefined) repaired += 1;
    lines[place] = righted ?? line;
    if (failed > repaired + patience) return null;
  }
  if (repaired === 0 || failed > repaired) return null;
  return { text: lines.join('\n'), repaired: true, suspected: failed > 0 };
}
