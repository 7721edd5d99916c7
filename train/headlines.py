"""Learns to choose a page's headline from what headlines.ts wrote.

    headlines.py FOLDER WEIGHTS TESTS    the weights from all pages, rows to test the program by; prints scores out of fold
"""
import collections
import json
import pathlib
import sys

import lightgbm as lgb
import numpy as np

import pack
from data import FOLDS, WEIGHT_OF_LANGUAGE, WEIGHT_OF_OTHERS, fold_of

LEAVES, COUNT, RATE, SEED = 24, 200, 0.06, 7
# What a page teaches on which nothing, or no candidate, is the headline.
WEIGHT_OF_NONE = {True: 0.3, False: 3.0}


class Pages:
    """Candidates of all pages, one row each, and which of them are right."""

    def __init__(self, folder, name, none=None):
        folder, self.none = pathlib.Path(folder), none or WEIGHT_OF_NONE
        with open(folder / f'{name}.pages.jsonl', encoding='utf8') as lines:
            self.pages = [json.loads(line) for line in lines]
        width = json.loads((folder / f'{name}.columns.json').read_text())
        self.features = np.fromfile(folder / f'{name}.features.f32', np.float32).reshape(-1, width)
        counts = [len(page['answers']) for page in self.pages]
        self.starts = np.concatenate([[0], np.cumsum(counts)])
        self.page = np.repeat(np.arange(len(counts)), counts)
        self.answers = np.concatenate([page['answers'] for page in self.pages]).astype(float)
        self.fold = np.array([fold_of(page['site']) for page in self.pages])[self.page]
        self.right = np.add.reduceat(self.answers, self.starts[:-1])
        self.weight = np.array([self.weight_of(page, right) for page, right in zip(self.pages, self.right)])[self.page]

    def weight_of(self, page, right):
        weight = WEIGHT_OF_LANGUAGE.get(page['lang'], WEIGHT_OF_OTHERS)
        return weight if right > 0 else weight * self.none[page['stated']]


def sums(values, page):
    """The sum over each row's page, one a row."""
    return np.bincount(page, values)[page]


def choice(odds, page, answers, weight):
    """Gradient of the loss of a choice among a page's candidates and none, whose log-odds are 0."""
    most = np.zeros(page[-1] + 1)
    np.maximum.at(most, page, odds)
    power = np.exp(odds - most[page])
    share = power / (sums(power, page) + np.exp(-most[page]))
    right = power * answers
    total = sums(right, page)
    wanted = np.divide(right, total, out=np.zeros_like(right), where=total > 0)
    return weight * (share - wanted), weight * np.maximum(share * (1 - share), 1e-3)


def trained(data, rows, leaves=LEAVES, count=COUNT, rate=RATE):
    _, page = np.unique(data.page[rows], return_inverse=True)
    answers, weight = data.answers[rows], data.weight[rows]
    settings = dict(objective=lambda odds, _: choice(odds, page, answers, weight), num_leaves=leaves, learning_rate=rate,
                    min_data_in_leaf=40, feature_fraction=0.4, lambda_l2=3.0, max_bin=63, verbose=-1, seed=SEED,
                    deterministic=True, force_row_wise=True, num_threads=1, use_missing=False)
    return lgb.train(settings, lgb.Dataset(data.features[rows], answers), count)


def out_of_fold(data, **size):
    odds = np.zeros(len(data.page))
    for fold in range(FOLDS):
        own = data.fold == fold
        odds[own] = trained(data, ~own, **size).predict(data.features[own], raw_score=True)
    return odds


def report(data, odds):
    """A line a set: pages that state a headline, chosen rightly, candidates that hold it, and pages without one that got one."""
    table = collections.defaultdict(lambda: [0, 0, 0, 0, 0])
    for page, start, end in zip(data.pages, data.starts, data.starts[1:]):
        best = start + int(np.argmax(odds[start:end]))
        row = table[page['set']]
        if page['stated']:
            row[0] += 1
            row[1] += int(odds[best] > 0 and data.answers[best] == 1)
            row[2] += int(data.answers[start:end].any())
        else:
            row[3] += 1
            row[4] += int(odds[best] > 0)
    for name, (pages, right, held, without, invented) in sorted(table.items()):
        shares = f'{right / max(1, pages):.3f} | {held / max(1, pages):.3f}'
        print(f'| {name} | {pages} | {shares} | {without} | {invented} |', flush=True)


def ship(data, name, weights, tests, **size):
    """Writes the weights from all pages, and rows with what the trees say of them."""
    model = trained(data, np.ones(len(data.page), bool), **size)
    columns = [(column, 0) for column in range(data.features.shape[1])]
    written = pack.write(pathlib.Path(weights) / f'{name}.ts', [pack.forest(model, columns)])
    rows = data.features[:: max(1, len(data.features) // 8)]
    record = {'rows': rows.tolist(), 'odds': model.predict(rows, raw_score=True).tolist()}
    (pathlib.Path(tests) / f'parity-{name}.json').write_text(json.dumps(record) + '\n')
    print(name, data.features.shape, written, 'bytes')


def main(folder, weights, tests):
    data = Pages(folder, 'headline')
    report(data, out_of_fold(data))
    ship(data, 'headline', weights, tests)


if __name__ == '__main__':
    main(*sys.argv[1:])
