"""Learns the labeller from what export.ts wrote.

    learn.py FOLDER first [HEAD]           words, names and the first look: FOLDER/<head>.odds.f32, out of fold
    learn.py FOLDER again WEIGHTS TESTS [HEAD]   the second look: FOLDER/<head>.final.f32, out of fold, the weights from all
                                                 pages, and rows to test the program by
"""
import pathlib
import sys

import numpy as np

import lexicon
import pack
import trees
from data import Head

HEADS = ('html', 'text')
# A page of HTML takes longer to parse, so that more trees are affordable.
FIRST = {'html': dict(leaves=24, count=100), 'text': dict(leaves=16, count=60)}
AGAIN = {'html': dict(leaves=24, count=80), 'text': dict(leaves=24, count=120)}
# As in src/model/index.ts: who is looked at again, and the first look's part of the answer.
FIRST_PART = {'html': 0.5, 'text': 0.0}
HOPELESS, FARTHEST, NEAR = -4, -6, 3


def is_open(odds, starts):
    """Rows that the second look is asked about."""
    page = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    near = np.full(len(odds), -np.inf, np.float32)
    for k in range(1, NEAR + 1):
        same = page[k:] == page[:-k]
        near[k:] = np.where(same, np.maximum(near[k:], odds[:-k]), near[k:])
        near[:-k] = np.where(same, np.maximum(near[:-k], odds[k:]), near[:-k])
    return (odds > HOPELESS) | ((odds > FARTHEST) & (near > HOPELESS))


def first(folder, heads):
    for name in heads:
        head = Head(folder, name)
        weights = {'words': lexicon.words(head)}
        if name == 'html':
            weights['near'], weights['far'] = lexicon.names(head)
        np.savez(head.path('lexicon.npz'), **weights)
        head.features.tofile(head.path('filled.f32'))
        head.features[:, head.columns.index('wordScore')].tofile(head.path('scores.f32'))
        wide = trees.layout(head.columns, False)
        matrix = trees.shifted(head.features, head.starts, wide)
        everything = np.ones(len(matrix), bool)
        table = trees.Table(head, matrix, everything)
        table.out_of_fold(early=True, **FIRST[name]).tofile(head.path('odds.f32'))
        table.trained(**FIRST[name]).save_model(str(head.path('first.txt')))
        print(name, 'first look', matrix.shape, flush=True)


def again(folder, weights, tests, heads):
    for name in heads:
        head = Head(folder, name)
        odds = head.floats('odds.f32')
        filled = head.floats('filled.f32').reshape(len(odds), -1)
        features = np.hstack([filled, head.floats('again.f32').reshape(len(odds), -1)])
        columns = head.columns + head.again_columns
        wide = trees.layout(columns, True)
        matrix = trees.shifted(features, head.starts, wide)
        rows = is_open(odds, head.starts)
        part = FIRST_PART[name]
        table = trees.Table(head, matrix, rows)
        twice = part * odds + (1 - part) * table.out_of_fold(**AGAIN[name])
        final = np.where(rows, twice, odds).astype(np.float32)
        final.tofile(head.path('final.f32'))
        whole = table.trained(**AGAIN[name])
        first_look = trees.loaded(head.path('first.txt'))
        size = write(head, weights, first_look, whole, wide)
        some = matrix[np.flatnonzero(rows)[:: max(1, rows.sum() // 8)]]
        narrow = trees.layout(head.columns, False)
        pack.parity(pathlib.Path(tests) / f'parity-{name}.json', some, wide, narrow, first_look, whole)
        print(name, 'second look', matrix.shape, f'{rows.mean():.2f} of the blocks,', size, 'bytes', flush=True)


def write(head, weights, first_look, second_look, wide):
    """The head's module; HTML's columns of names are empty for text."""
    lists = np.load(head.path('lexicon.npz'))
    none = np.zeros(head.buckets, np.float32)
    parts = [pack.buckets(lists[name] if name in lists else none) for name in ('words', 'near', 'far')]
    narrow = trees.layout(head.columns, False)
    parts += [pack.forest(first_look, narrow), pack.forest(second_look, wide)]
    return pack.write(pathlib.Path(weights) / f'{head.name}.ts', parts)


if __name__ == '__main__':
    if sys.argv[2] == 'first':
        first(sys.argv[1], sys.argv[3:] or HEADS)
    else:
        again(*sys.argv[1:2], *sys.argv[3:5], sys.argv[5:] or HEADS)
