import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import { type Label, labels } from '../labels.ts';
import type { Rules, SiteRules } from '../learnt/types.ts';
import type { Schema } from './gate/schema.ts';
import { wrongIn } from './gate/validate.ts';

const dropped = (Object.keys(labels) as Label[]).filter((label) => !labels[label].kept);

const saying = {
  label: { description: 'what it is', enum: dropped },
  strength: { description: 'how sure that is', enum: ['hint', 'likely', 'sure'] },
  pages: { description: 'pages it was met on', type: 'integer', minimum: 0 },
  kept: { description: 'pages on which it was kept', type: 'integer', minimum: 0 },
} as const satisfies Record<string, Schema>;

const list = (of: string, description: string): Schema => ({
  description,
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: [of, 'label', 'strength'],
    properties: { [of]: { type: 'string' }, ...saying },
  },
});

/** JSON Schema of a file of rules. */
const schema: Schema = {
  type: 'object',
  additionalProperties: false,
  required: ['rules', 'sites'],
  properties: {
    rules: { description: 'version of this form', enum: ['1'] },
    sites: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['site'],
        properties: {
          site: { description: 'host, outlet, or * for every page', type: 'string' },
          pages: { description: 'pages it was learnt from', type: 'integer', minimum: 0 },
          lines: list('text', 'texts that are furniture'),
          links: list('target', 'links that are furniture'),
        },
      },
    },
  },
};

/** Reads rules, JSON or YAML; null where no file is named. Throws UserError for one that is missing or says what rules do not. */
export async function readRules(path: string | undefined): Promise<Rules | null> {
  if (path === undefined) return null;
  let value: unknown;
  try {
    const text = readFileSync(path, 'utf8');
    value = /^\s*\{/.test(text) ? JSON.parse(text) : (await import('./gate/yaml.ts')).parse(text);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UserError(`--rules ${path}: ${code === 'ENOENT' ? 'no such file' : message.split('\n')[0]}`);
  }
  const wrong = wrongIn(value, schema);
  if (wrong !== undefined) throw new UserError(`--rules ${path}: ${wrong}`);
  return value as Rules;
}

/** Names rules by what they say. */
export function hashOfRules(rules: Rules): string {
  return createHash('sha256').update(JSON.stringify(rules)).digest('hex');
}

const rows = (of: readonly object[] | undefined) =>
  of === undefined || of.length === 0 ? '[]' : `[\n   ${of.map((row) => JSON.stringify(row)).join(',\n   ')}\n  ]`;

const site = ({ site: name, pages, lines, links }: SiteRules) =>
  ` {"site": ${JSON.stringify(name)}, "pages": ${pages ?? 0},\n  "lines": ${rows(lines)},\n  "links": ${rows(links)}}`;

/** Rules as JSON, one a line: version control shows what changed, and a line can be taken out by hand. */
export function rulesText({ rules, sites }: Rules): string {
  return `{"rules": ${JSON.stringify(rules)}, "sites": [\n${sites.map(site).join(',\n')}\n]}\n`;
}
