"""Learns whether a series is what its page is made of, from what series.ts wrote: `series.py FOLDER WEIGHTS`.

Prints, site by site out of fold, how many pages of one article would come in pieces and how much of the lists is kept.
"""
import json
import pathlib
import sys

import lightgbm as lgb
import numpy as np

import pack
from data import fold_of, FOLDS

TREES = dict(
    objective='binary', num_leaves=6, learning_rate=0.05, min_data_in_leaf=30, lambda_l2=5, feature_fraction=0.5,
    bagging_fraction=0.8, bagging_freq=1, verbose=-1, num_threads=1, seed=1, deterministic=True,
)
COUNT = 600
# Facts of which more never makes a list, or never unmakes one: lists are labelled on few sites, and what these say holds anywhere.
FALLING = (
    'ascending', 'answers', 'underComments', 'titledAbove', 'saysArticle', 'tinyTitles', 'titleNames', 'before', 'textsOutside',
)
RISING = ('days', 'headings', 'paged', 'cut', 'linkedTitles', 'coverage')
# Entries like the labelled items from which a series is right.
RIGHT = 0.5
# Pages of several items are rare among the labelled ones, and series that the rules would choose are those that matter.
WEIGHT_OF_SEVERAL, WEIGHT_OF_CHOSEN = 6.0, 4.0
SEVERAL = ('dumps', 'ko', 'multi', 'seeds')
# As in src/page/choice.ts.
LEAST = -2


def table(pages):
    facts, right, weight = [], [], []
    for page in pages:
        own = WEIGHT_OF_SEVERAL if page['set'].startswith(SEVERAL) else 1.0
        for row in page['rows']:
            facts.append(row['facts'])
            right.append(row['quality'] >= RIGHT)
            clear = max(0.1, abs(row['quality'] - 0.45) * 2) if page['items'] > 1 else 1.0
            chosen = WEIGHT_OF_CHOSEN if row['chosen'] else 1.0
            weight.append(own * clear * chosen / len(page['rows']) ** 0.5)
    return np.array(facts), np.array(right, float), np.array(weight)


def trained(pages, names):
    facts, right, weight = table(pages)
    signs = [(name in RISING) - (name in FALLING) for name in names]
    return lgb.train(TREES | dict(monotone_constraints=signs), lgb.Dataset(facts, right, weight=weight), COUNT)


def main(folder, weights):
    with open(folder / 'series.jsonl', encoding='utf8') as lines:
        pages = [json.loads(line) for line in lines]
    names = json.loads((folder / 'series.facts.json').read_text(encoding='utf8'))
    tally = {}
    for fold in range(FOLDS):
        model = trained([page for page in pages if fold_of(page['site']) != fold], names)
        for page in pages:
            chosen = [row for row in page['rows'] if row['chosen']]
            if fold_of(page['site']) != fold or not chosen:
                continue
            kept = model.predict(np.array([chosen[0]['facts']]), raw_score=True)[0] > LEAST
            one, several, before, after = tally.get(page['set'], (0, 0, 0.0, 0.0))
            if page['items'] > 1:
                tally[page['set']] = (one, several, before + chosen[0]['quality'], after + chosen[0]['quality'] * kept)
            else:
                tally[page['set']] = (one + 1, several + int(kept), before, after)
    for name, (one, several, before, after) in sorted(tally.items()):
        print(f'{name:24} one article or none: {one:3} with a series, {several:3} in pieces | lists: {after:5.1f} of {before:5.1f}')
    total = np.array(list(tally.values())).sum(axis=0)
    print(f'{"all":24} one article or none: {total[0]:3.0f} with a series, {total[1]:3.0f} in pieces | lists: {total[3]:5.1f} of {total[2]:5.1f}')
    wide = [(i, 0) for i in range(len(names))]
    size = pack.write(weights / 'series.ts', [pack.forest(trained(pages, names), wide)])
    print(f'series weights: {size} bytes')


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
