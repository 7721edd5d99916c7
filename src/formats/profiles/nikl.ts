import { jsonDocument } from '../json.ts';
import { nested, rowsIn, texts } from './columns.ts';
import type { Profile } from './types.ts';

const about = texts('title', 'author', 'publisher', 'date', 'topic', 'original_topic');

/** Head and tail of the one JSON value that a file of the corpus is. */
function file(dataset: string) {
  const metadata = {
    title: dataset,
    creator: '',
    distributor: '',
    year: '',
    category: '신문',
    annotation_level: ['원시'],
  };
  return jsonDocument(`{"id":${JSON.stringify(dataset)},"metadata":${JSON.stringify(metadata)},"document":[\n`, ']}\n');
}

/** The National Institute of Korean Language's newspaper corpus (모두의 말뭉치): paragraphs with ids of their own, `''` for what is not known. */
export const nikl: Profile = {
  id: 'nikl',
  columns: [...texts('id'), nested('metadata', about), rowsIn('paragraph', texts('id', 'form'))],
  kinds: ['article'],
  format: file,
  row: ({ id, headline, authors, source, date, section, body }, dataset) => ({
    id: `${dataset}.${id}`,
    metadata: {
      title: headline ?? '',
      author: authors.join(', '),
      publisher: source ?? '',
      date: date?.replaceAll('-', '') ?? '',
      topic: section ?? '',
      original_topic: section ?? '',
    },
    paragraph: [...(headline === null ? [] : [headline]), ...body.split('\n\n')].map((form, index) => ({
      id: `${dataset}.${id}.${index + 1}`,
      form,
    })),
  }),
};
