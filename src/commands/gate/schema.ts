import { checks } from '../../checks/index.ts';
import type { Check } from '../../checks/types.ts';
import { reporters } from '../../report/reporters.ts';
import { runSchema } from './runSchema.ts';

/** The parts of JSON Schema that the configuration needs. */
export interface Schema {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: false;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly anyOf?: readonly Schema[];
}

const level: Schema = { description: 'how bad it is', enum: ['off', 'note', 'warning', 'error'] };

const allowance: Schema = {
  description: 'findings that do not fail the check: a number, or a share such as 5%',
  anyOf: [
    { type: 'integer', minimum: 0 },
    { type: 'string', pattern: '^\\d+(\\.\\d+)?%?$' },
  ],
};

const texts = (description: string): Schema => ({ description, type: 'array', items: { type: 'string' } });

function oneCheck({ means, severity, off }: Check): Schema {
  const full: Schema = { type: 'object', additionalProperties: false, properties: { level, max: allowance } };
  return { description: `${means} (default: ${off ? 'off' : severity})`, anyOf: [level, full] };
}

function ignored(ids: readonly string[]): Schema {
  return {
    description: 'findings in some paths that are not reported',
    type: 'array',
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['path'],
      properties: {
        path: { description: 'glob below the root', type: 'string' },
        checks: { description: 'only these checks', type: 'array', items: { enum: ids } },
      },
    },
  };
}

/** JSON Schema of `clean.config.yaml`; what it does not allow is refused. */
export function configSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'clean.config.yaml',
    description: 'Configuration of `clean check`, and of `clean run --config`',
    type: 'object',
    additionalProperties: false,
    properties: {
      checks: {
        description: 'check → how bad it is, and how much of it is allowed',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries((checks as readonly Check[]).map((check) => [check.id, oneCheck(check)])),
      },
      ignore: ignored(checks.map(({ id }) => id)),
      languages: texts('languages that texts may be in, such as ko'),
      'as-of': {
        description: 'day after which a date lies in the future',
        type: 'string',
        pattern: '^\\d{4}-\\d\\d-\\d\\d$',
      },
      baseline: { description: 'file of the baseline, relative to this one', type: 'string' },
      against: { description: 'JSONL of articles that must not come again, relative to this file', type: 'string' },
      root: { description: 'what paths are relative to, relative to this file', type: 'string' },
      reporter: { enum: Object.keys(reporters) },
      include: texts('only these files of a folder (globs)'),
      exclude: texts('not these files of a folder (globs)'),
      run: runSchema,
    },
  };
}
