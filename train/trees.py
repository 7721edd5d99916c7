"""Gradient-boosted trees over a block's columns and those of its neighbours."""
import lightgbm as lgb
import numpy as np

from data import FOLDS

REACH = 3
# Columns that are also read of the neighbours.
NEIGHBOURS = ['width', 'words', 'sentences', 'prose', 'ending', 'digits', 'upper', 'at', 'copyright', 'bar', 'gap', 'indent', 'mark',
              'lower', 'functions', 'commas', 'wordScore', 'echo', 'lookProse', 'linkShare', 'level', 'tag', 'nearNames',
              'farNames', 'inArticleBody', 'titleAlike', 'hidden']
AGAIN_NEIGHBOURS = ['odds', 'maskOdds', 'lookOdds']
SEED = 7


def layout(columns, again):
    """What a tree may ask for: pairs of a column and an offset in blocks."""
    wide = [(column, 0) for column in range(len(columns))]
    for name in NEIGHBOURS + (AGAIN_NEIGHBOURS if again else []):
        if name not in columns:
            continue
        reach = 6 if name == 'odds' else REACH
        wide += [(columns.index(name), offset) for offset in range(-reach, reach + 1) if offset]
    return wide


def shifted(features, starts, wide):
    """The matrix of `wide`: a neighbour outside the page is all zeros."""
    rows = len(features)
    result = np.zeros((rows, len(wide)), np.float32)
    index = np.arange(rows)
    page = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    for k, (column, offset) in enumerate(wide):
        source = index + offset
        ok = (source >= starts[page]) & (source < starts[page + 1])
        result[ok, k] = features[source[ok], column]
    return result


def settings(leaves, rate):
    return dict(objective='cross_entropy', num_leaves=leaves, learning_rate=rate, min_data_in_leaf=60, feature_fraction=0.4,
                lambda_l2=2.0, max_bin=63, verbose=-1, seed=SEED, deterministic=True, force_row_wise=True, num_threads=1,
                use_missing=False)


class Table:
    """Rows that trees are learned from, binned once for all folds."""

    def __init__(self, head, matrix, rows):
        self.head, self.matrix, self.rows = head, matrix, rows
        self.weight = head.thinned()
        self.seen = np.flatnonzero(rows & (self.weight > 0))
        self.data = lgb.Dataset(matrix[self.seen], head.share[self.seen], weight=self.weight[self.seen], params=settings(2, 1))
        self.data.construct()

    def trained(self, leaves, count, rate=0.1, but=None):
        """Trees from all rows but those of one fold."""
        rows = np.flatnonzero(self.head.fold[self.seen] != but)
        return lgb.train(settings(leaves, rate), self.data.subset(rows), count)

    def out_of_fold(self, early=False, **size):
        """Log-odds of the rows from trees that never saw their sites."""
        odds = np.zeros(len(self.matrix), np.float32)
        for fold in range(FOLDS):
            own = self.rows & (self.head.fold == fold)
            odds[own] = asked(self.trained(but=fold, **size), self.matrix[own], early)
        return odds


def loaded(path):
    return lgb.Booster(model_file=str(path))


# As in src/model/forest.ts.
EARLY, GIVEN_UP = 40, -4


def asked(model, matrix, early):
    """Log-odds as the program computes them: with `early`, hopeless rows are not asked about after the first trees."""
    odds = model.predict(matrix, raw_score=True)
    if not early:
        return odds
    first = model.predict(matrix, raw_score=True, num_iteration=EARLY)
    return np.where(first < GIVEN_UP, first, odds)
