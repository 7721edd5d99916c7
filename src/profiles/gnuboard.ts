import type { Profile } from './types.ts';

/** gnuboard 5: boards of offices, schools, churches and small papers. */
export const gnuboard: Profile = {
  id: 'gnuboard',
  sign: 'bo_v_con',
  until: '2027-12-31',
  selectors: {
    body: ['#bo_v_con'],
    headline: ['.bo_v_tit', '#bo_v_title'],
    board: ['#bo_v_file', '#bo_v_link', '#bo_v_act', '#bo_v_top', '#bo_v_bot', '#bo_v_share'],
    comment: ['#bo_vc'],
    form: ['#bo_vc_w'],
  },
};
