/** Options that `run` and `explain` share, as commander hands them over. */
export interface ReadingFlags {
  readonly encoding?: string;
  readonly maxBytes: number;
  readonly stdinName: string;
}
