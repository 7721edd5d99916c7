"""Learns to choose between takes of a page's body from what takes.ts wrote.

    takes.py FOLDER WEIGHTS TESTS    the weights from all pages, rows to test the program by; prints scores out of fold
"""
import json
import pathlib
import sys

import lightgbm as lgb
import numpy as np

import pack
from data import FOLDS, fold_of

# As in src/model/takes/index.ts.
LEAST = 0.05
# What a take is better or worse by than the cut, at most: a page gone wrong must not outweigh all others.
MOST = 0.4
COUNT = 120
TREES = dict(
    objective='l2', num_leaves=16, learning_rate=0.08, min_data_in_leaf=60, feature_fraction=0.15, bagging_fraction=0.7,
    bagging_freq=1, lambda_l2=5, max_bin=63, verbose=-1, num_threads=1, seed=1, deterministic=True, force_row_wise=True,
)


class Takes:
    """Takes of all pages, one row each: the first of a page is what lies above its cut. Each page is there once for each answer."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        with open(folder / 'takes.pages.jsonl', encoding='utf8') as lines:
            self.pages = [json.loads(line) for line in lines]
        counts = np.array([len(page['scores']) for page in self.pages])
        self.starts = np.concatenate([[0], np.cumsum(counts)])
        self.page = np.repeat(np.arange(len(counts)), counts)
        self.base = np.isin(np.arange(self.starts[-1]), self.starts)
        self.facts = np.fromfile(folder / 'takes.facts.f32', np.float32).reshape(self.starts[-1], -1)
        self.precision, self.recall = np.concatenate([page['scores'] for page in self.pages]).T
        both = self.precision + self.recall
        f1 = np.divide(2 * self.precision * self.recall, both, out=np.zeros_like(both), where=both > 0)
        self.gain = np.clip(f1 - f1[self.starts[:-1]][self.page], -MOST, MOST)
        self.weight = (1 / np.sqrt(np.maximum(counts - 1, 1)))[self.page]
        self.fold = np.array([fold_of(page['site']) for page in self.pages])[self.page]
        self.teaches = ~self.base & np.array([page['articles'] > 0 for page in self.pages])[self.page]

    def trained(self, but=None):
        rows = self.teaches & (self.fold != but)
        return lgb.train(TREES, lgb.Dataset(self.facts[rows], self.gain[rows], weight=self.weight[rows]), COUNT)

    def out_of_fold(self):
        """What each take promises by trees that never saw its site; what lies above the cut promises nothing, but needs not be better."""
        promise = np.zeros(len(self.page))
        for fold in range(FOLDS):
            own = self.fold == fold
            promise[own] = self.trained(fold).predict(self.facts[own])
        promise[self.base] = LEAST
        return promise

    def chosen(self, promise):
        """The row of each page's best take."""
        return np.array([start + np.argmax(promise[start:end]) for start, end in zip(self.starts, self.starts[1:])])


def own_answers(takes):
    """Pages as the program answers for them."""
    return np.array([page['own'] for page in takes.pages])


def table(takes, chosen):
    """Precision and recall, means over a set's pages, and their F1: of what lies above the cut, and of the takes."""
    names = np.array([page['set'] for page in takes.pages])
    labelled = np.array([page['articles'] > 0 for page in takes.pages])
    answer = own_answers(takes)
    for name in sorted(set(names)):
        own = (names == name) & labelled & answer
        cells = []
        for rows in (takes.starts[:-1][own], chosen[own]):
            precision, recall = takes.precision[rows].mean(), takes.recall[rows].mean()
            cells.append(f'P {precision:.3f} R {recall:.3f} F1 {2 * precision * recall / (precision + recall):.4f}')
        print(f'{name:20} {own.sum():5}  above the cut {cells[0]}  chosen {cells[1]}')


def main(folder, weights, tests):
    takes = Takes(folder)
    chosen = takes.chosen(takes.out_of_fold())
    table(takes, chosen)
    print(f'another take than the cut: {(~takes.base[chosen[own_answers(takes)]]).mean():.3f} of the pages')
    chosen.astype(np.int32).tofile(pathlib.Path(folder) / 'takes.chosen.i32')
    model = takes.trained()
    size = pack.write(pathlib.Path(weights) / 'takes.ts', [pack.forest(model, [(k, 0) for k in range(takes.facts.shape[1])])])
    some = takes.facts[np.flatnonzero(takes.teaches)[:: max(1, takes.teaches.sum() // 8)]]
    record = {'rows': some.tolist(), 'odds': model.predict(some).tolist()}
    (pathlib.Path(tests) / 'parity-takes.json').write_text(json.dumps(record) + '\n')
    print(f'takes: {size} bytes')


main(*sys.argv[1:])
