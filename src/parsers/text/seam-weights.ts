/**
 * Weights of `seamFeatures`, in their order: a softmax over the places of a line, learned by `train/seam.ts` from headlines and texts
 * put together with and without a blank, sites kept apart in the folds.
 */
export const SEAM_WEIGHTS: readonly number[] = [
  0.15, -1.69, -0.9, -0.54, 0.23, 0.82, 1.48, 1.09, 0.74, 0.01, -0.98, -3, -0.87, -0.47, 1.91, 1.01, 0.62, -1.94, -1.5,
  -0.35, -0.15, -0.44, -0.55, -0.54, -0.57, -0.82, -0.57, -0.43, -0.86, -0.32, -0.23, -0.09, -0.36, -0.27, 0.52, -0.1,
  2.46, 0.86, 2.68, 0.53, -0.52, 2.01, -1.01, -2.28, -0.42, -2.02, -0.12, -0.18, -0.36, 0.12, 0.01, 0.72, 0.26, 1.01,
  0.03, 0.31, 0.33, 2.32, 1.25, 0.53, 0.67, -0.97, 0.36, -0.18, 1.47, 1.33, -1.22, -1.87, -1.67, 2.74,
];
