import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** Signs of an attack: squared, they take longer than any linear pass. */
const SIGNS = 30_000;

const root = fileURLToPath(new URL('../src/', import.meta.url));

interface Expression {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions that stand in a file. */
function expressionsIn(file: string): Expression[] {
  const tree = ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Expression[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      const where = `src/${file}:${line}`;
      found.push({ where, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const expressions = [
  ...new Map(files.flatMap(expressionsIn).map((one) => [`${one.source}/${one.flags}`, one])).values(),
];

/** The attacks that recheck finds on an expression; null where it cannot read it or is not done in half a second. */
async function attacksOn({ source, flags }: Expression): Promise<string[] | null> {
  const found = await check(source, flags, { timeout: 500, checker: 'automaton' });
  if (found.status !== 'vulnerable') return found.status === 'safe' ? [] : null;
  const { pumps, suffix } = found.attack;
  const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(SIGNS / pump.length)));
  return [pumped.join('') + suffix];
}

/** Texts that make an expression go back over the same signs, if any do: one or two of those it names, over and over. */
function pumps(source: string): string[] {
  const signs = [
    ...new Set(`${source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[\\^$?*+|(){}[\]]/g, '')} aA가漢あ0.,-\n`),
  ].slice(0, 40);
  return [...signs, ...signs.map((sign) => `${sign}a`)].map((pump) => `${pump.repeat(SIGNS / pump.length)}\u0001`);
}

/** Most seconds of processor time that an expression takes for one attack. */
function slowest({ source, flags }: Expression, attacks: readonly string[]): number {
  const expression = new RegExp(source, flags.replace('g', ''));
  let most = 0;
  for (const text of attacks) {
    const begun = process.cpuUsage();
    expression.test(text);
    const { user } = process.cpuUsage(begun);
    most = Math.max(most, user / 1e6);
  }
  return most;
}

describe('regular expressions take linear time', () => {
  it('against every attack that recheck finds; those it cannot read, against texts of the signs they name', {
    timeout: 600_000,
  }, async () => {
    expect(expressions.length).toBeGreaterThan(400);
    const slow: string[] = [];
    const queue = expressions.values();
    const lane = async () => {
      for (const one of queue) {
        const seconds = slowest(one, (await attacksOn(one)) ?? pumps(one.source));
        if (seconds > 0.3) slow.push(`${one.where} takes ${seconds} s`);
      }
    };
    await Promise.all([lane(), lane()]);
    expect(slow).toEqual([]);
  });
});
