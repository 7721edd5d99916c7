declare const BUILT_VERSION: string;
declare const BUILT_RULES: string;
declare const BUILT_MODEL: string;

/** Version of the package. */
export const version: string = BUILT_VERSION;

/** Names the state of everything that decides a record's content: equal name, equal output. 16 hexadecimal digits. */
export const rules: string = BUILT_RULES;

/** Names the learned models, weights and features: a part of what `rules` names. 16 hexadecimal digits. */
export const model: string = BUILT_MODEL;
