import { UserError } from '../errors.ts';

/** A step of a pattern's automaton: a sign that fits, or ways to go on without one. The last step has none of both. */
interface Step {
  readonly fits?: (sign: string) => boolean;
  ways: number[];
}

const token = /\*\*\/|\*\*|[*?{},]|\[[!^]?\]?[^\]/]+\]|\\.|./gsu;

const isAny = () => true;
const isInName = (sign: string) => sign !== '/';

/** The test of a class such as `[a-z]` or `[!0-9]`. */
function classTest(sign: string): (sign: string) => boolean {
  const negated = sign[1] === '!' || sign[1] === '^';
  const inside = sign.slice(negated ? 2 : 1, -1).replace(/[\\[\]^&~|]/g, '\\$&');
  const one = new RegExp(`^[${negated ? '^/' : ''}${inside}]$`, 'su');
  return (other) => one.test(other);
}

/** Builds the automaton of a pattern, part by part. Each adds its steps behind those there are and ends where the next one begins. */
class Builder {
  readonly steps: Step[] = [];
  readonly #tokens: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#tokens = [...pattern.normalize('NFC').matchAll(token)].map(([sign]) => sign);
    this.#parts(0);
    this.#add(undefined, []);
    if (this.#at < this.#tokens.length) throw new Error('unequal braces');
  }

  #add(fits?: (sign: string) => boolean, ways = [this.steps.length + 1]): number {
    this.steps.push(fits ? { fits, ways } : { ways });
    return this.steps.length - 1;
  }

  /** Parts one behind the other, up to the end or, in braces, to a comma or the closing one. */
  #parts(depth: number): void {
    for (; this.#at < this.#tokens.length; this.#at += 1) {
      const sign = this.#tokens[this.#at]!;
      if (sign === '}' || (sign === ',' && depth > 0)) return;
      this.#part(sign, depth);
    }
    if (depth > 0) throw new Error('unequal braces');
  }

  #part(sign: string, depth: number): void {
    if (sign === '{') this.#choice(depth + 1);
    else if (sign === '**/') this.#folders();
    else if (sign === '**') this.#repeated(isAny);
    else if (sign === '*') this.#repeated(isInName);
    else if (sign === '?') this.#add(isInName);
    else if (sign.length > 2 && sign.startsWith('[')) this.#add(classTest(sign));
    else {
      const literal = sign.length > 1 && sign.startsWith('\\') ? sign.slice(1) : sign;
      this.#add((other) => other === literal);
    }
  }

  /** Any number of signs that fit. */
  #repeated(fits: (sign: string) => boolean): void {
    const start = this.#add(undefined, [this.steps.length + 1, this.steps.length + 2]);
    this.#add(fits, [start]);
  }

  /** Any number of folders, each with its `/`. */
  #folders(): void {
    const start = this.steps.length;
    this.#add(undefined, [start + 1, start + 4]);
    this.#add(isInName);
    this.#add(undefined, [start + 1, start + 3]);
    this.#add((sign) => sign === '/', [start]);
  }

  /** One of the alternatives in braces; reads up to the closing one. */
  #choice(depth: number): void {
    const ways: number[] = [];
    const ends: Step[] = [];
    this.#add(undefined, ways);
    for (;;) {
      this.#at += 1;
      ways.push(this.steps.length);
      this.#parts(depth);
      ends.push(this.steps[this.#add()]!);
      if (this.#tokens[this.#at] !== ',') break;
    }
    for (const end of ends) end.ways = [this.steps.length];
  }
}

/** All steps that a way leads to without a sign. */
function reached(steps: readonly Step[], ways: readonly number[]): Set<number> {
  const found = new Set(ways);
  for (const at of found) if (!steps[at]!.fits) for (const way of steps[at]!.ways) found.add(way);
  return found;
}

/** Does a whole name fit? Every sign is looked at once, with all ways that are open: no pattern makes it go back. */
function fits(steps: readonly Step[], name: string): boolean {
  let open = reached(steps, [0]);
  for (const sign of name) {
    const next = [...open].flatMap((at) => (steps[at]!.fits?.(sign) ? steps[at]!.ways : []));
    if (next.length === 0) return false;
    open = reached(steps, next);
  }
  return open.has(steps.length - 1);
}

/**
 * Test for relative paths (`/` between parts): `*` `**` `?` `[a-z]` `{a,b}`; a pattern without `/` is held against the last part.
 * Takes time in proportion to the path, whatever the pattern. Throws UserError for a pattern that is not well formed.
 */
export function globTest(pattern: string): Wanted {
  const steps = built(pattern);
  return pattern.includes('/')
    ? (path) => fits(steps, path)
    : (path) => fits(steps, path.slice(path.lastIndexOf('/') + 1));
}

function built(pattern: string): readonly Step[] {
  try {
    return new Builder(pattern).steps;
  } catch (error) {
    const why = error instanceof SyntaxError ? '' : ` (${(error as Error).message})`;
    throw new UserError(`not a pattern: '${pattern}'${why}`);
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
