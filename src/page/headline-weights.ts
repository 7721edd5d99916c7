/**
 * Weights of `headlineFeatures`, in their order: a softmax over the candidates and none, learned by gradient descent (Adam, L2)
 * from dumps of known headline, sites kept apart in the folds.
 */
export const HEADLINE_WEIGHTS: readonly number[] = [
  -2.25, -0.758, -0.181, -0.808, 0.061, 1.385, 1.063, 0.103, 1.279, -0.38, -0.443, -0.404, -1.037, 0.3, 1.311, -1.349,
  -1.168, -1.175, -1.75, 0.245, -3.047, -0.716, -0.91, -0.228, -1.94, -0.904, -0.408, 2.95, 0.552, -0.213, 1.145, 1.064,
  0.593, 3.293, 0.333, 0.222, -1.584,
];
