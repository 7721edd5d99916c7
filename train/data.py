"""What export.ts wrote, read back: one head's features, answers, pages and folds."""
import hashlib
import json
import pathlib

import numpy as np
import scipy.sparse as sp

FOLDS = 4
# Rarer pages count more, so that what they teach is heard.
WEIGHT_OF_LANGUAGE = {'ko': 4.0, 'ja': 3.0, 'zh': 3.0, 'en': 1.0}
WEIGHT_OF_OTHERS = 1.5
# A page of which only snippets are labelled, beside one that is labelled whole.
WEIGHT_OF_SNIPPETS = 0.4
# Of rows of English pages that are farther than this from any body text, one of so many is learned from, and weighs as many.
FAR, ONE_OF = 8, 3


def fold_of(site):
    """The fold of a site: a hash of its name, the same in every run."""
    return int(hashlib.sha256(site.encode()).hexdigest()[:8], 16) % FOLDS


def weight_of(page):
    """What a page weighs; nothing where most of its text is not on it."""
    weight = WEIGHT_OF_LANGUAGE.get(page['lang'], WEIGHT_OF_OTHERS) * (page['visible'] > 0.5)
    return weight * (WEIGHT_OF_SNIPPETS if page.get('snippets') else 1)


class Head:
    """Blocks of all pages of one head, one row each."""

    def __init__(self, folder, name):
        self.folder, self.name = pathlib.Path(folder), name
        columns = json.loads((self.folder / 'columns.json').read_text())
        self.columns, self.buckets, self.again_columns = columns[name], columns['buckets'], columns['again']
        with open(self.path('pages.jsonl'), encoding='utf8') as lines:
            self.pages = [json.loads(line) for line in lines]
        rows = np.array([page['rows'] for page in self.pages])
        self.starts = np.concatenate([[0], np.cumsum(rows)])
        self.page = np.repeat(np.arange(len(rows)), rows)
        self.fold = np.array([fold_of(page['site']) for page in self.pages])[self.page]
        self.share = self.floats('share.f32')
        self.features = self.floats('features.f32').reshape(len(self.share), len(self.columns))
        self.weight = self.weights()

    def path(self, kind):
        return self.folder / f'{self.name}.{kind}'

    def floats(self, kind):
        return np.fromfile(self.path(kind), np.float32)

    def weights(self):
        """Every page weighs the same, its blocks by the root of their length; nothing where the text is not on the page."""
        tokens = self.floats('tokens.f32')
        weight = np.sqrt(tokens + 3) * self.floats('teaches.f32')
        totals = np.bincount(self.page, weight, len(self.pages))
        weight *= (np.array([weight_of(p) for p in self.pages]) / np.maximum(totals, 1e-9))[self.page]
        return weight / weight.mean()

    def thinned(self):
        """Weights with most rows left out that are easily told, at random but the same in every run."""
        near = self.share > 0
        for _ in range(FAR):
            near = near | np.roll(near, 1) | np.roll(near, -1)
        whole = np.array([p['lang'] != 'en' or p['articles'] == 0 for p in self.pages])[self.page]
        drawn = np.random.default_rng(3).integers(ONE_OF, size=len(near)) == 0
        return np.where(near | whole, self.weight, np.where(drawn, self.weight * ONE_OF, 0))

    def bag(self, name):
        """Rows × buckets: how often a block has each word or name."""
        buckets = np.fromfile(self.path(f'{name}.u16'), np.uint16)
        counts = np.fromfile(self.path(f'{name}.i32'), np.int32)
        starts = np.concatenate([[0], np.cumsum(counts)])
        matrix = sp.csr_matrix((np.ones(len(buckets), np.float32), buckets, starts), (len(counts), self.buckets))
        matrix.sum_duplicates()
        return matrix
