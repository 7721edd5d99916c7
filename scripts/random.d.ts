/** Numbers in [0, 1), the same for a seed. */
export function numbers(seed: number): () => number;
