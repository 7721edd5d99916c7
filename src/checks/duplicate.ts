import { across } from './across.ts';
import { placed } from './place.ts';
import { nameOf, onArticle } from './remark.ts';
import { SketchIndex, sketchOf } from './sketch.ts';
import type { Check, Join, Past, Placed, Seen } from './types.ts';

/** An article by its sketch, and the place where a report shows it. */
interface Sketched {
  /** `file#item` */
  readonly name: string;
  readonly sketch: string;
  readonly place: Placed;
}

function note(seen: Seen): readonly Sketched[] {
  return seen.articles.flatMap((article) => {
    const sketch = article.kind === 'article' ? sketchOf(article.body) : null;
    if (sketch === null) return [];
    return [{ name: nameOf(seen, article), sketch, place: placed(seen, onArticle(seen, article, '')) }];
  });
}

/** Articles of this run and of what came before it, each met once. */
class Copies implements Join<readonly Sketched[]> {
  readonly #here = new SketchIndex();
  readonly #known: SketchIndex;
  constructor({ known }: Past) {
    this.#known = known;
  }

  take(articles: readonly Sketched[]): readonly Placed[] {
    return articles.flatMap(({ name, sketch, place }) => {
      const copied = this.#here.find(sketch, name) ?? this.#known.find(sketch, name);
      if (!copied) {
        this.#here.add(name, sketch);
        return [];
      }
      const alike = Math.round(copied.likeness * 100);
      const message = `unexpected copy of ${copied.name} (${alike} % alike), expected each article once`;
      return [{ ...place, message, words: `copy of ${copied.name}` }];
    });
  }
}

/** Articles that are there already. */
export const duplicate: Check = {
  id: 'duplicate',
  severity: 'error',
  per: 'article',
  means: 'an article is the copy of another one of this run, of the baseline, or of `--against CORPUS.jsonl`',
  advice: '`clean dedup IN -o OUT` keeps each article once',
  across: across({ note, join: (past) => new Copies(past) }),
};
