import { personalKinds } from '../../personal.ts';
import type { Schema } from './schema.ts';

const text = (description: string): Schema => ({ description, type: 'string' });
const number = (description: string): Schema => ({ description, type: 'integer', minimum: 0 });
const some = (description: string, names: readonly string[]): Schema => ({
  description,
  type: 'array',
  items: { enum: names },
});
const words = (description: string): Schema => ({ description, type: 'array', items: { type: 'string' } });

/** JSON Schema of the options of `clean run` in a configuration, by their long names. */
export const runSchema: Schema = {
  description: 'options of `clean run --config FILE`, by their long names',
  type: 'object',
  additionalProperties: false,
  properties: {
    from: text('what dumps are: html, text, or a container'),
    encoding: text('read every dump as this encoding'),
    columns: words('tables: which column is what, such as body=본문'),
    keep: words('tables: columns copied through'),
    'max-bytes': number('quarantine what is larger'),
    timeout: number('seconds after which a page is quarantined; 0: never'),
    format: text('jsonl, parquet, csv, markdown, text'),
    profile: text('records as others load them'),
    dataset: text('name of the collection, where a profile writes one'),
    bom: { description: 'CSV with a byte order mark', type: 'boolean' },
    fields: words('columns to keep'),
    kind: some('records to keep', ['article', 'excerpt']),
    lang: words('languages to keep'),
    'min-length': number('characters that a body has at least'),
    redact: some('personal data to replace', Object.keys(personalKinds)),
    rules: text('rules for sites, relative to this file'),
    profiles: { description: 'whether what is known of sites and CMSs is used', type: 'boolean' },
    'max-quarantine': text('quarantined dumps that are allowed: a number, or a share such as 5%'),
    strict: { description: 'exit 3 when anything was quarantined', type: 'boolean' },
  },
};
