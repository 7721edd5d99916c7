import { expect, test } from 'vitest';
import { cleanText } from '../../src/index.ts';

const STORY = [
  '港口明年春天起不再允许货车通行，镇议会星期一晚上作出了这个决定，并且通知了所有的运输公司。',
  '四十家运输公司要求推迟，镇长说，她读了每一封信，但是没有一家公司会因此失去合同。',
  '渡轮仍然使用原来的两个泊位，鱼市则搬到东岸的旧海关大楼，工程师预计秋天可以完工。',
  '居民们说，过去每天有六百辆货车经过他们的街道，其中大多数在早饭以前就开过去了。',
];
const page = (...stamp: string[]): string =>
  [
    '首页',
    '新闻',
    '港口明年起禁止货车通行',
    ...stamp,
    '',
    STORY.join('\n\n'),
    '',
    '相关报道',
    '老桥重新开放（2021-04-03 17:19）',
  ].join('\n');

test('更新 at the headline stands in for the day of publication, with a warning', () => {
  expect(cleanText(page('2021-05-12 09:05更新 来源：晨灯报 发表评论'))[0]).toMatchObject({
    date: '2021-05-12',
    published_at: null,
    modified_at: '2021-05-12T09:05:00',
    warnings: expect.arrayContaining(['date-of-update']),
  });
});

test('where the page says when it was published, 更新 does not', () => {
  const [article] = cleanText(page('发布：2021-05-11 08:00', '更新：2021-05-12 09:05'));
  expect(article).toMatchObject({ date: '2021-05-11', warnings: [] });
});

test('elsewhere the day of a change is none of publication', () => {
  const english =
    'The harbour of Lindholm will be closed to lorries from next spring, the council decided on Monday evening. ';
  const [article] = cleanText(
    `Lindholm closes its harbour\nUpdated May 12, 2021\n\n${english.repeat(3)}\n\n${english.repeat(3)}`,
  );
  expect(article?.date).toBeNull();
});
