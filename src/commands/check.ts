import { appendFileSync, realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { Baseline } from '../checks/baseline/types.ts';
import { Gate } from '../checks/gate.ts';
import type { Settings } from '../checks/settings.ts';
import { UserError } from '../errors.ts';
import { ChartTally } from '../report/chartTally.ts';
import { type ColorWhen, paintFor } from '../report/paint.ts';
import { type ReporterName, reporters } from '../report/reporters.ts';
import type { Report, Reporter } from '../report/types.ts';
import { verdictWords } from '../report/verdictWords.ts';
import { narrowing } from '../runs/glob.ts';
import type { Wish } from '../runs/names.ts';
import { openSink } from '../runs/output.ts';
import { dumpsOf } from '../runs/paths.ts';
import type { Streams } from '../streams.ts';
import { rules, version } from '../version.ts';
import { openingOf, type ReadingFlags } from './flags.ts';
import { readBaseline, writeBaseline } from './gate/baselineFile.ts';
import { changedSince } from './gate/changed.ts';
import { type Configured, configured } from './gate/config.ts';
import { corpusOf } from './gate/dumps.ts';
import { settingsOf } from './gate/settings.ts';
import { sights } from './gate/threads.ts';
import { readRules } from './rules.ts';

/** Options of `check`, as commander hands them over. */
export interface CheckFlags extends ReadingFlags {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly reporter?: ReporterName;
  readonly max?: string[];
  readonly config?: string;
  readonly root?: string;
  readonly changedSince?: string;
  readonly against?: string;
  readonly asOf?: string;
  readonly rules?: string;
  readonly profiles: boolean;
  readonly include?: string[];
  readonly exclude?: string[];
  readonly jobs?: number;
  readonly color: ColorWhen;
}

/** Flags and configuration put together: flags win, the configuration's paths are relative to its file. */
interface Plan {
  readonly root: string;
  readonly baseline: string | undefined;
  readonly against: string | undefined;
  readonly reporter: ReporterName;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

function rootOf(named: string): string {
  try {
    return realpathSync.native(named);
  } catch {
    throw new UserError(`--root: no such folder: ${named}`);
  }
}

function planOf(flags: CheckFlags, { config, folder }: Configured): Plan {
  const own = (path: string | undefined) => (path === undefined ? undefined : join(folder ?? '.', path));
  return {
    root: rootOf(flags.root ?? own(config.root) ?? folder ?? '.'),
    baseline: flags.baseline ?? own(config.baseline),
    against: flags.against ?? own(config.against),
    reporter: flags.reporter ?? (config.reporter as ReporterName | undefined) ?? 'pretty',
    include: flags.include ?? config.include ?? [],
    exclude: flags.exclude ?? config.exclude ?? [],
  };
}

/** The last day that has begun somewhere on earth. */
const today = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** The baseline to hold dumps against; none where it is about to be written. */
function baselineOf({ baseline }: Plan, { updateBaseline }: CheckFlags): Baseline | null {
  if (updateBaseline && baseline === undefined)
    throw new UserError('--update-baseline: name the file with --baseline FILE');
  return baseline === undefined || updateBaseline ? null : readBaseline(baseline);
}

/** The dumps that are meant, or those of them that git knows to have changed. */
async function wishesOf(paths: readonly string[], flags: CheckFlags, plan: Plan): Promise<Wish[]> {
  const wanted = narrowing(plan.include, plan.exclude);
  const own = [plan.baseline, plan.against, flags.config].filter((path) => path !== undefined);
  const dumps = await dumpsOf({ paths, wanted, stdinName: flags.stdinName, written: own });
  if (flags.changedSince === undefined) return dumps;
  const changed = changedSince(flags.changedSince, plan.root);
  return dumps.filter(({ path }) => typeof path === 'string' && changed.has(path));
}

/** Lets every check look at every dump, in order. */
async function lookAt(
  dumps: readonly Wish[],
  { root, include, exclude }: Plan,
  flags: CheckFlags,
  { levels, given }: Settings,
  gate: Gate,
  streams: Streams,
): Promise<ChartTally> {
  const { stdin, ...opening } = openingOf(flags, streams);
  const looking = {
    root,
    encoding: flags.encoding,
    opening,
    include,
    exclude,
    lens: { levels, given },
    rules: await readRules(flags.rules),
    profiles: flags.profiles,
  };
  const wanted = narrowing(include, exclude);
  const tally = new ChartTally();
  for await (const reading of sights(
    dumps,
    looking,
    { ...opening, stdin, wanted },
    flags.jobs ?? availableParallelism(),
  )) {
    gate.take(reading);
    tally.take(reading);
  }
  return tally;
}

/** Prints a report, and adds to the summary of a CI step where there is one. */
async function print(reporter: Reporter, report: Report, streams: Streams): Promise<void> {
  const sink = openSink('-', streams);
  await sink.write(reporter.print(report));
  await sink.finish();
  const { GITHUB_STEP_SUMMARY: summary } = streams.env;
  if (reporter.summary && summary) appendFileSync(summary, reporter.summary(report));
}

/**
 * The gate: findings on dumps or finished records. Returns the exit code, 1 when a check found more than it may.
 * Throws UserError for wrong use, a PATH that is missing, a configuration or baseline that cannot be read.
 */
export async function check(paths: readonly string[], flags: CheckFlags, streams: Streams): Promise<number> {
  const setup = await configured(flags.config);
  const plan = planOf(flags, setup);
  const { asOf, ...rest } = settingsOf(setup.config, flags.max ?? [], flags.asOf ?? setup.config['as-of'] ?? today());
  const baseline = baselineOf(plan, flags);
  const given = { asOf, languages: setup.config.languages ?? [], sites: baseline?.sites ?? {} };
  const settings: Settings = { ...rest, given };
  const dumps = await wishesOf(paths, flags, plan);
  const gate = new Gate(settings, baseline, await corpusOf(plan.against));
  const { charts } = await lookAt(dumps, plan, flags, settings, gate, streams);
  const verdict = gate.verdict();
  if (flags.updateBaseline && plan.baseline !== undefined) {
    await writeBaseline(resolve(plan.baseline), gate.baseline(version, rules), streams);
    streams.stderr.write(`baseline written: ${plan.baseline} (${verdictWords(verdict).replace(/^check \w+: /, '')})\n`);
    return 0;
  }
  const paint = await paintFor(flags.color, streams.stdout, streams.env);
  const columns = streams.stdout.isTTY ? streams.stdout.columns : undefined;
  await print(reporters[plan.reporter], { ...verdict, version, charts, paint, columns }, streams);
  return verdict.failures.length > 0 ? 1 : 0;
}
