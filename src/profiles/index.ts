import { naverBlog } from './blog.naver.com.ts';
import { chosun } from './chosun.com.ts';
import { donga } from './donga.com.ts';
import { gnuboard } from './gnuboard.ts';
import { hani } from './hani.co.kr.ts';
import { hankookilbo } from './hankookilbo.com.ts';
import { hankyung } from './hankyung.com.ts';
import { joongang } from './joongang.co.kr.ts';
import { khan } from './khan.co.kr.ts';
import { maeil } from './mk.co.kr.ts';
import { ndsoft } from './ndsoft.ts';
import { naverNews } from './news.naver.com.ts';
import { seoul } from './seoul.co.kr.ts';
import type { Profile } from './types.ts';
import { yonhap } from './yna.co.kr.ts';

/** Every site profile. */
export const profiles = [
  naverBlog,
  chosun,
  donga,
  gnuboard,
  hani,
  hankookilbo,
  hankyung,
  joongang,
  khan,
  maeil,
  ndsoft,
  naverNews,
  seoul,
  yonhap,
] as const satisfies readonly Profile[];
