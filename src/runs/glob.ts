import { UserError } from '../errors.ts';

/** Sign of a pattern → its piece of a regular expression. */
const pieces: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '(?:',
  '}': ')',
};

const token = /\*\*\/|\*\*|[*?{},]|\[[!^]?\]?[^\]/]+\]|\\.|./gsu;

function piece(sign: string, depth: number): string {
  if (sign === ',') return depth > 0 ? '|' : ',';
  if (sign.length > 2 && sign.startsWith('[')) {
    const negated = sign[1] === '!' || sign[1] === '^';
    const inside = sign.slice(negated ? 2 : 1, -1).replace(/[\\[\]^&~|]/g, '\\$&');
    return `[${negated ? '^/' : ''}${inside}]`;
  }
  const literal = sign.startsWith('\\') ? sign.slice(1) : sign;
  return pieces[sign] ?? literal.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/**
 * Test for relative paths (`/` between parts): `*` `**` `?` `[a-z]` `{a,b}`; a pattern without `/` is held against the last part.
 * Throws UserError for a pattern that is not well formed.
 */
export function globTest(pattern: string): Wanted {
  let depth = 0;
  let source = '';
  for (const [sign] of pattern.normalize('NFC').matchAll(token)) {
    if (sign === '{') depth += 1;
    source += piece(sign, depth);
    if (sign === '}') depth -= 1;
  }
  if (depth !== 0) throw new UserError(`not a pattern: '${pattern}' (unequal braces)`);
  const whole = compile(source, pattern);
  return pattern.includes('/')
    ? (path) => whole.test(path)
    : (path) => whole.test(path.slice(path.lastIndexOf('/') + 1));
}

function compile(source: string, pattern: string): RegExp {
  try {
    return new RegExp(`^${source}$`, 'su');
  } catch {
    throw new UserError(`not a pattern: '${pattern}'`);
  }
}

/** Whether something is wanted, by its relative path. */
export type Wanted = (name: string) => boolean;

/** What fits one of `include`, if there are any, and none of `exclude`. Throws UserError for a pattern that is not well formed. */
export function narrowing(include: readonly string[], exclude: readonly string[]): Wanted {
  const only = include.map(globTest);
  const not = exclude.map(globTest);
  return (name) => (only.length === 0 || only.some((test) => test(name))) && !not.some((test) => test(name));
}
