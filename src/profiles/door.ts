import { createRequire } from 'node:module';
import { selectorsOf } from '../parsers/html/selectors.ts';
import { profiles } from './index.ts';
import type { Profiles } from './voice.ts';

const load = createRequire(import.meta.url);

/** The profiles, with cheerio for selectors that are not plain: loaded when the first page asks. */
export const siteProfiles: Profiles = {
  list: profiles,
  select: (page) => selectorsOf(page, (load('cheerio/slim') as typeof import('cheerio/slim')).load),
};
