import type { Given, Severity } from './types.ts';

/** What `--max` and the configuration allow of one check. */
export interface Allowance {
  readonly amount: number;
  /** The amount is a share of what the check counts, 0–1. */
  readonly isShare: boolean;
}

/** How many of so many are allowed; a share is not rounded. */
export const allowedOf = ({ amount, isShare }: Allowance, of: number): number => (isShare ? amount * of : amount);

/** Checks that say nothing about some files. */
export interface Ignore {
  readonly path: (file: string) => boolean;
  /** Ids; undefined: every check. */
  readonly checks: readonly string[] | undefined;
}

/** What it takes to look at a dump: plain data, which may go to another thread. */
export interface Lens {
  /** Check → how bad; `off` where it is silent. */
  readonly levels: ReadonlyMap<string, Severity | 'off'>;
  readonly given: Given;
}

/** How a run of checks is set up. */
export interface Settings extends Lens {
  readonly allowances: ReadonlyMap<string, Allowance>;
  readonly ignores: readonly Ignore[];
}
