import { checks } from '../../checks/index.ts';
import type { Allowance, Settings } from '../../checks/settings.ts';
import type { Check, Severity } from '../../checks/types.ts';
import { UserError } from '../../errors.ts';
import { instead } from '../../nearest.ts';
import { globTest } from '../../runs/glob.ts';
import { allowanceOf } from '../allowance.ts';
import type { Config } from './config.ts';

const every: readonly Check[] = checks;

/** `missing-date=5%`. Throws UserError for a check that there is not. */
function maxOf(text: string): [string, Allowance] {
  const at = text.indexOf('=');
  const name = at < 0 ? text : text.slice(0, at);
  const ids = every.map(({ id }) => id);
  if (!ids.includes(name)) throw new UserError(`--max: no check '${name}' (${instead(name, ids)})`);
  return [name, allowanceOf(at < 0 ? '' : text.slice(at + 1), `--max ${name}`)];
}

function levelOf({ id, severity, off }: Check, { checks: set }: Config): Severity | 'off' {
  const own = set?.[id];
  const level = typeof own === 'object' ? own.level : own;
  return level ?? (off && own === undefined ? 'off' : severity);
}

/** Puts the configuration and `--max` together; the latter wins. Throws UserError for what they must not say. */
export function settingsOf(
  config: Config,
  max: readonly string[],
  asOf: string,
): Omit<Settings, 'given'> & { asOf: string } {
  const configuredMax = Object.entries(config.checks ?? {}).flatMap(([id, own]) =>
    typeof own === 'object' && own.max !== undefined
      ? [[id, allowanceOf(String(own.max), `--max ${id}`)] as const]
      : [],
  );
  return {
    levels: new Map(every.map((check) => [check.id, levelOf(check, config)])),
    allowances: new Map([...configuredMax, ...max.map(maxOf)]),
    ignores: (config.ignore ?? []).map(({ path, checks: ids }) => ({ path: globTest(path), checks: ids })),
    asOf,
  };
}
