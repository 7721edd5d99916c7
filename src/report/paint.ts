import type { Output } from '../streams.ts';

export type ColorWhen = 'auto' | 'always' | 'never';

/** Ways to set words apart on a terminal; each returns the text itself where there is no colour. */
export interface Paint {
  readonly kept: (text: string) => string;
  readonly dropped: (text: string) => string;
  readonly name: (text: string) => string;
  readonly aside: (text: string) => string;
  /** An error, or the place of one. */
  readonly bad: (text: string) => string;
  /** A warning. */
  readonly doubtful: (text: string) => string;
}

const plain = (text: string) => text;
const colourless: Paint = { kept: plain, dropped: plain, name: plain, aside: plain, bad: plain, doubtful: plain };

/** NO_COLOR and TERM=dumb are respected, and every stream is asked for itself. */
function wanted(when: ColorWhen, stream: Output, env: Readonly<Record<string, string | undefined>>): boolean {
  if (when !== 'auto') return when === 'always';
  return stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
}

/** Paint for a stream; chalk is loaded only where there is something to colour. */
export async function paintFor(
  when: ColorWhen,
  stream: Output,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Paint> {
  if (!wanted(when, stream, env)) return colourless;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  return {
    ...{ kept: chalk.green, dropped: chalk.red, name: chalk.cyan, aside: chalk.gray },
    ...{ bad: chalk.red.bold, doubtful: chalk.yellow },
  };
}
