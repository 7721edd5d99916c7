import { hankookilbo } from './hankookilbo.com.ts';
import { seoul } from './seoul.co.kr.ts';
import type { Profile } from './types.ts';

/** Every site profile. */
export const profiles = [hankookilbo, seoul] as const satisfies readonly Profile[];
