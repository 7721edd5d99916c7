"""What words and the names of elements weigh: logistic regression on hashed buckets."""
import numpy as np
import scipy.optimize
import scipy.sparse as sp

from data import FOLDS


def fitted(matrix, share, weight, penalty):
    """Weights of the columns and a constant; answers are shares in [0, 1]."""
    width = matrix.shape[1]
    turned = matrix.T.tocsr()
    total = weight.sum()

    def loss(point):
        score = matrix @ point[:width] + point[width]
        chance = 1 / (1 + np.exp(-score))
        value = (weight * (np.logaddexp(0, score) - share * score)).sum() / total
        slope = weight * (chance - share) / total
        grad = np.concatenate([turned @ slope + penalty * point[:width], [slope.sum()]])
        return value + penalty / 2 * (point[:width] ** 2).sum(), grad

    found = scipy.optimize.minimize(loss, np.zeros(width + 1), jac=True, method='L-BFGS-B', options={'maxiter': 60})
    return found.x[:width].astype(np.float32)


def merged(head, matrix):
    """One row for all rows of a fold that are alike, with their weight and mean answer: the same optimum, sooner found."""
    marks = np.random.default_rng(1).random(matrix.shape[1])
    keys = matrix.astype(np.float64) @ marks + head.fold * 1e6
    _, one, group = np.unique(keys, return_index=True, return_inverse=True)
    weight = np.bincount(group, head.weight, len(one))
    share = np.bincount(group, head.weight * head.share, len(one)) / np.maximum(weight, 1e-12)
    return matrix[one], share, weight, head.fold[one]


def out_of_fold(head, matrix, penalty):
    """For each fold the weights that never saw its sites; and those made from all rows."""
    rows, share, weight, folds = merged(head, matrix)
    lists = []
    for fold in range(FOLDS):
        seen = folds != fold
        lists.append(fitted(rows[seen], share[seen], weight[seen], penalty))
    return lists, fitted(rows, share, weight, penalty)


def sums(head, matrix, weights):
    """The score of each row by the weights of its own fold."""
    result = np.zeros(matrix.shape[0], np.float32)
    for fold in range(FOLDS):
        rows = np.flatnonzero(head.fold == fold)
        result[rows] = matrix[rows] @ weights[fold]
    return result


def words(head, penalty=3e-6):
    """Fills the column of the words' weights; returns the weights from all pages."""
    matrix = head.bag('words')
    counts = np.maximum(np.asarray(matrix.sum(1)).ravel(), 1)
    matrix = sp.diags((1 / np.sqrt(counts)).astype(np.float32)) @ matrix
    folds, whole = out_of_fold(head, matrix.tocsr(), penalty)
    head.features[:, head.columns.index('wordScore')] = sums(head, matrix.tocsr(), folds)
    return whole


def names(head, penalty=1e-5):
    """Fills the columns of the names' weights, near and far; returns both."""
    near, far = head.bag('near'), head.bag('far')
    width = head.buckets
    folds, whole = out_of_fold(head, sp.hstack([near, far]).tocsr(), penalty)
    head.features[:, head.columns.index('nearNames')] = sums(head, near, [w[:width] for w in folds])
    head.features[:, head.columns.index('farNames')] = sums(head, far, [w[width:] for w in folds])
    return whole[:width], whole[width:]
