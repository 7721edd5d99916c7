import type { Rule } from './types.ts';

/** Says that the next line is a picture caption. */
export const captionOpener: Rule = {
  id: 'caption-opener',
  label: 'caption',
  strength: 'sure',
  opens: true,
  longest: 50,
  phrases: {
    is: [
      '이미지 확대보기',
      '이미지 확대',
      '사진 확대',
      '사진확대',
      '이미지 크게보기',
      '사진 크게보기',
      '원본보기',
      '<이미지를 클릭하시면 크게 보실 수 있습니다>',
      '이미지를 클릭하시면 크게 보실 수 있습니다',
      'View gallery',
      'Enlarge image',
      'Enlarge',
      'Click to enlarge',
    ],
  },
  examples: {
    hits: ['이미지 확대보기'],
    misses: ['사진 확대 전시회가 열렸다.'],
  },
};
