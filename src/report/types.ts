import type { Verdict } from '../checks/gate.ts';
import type { Paint } from './paint.ts';

/** What the charts of a report show of a run. */
export interface Charts {
  /** Label → blocks. */
  readonly labels: Readonly<Record<string, number>>;
  /** Outlet or host → articles. */
  readonly sites: Readonly<Record<string, number>>;
  /** `YYYY-MM` → articles. */
  readonly months: Readonly<Record<string, number>>;
  /** Characters of bodies, by powers of two: `256` holds 256 to 511. */
  readonly lengths: Readonly<Record<string, number>>;
}

/** All that a reporter may print. */
export interface Report extends Verdict {
  readonly version: string;
  readonly charts: Charts;
  /** Colours of standard output. */
  readonly paint: Paint;
  /** Columns of the terminal; undefined where it is none. */
  readonly columns: number | undefined;
}

/** A way to print what checks found. To add one: write its file and its line in `reporters.ts`. */
export interface Reporter {
  /** One sentence, for help. */
  readonly means: string;
  /** The whole report as text. */
  print(report: Report): string;
  /** What goes to a CI's summary of the step, as Markdown. */
  summary?(report: Report): string;
}
