import { github } from './github.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';
import type { Reporter } from './types.ts';

/** Every reporter of `clean check`, by its name. */
export const reporters = { pretty, github, sarif, junit, json, html } as const satisfies Record<string, Reporter>;

export type ReporterName = keyof typeof reporters;
