import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { growth } from './effort.ts';

/** Signs of an attack. */
const SIGNS = 32_000;

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

/** An attack, as long as it is asked for. */
type Attack = (signs: number) => string;

/** The attacks that recheck finds on an expression; null where it cannot read it or is not done in half a second. */
async function attacksOn({ source, flags }: Expression): Promise<Attack[] | null> {
  const found = await check(source, flags, { timeout: 500, checker: 'automaton' });
  if (found.status !== 'vulnerable') return found.status === 'safe' ? [] : null;
  const { pumps, suffix } = found.attack;
  const pumped = (signs: number) =>
    pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(signs / pump.length))).join('');
  return [(signs) => pumped(signs) + suffix];
}

/** Texts that make an expression go back over the same signs, if any do: one or two of those it names, over and over. */
function pumps(source: string): Attack[] {
  const named = [
    ...new Set(`${source.replace(/\\[a-zA-Z](?:\{[^}]*\})?|[\\^$?*+|(){}[\]]/g, '')} aA가漢あ0.,-\n`),
  ].slice(0, 40);
  const attack = (pump: string) => (signs: number) => `${pump.repeat(signs / pump.length)}\u0001`;
  return [...named, ...named.map((sign) => `${sign}a`)].map(attack);
}

/** How many times as much work the worst attack is on an expression as eight attacks of an eighth of its length. */
function worst({ source, flags }: Expression, attacks: readonly Attack[]): number {
  const expression = new RegExp(source, flags.replace('g', ''));
  return Math.max(...attacks.map((attack) => growth(attack, SIGNS / 8, (text) => expression.test(text))));
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
        const times = worst(one, (await attacksOn(one)) ?? pumps(one.source));
        if (times > 4) slow.push(`${one.where}: ${times}`);
      }
    };
    await Promise.all([lane(), lane()]);
    expect(slow).toEqual([]);
  });
});
