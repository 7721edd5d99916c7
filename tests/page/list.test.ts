import { expect, test } from 'vitest';
import { cleanText } from '../../src/index.ts';
import { withMissed } from '../../src/page/missed.ts';
import { takeNotes } from '../../src/page/notes.ts';
import { repeatedElements } from '../../src/page/repeats.ts';
import { rolesOf } from '../../src/page/rhythm.ts';
import type { Series } from '../../src/page/series.ts';
import type { HtmlPage } from '../../src/parsers/html/index.ts';
import { parse } from '../../src/parsers/index.ts';
import { parseText } from '../../src/parsers/text/index.ts';

const PLACES = ['harbour', 'library', 'orchard', 'tram line', 'market hall', 'lighthouse', 'old mill', 'ferry pier'];

interface Teaser {
  readonly title: string;
  readonly day: string;
  readonly text: string;
}

const teaser = (place: string, i: number): Teaser => ({
  title: `Council votes to rebuild the ${place} after a long dispute`,
  day: `March ${20 - i}, 2021 - 7:0${i} pm`,
  text: `Members of the council agreed late on Monday that work on the ${place} should begin before the summer. Neighbours had asked for…`,
});

const printed = (teasers: readonly Teaser[]): string =>
  teasers.map(({ title, day, text }) => `${title}\n${day}\n${text}`).join('\n\n');

const headlines = (text: string): (string | null)[] => cleanText(text).map(({ headline }) => headline);

test('a headline that tells of a day is no stamp', () => {
  const teasers = PLACES.map(teaser);
  const day = { ...(teasers[3] as Teaser), title: 'Lighthouse keepers: the list of open towers on 31 October' };
  const all = teasers.with(3, day);
  expect(headlines(printed(all))).toEqual(all.map(({ title }) => title));
});

test('an entry that the list prints again is given once, where it stands first', () => {
  const teasers = PLACES.map(teaser);
  const titles = teasers.map(({ title }) => title);
  expect(headlines(printed([...teasers, teasers[2] as Teaser]))).toEqual(titles);
});

test('a carousel above the list that prints its entries is no part of it', () => {
  const teasers = PLACES.map(teaser);
  const titles = teasers.map(({ title }) => title);
  expect(headlines(printed([...teasers.slice(0, 3).reverse(), ...teasers]))).toEqual(titles);
});

const CAPTION =
  '앞마당에서 열린 개관식에는 마을 합창단을 비롯해 목수와 미장이, 학교 아이들이 함께 자리해 노래를 불렀다. 이날 행사는...';

test('one caption behind several headlines is a text each time, and elsewhere a notice', () => {
  const titles = [
    '합창단, 나란히 선 무대',
    '목수들, 손때 묻은 연장',
    '아이들, 활짝 웃는 얼굴',
    '미장이, 새 담벼락 앞에서',
  ];
  const rolesIn = (text: string) => {
    const notes = takeNotes(parseText({ file: 'a.txt', text, encoding: 'utf-8', url: null } as never));
    return rolesOf(notes).filter((_, i) => notes[i]?.block.text === CAPTION);
  };
  const behind = titles.map((title) => `[포토] ${title}   ${CAPTION}\n새벽일보\n1시간 전`).join('\n');
  expect(rolesIn(behind)).toEqual(titles.map(() => 'text'));
  const below = titles.map((title) => `[포토] ${title}\n${CAPTION}\n새벽일보\n1시간 전`).join('\n');
  expect(rolesIn(below)).toEqual(titles.map(() => 'steady'));
});

const bodies = (text: string): string[] => cleanText(text).map(({ body }) => body);

/** Posts that end in the same line, as blogs print them. */
const posts = (lines: readonly string[]): string =>
  PLACES.map((place, i) =>
    [
      `Council votes to rebuild the ${place} after a long dispute`,
      `Members of the council agreed late on Monday that work on the ${place} should begin before the summer.`,
      ...(i === 3 ? lines : []),
      `posted by Mara Lindqvist at 07:0${i}:15 AM permalink | comments`,
    ].join('\n'),
  ).join('\n\n');

test('a paragraph without a stop belongs to the one post that has it', () => {
  const line = 'Come and see us from 3 to 9 May in the hall behind the pier, gate 4, first floor';
  expect(bodies(posts([line]))[3]).toContain(line);
});

test('a list that the text announces belongs to it, a box of links does not', () => {
  const items = ['1 The winter the pier froze', '2 Letters from the keeper', '3 Songs of the ferry'];
  expect(bodies(posts(['What you can hear that night:', ...items]))[3]).toContain(items[2]);
  const box = ['• Archive of interviews', '• Archive of reports', '• Archive of pictures'];
  for (const body of bodies(posts(box))) expect(body).not.toContain('Archive of interviews');
});

/** Teasers that have nothing in common, as those of a real list. */
const OTHERS = [
  [
    'Three ways to keep honey from setting',
    'A jar that stands near the stove will stay clear until spring, but only if nobody stirs it with a wet spoon. Our reader…',
  ],
  [
    'Night trains return to the coast in May',
    'Sleeping cars will run twice a week from the capital, the railway says, and tickets go on sale before Easter. Whoever…',
  ],
  [
    'Why the choir sings without a conductor',
    'Twenty-two voices breathe together because they stand in a ring and watch each other. It took them four winters to…',
  ],
  [
    'A bakery that opens only when it rains',
    'Dry days belong to the garden, says its owner, who has never printed opening hours and does not intend to. The queue…',
  ],
  [
    'Sheep on the runway close the airfield again',
    'The flock found the same gap in the fence as last autumn, and two gliders had to land in a potato field. Farmers…',
  ],
  [
    'What our glaciers looked like to painters',
    'Forty canvases from five museums show ice where walkers now find gravel and a car park. The curator counted…',
  ],
] as const;

test('the newest post in full over teasers is the first entry of their list, and its day dates no other', () => {
  const post = [
    'What we learned from a year of repairs to the town clock',
    'Posted on 12th March 2021',
    'When the clock stopped in the storm, nobody thought that it would take a whole year to make it go again. The works were sound, but the case had let in water, and every screw of it had to be made anew by hand in a shop that had not made one for decades.',
    'We asked for help, and it came from a school two valleys away, where six pupils and their teacher drew the parts, cast them and brought them over on a sledge. Since last week it strikes again, four minutes late, and the town has decided to leave it so.',
  ].join('\n\n');
  const teasers = OTHERS.map(([title, text]) => `${title}\n${text}\nRead More »`);
  const dates = cleanText([post, ...teasers].join('\n\n')).map(({ date }) => date);
  expect(dates).toEqual(['2021-03-12', ...OTHERS.map(() => null)]);
});

test('a day head dates the posts below it, not the one above', () => {
  const days = ['Tuesday, March 9, 2021', 'Monday, March 8, 2021'];
  const post = (place: string, i: number): string =>
    `Council votes to rebuild the ${place} after a long dispute\nMembers of the council agreed that work on the ${place} should begin before the summer.\nposted by Mara Lindqvist at 07:0${i}:15 AM permalink | comments`;
  const [one, two] = [PLACES.slice(0, 4), PLACES.slice(4)];
  const text = [days[0], ...one.map(post), days[1], ...two.map(post)].join('\n\n');
  const dates = cleanText(text).map(({ date }) => date);
  expect(dates).toEqual([...one.map(() => '2021-03-09'), ...two.map(() => '2021-03-08')]);
});

/** A front page: a lead story in an element of its own, then boxes of one kind. */
const front = (): string => {
  const [lead, ...boxes] = OTHERS.map(([title, text], i) => `<a href="/${i}">${title}</a><p>${text}</p>`);
  return `<html><body><div class="lead">${lead}</div>${boxes.map((box) => `<div class="box">${box}</div>`).join('')}</body></html>`;
};

const pageOf = (text: string) => parse({ file: 'a.html', text, encoding: 'utf-8', url: null } as never) as HtmlPage;

test('the story that leads a list of elements in another shape is its first entry', () => {
  const page = pageOf(front());
  const notes = takeNotes(page);
  const roles = rolesOf(notes);
  const [boxes] = repeatedElements(page, notes, roles);
  expect(boxes?.entries).toHaveLength(OTHERS.length - 1);
  const titles = withMissed(notes, roles, boxes as Series).entries.map(({ title }) => notes[title ?? -1]?.block.text);
  expect(titles).toEqual(OTHERS.map(([title]) => title));
});

test('a promotion in brackets is cut off a teaser that is a link', () => {
  const [[title, text]] = OTHERS;
  const page = pageOf(
    `<html><body><h2>${title}</h2><p><a href="/1">${text} [새벽일보에서 더 보기]</a></p></body></html>`,
  );
  expect(page.blocks.map(({ text }) => text)).toEqual([title, text, '[새벽일보에서 더 보기]']);
});
