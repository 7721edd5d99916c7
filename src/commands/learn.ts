import { availableParallelism } from 'node:os';
import { Repeats } from '../learnt/repeats.ts';
import { narrowing } from '../runs/glob.ts';
import { openSink } from '../runs/output.ts';
import { dumpsOf } from '../runs/paths.ts';
import type { Streams } from '../streams.ts';
import { openingOf, type ReadingFlags } from './flags.ts';
import type { Learning } from './gate/dumps.ts';
import { sights } from './gate/threads.ts';
import { rulesText } from './rules.ts';

/** Options of `learn`, as commander hands them over. */
export interface LearnFlags extends ReadingFlags {
  readonly output: string;
  readonly include?: string[];
  readonly exclude?: string[];
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/** What repeats over a site's pages, as rules. Returns the exit code; throws UserError for wrong use. */
export async function learn(paths: readonly string[], flags: LearnFlags, streams: Streams): Promise<number> {
  const { output, include = [], exclude = [], encoding, stdinName } = flags;
  const { stdin, ...opening } = openingOf(flags, streams);
  const wanted = narrowing(include, exclude);
  const dumps = await dumpsOf({ paths, wanted, stdinName, written: output === '-' ? [] : [output] });
  const looking: Learning = { root: '/', encoding, opening, include, exclude, rules: null, profiles: true, lens: null };
  const sink = openSink(output, streams);
  const repeats = new Repeats();
  let unread = 0;
  try {
    for await (const lines of sights(
      dumps,
      looking,
      { ...opening, stdin, wanted },
      flags.jobs ?? availableParallelism(),
    ))
      if (lines) repeats.take(lines);
      else unread += 1;
    const rules = repeats.rules();
    await sink.write(rulesText(rules));
    await sink.finish();
    const count = rules.sites.reduce((sum, { lines, links }) => sum + (lines?.length ?? 0) + (links?.length ?? 0), 0);
    const { pages, copies } = repeats;
    const without = unread > 0 ? `, ${unread} dumps not read` : '';
    if (!flags.quiet)
      streams.stderr.write(
        `${count} rules for ${rules.sites.length} sites, from ${pages} pages; ${copies} copies passed over${without}\n`,
      );
  } catch (error) {
    sink.discard();
    throw error;
  }
  return 0;
}
