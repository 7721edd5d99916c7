import { allowedOf } from '../checks/settings.ts';
import type { Counts } from '../runs/counts.ts';
import { allowanceOf } from './allowance.ts';

/** Options that decide what a run with quarantined dumps comes to. */
export interface EndingFlags {
  readonly strict?: boolean;
  readonly maxQuarantine?: string;
}

/** Throws UserError where `--max-quarantine` is no number and no share. */
export function checkEnding({ maxQuarantine }: EndingFlags): void {
  if (maxQuarantine !== undefined) allowanceOf(maxQuarantine, '--max-quarantine');
}

/** The exit code of a run that got to its end: 3 under `--strict` where a dump was quarantined, 1 where more were than `--max-quarantine` allows. */
export function exitCodeOf({ strict, maxQuarantine }: EndingFlags, { quarantined, dumps }: Counts): number {
  if (strict && quarantined > 0) return 3;
  const isOver =
    maxQuarantine !== undefined && quarantined > allowedOf(allowanceOf(maxQuarantine, '--max-quarantine'), dumps);
  return isOver ? 1 : 0;
}
