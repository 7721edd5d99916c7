import { datatrove } from './datatrove.ts';
import { dolma } from './dolma.ts';
import { hf } from './hf.ts';
import { nikl } from './nikl.ts';
import { schemaOrg } from './schemaOrg.ts';
import { trafilatura } from './trafilatura.ts';
import type { Profile } from './types.ts';

/** Every profile, in the order of help. */
export const profiles: readonly Profile[] = [dolma, datatrove, nikl, trafilatura, schemaOrg, hf];
