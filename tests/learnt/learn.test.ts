import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Repeats } from '../../src/learnt/repeats.ts';
import { clean, folder, records } from '../cli/program.ts';

const towns = ['Amberfield', 'Brackwater', 'Coldhaven', 'Dunmere', 'Eastholm', 'Farrowgate', 'Glenmoor', 'Hartwick'];

/** What no rule of the trade knows, and every page of the site prints within its articles. */
const furniture = 'The lantern keepers of this gazette thank everybody who carried it across the hills this winter.';

/** An invented article about a town. */
const story = (town: string) => [
  `The council of ${town} agreed on Monday evening to rebuild the old footbridge before the autumn rains arrive.`,
  `Engineers who walked the banks near ${town} last week said that two of the three oak piers could be kept as they are.`,
  furniture,
  `“We have waited for this since my children were small,” said a baker whose shop in ${town} stands beside the ford.`,
  `Work at ${town} is to begin in June, and the town hopes that schoolchildren will cross the river dry by September.`,
];

const titleOf = (town: string) => `${town} to rebuild its footbridge before autumn`;

/** A page of the site; `listed`: titles of other articles that it prints. */
function page(town: string, listed: readonly string[] = []): string {
  const links = listed.map((title, i) => `<li><a href="/story/${i}">${title}</a></li>`).join('');
  return `<html><head><title>${titleOf(town)}</title><link rel="canonical" href="https://www.gazette.example/${town}"></head>
<body><article><h1>${titleOf(town)}</h1>${story(town)
    .map((text) => `<p>${text}</p>`)
    .join('\n')}</article><ul>${links}</ul></body></html>`;
}

const site = (names: readonly string[], make: (town: string) => string, ending: string) =>
  Object.fromEntries(names.map((town) => [`in/${town}.${ending}`, make(town)]));

const learnt = async (root: string, jobs = '1') => {
  const { code, stderr } = await clean(['learn', 'in', '-o', `rules-${jobs}.json`, '-j', jobs], { cwd: root });
  expect(code).toBe(0);
  return { stderr, text: readFileSync(join(root, `rules-${jobs}.json`), 'utf8') };
};

const body = async (root: string, ...args: string[]) => {
  const { code, stdout } = await clean([...args, '-q'], { cwd: root });
  expect(code).toBe(0);
  return records(stdout)
    .map((record) => record.body)
    .join('\n');
};

describe('clean learn', () => {
  it('finds what a site prints on its pages, and --rules drops it from one that was not among them', async () => {
    const root = folder({ ...site(towns, page, 'html'), 'new.html': page('Ivydale') });
    const { stderr, text } = await learnt(root);
    expect(stderr).toBe('1 rules for 1 sites, from 8 pages; 0 copies passed over\n');
    expect(JSON.parse(text)).toEqual({
      rules: '1',
      sites: [
        {
          site: 'gazette.example',
          pages: 8,
          lines: [{ text: furniture, label: 'promotion', strength: 'sure', pages: 8, kept: 8 }],
          links: [],
        },
      ],
    });
    expect(await body(root, 'new.html')).toBe(story('Ivydale').join('\n\n'));
    const without = story('Ivydale').filter((line) => line !== furniture);
    expect(await body(root, 'new.html', '--rules', 'rules-1.json')).toBe(without.join('\n\n'));
    const { stdout } = await clean(['explain', 'new.html', '--json', '--rules', 'rules-1.json'], { cwd: root });
    const blocks = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(blocks.find(({ text: words }) => words === furniture)).toMatchObject({
      kept: false,
      claims: [{ by: 'learnt:line', because: 'stands on 8 of 8 pages of gazette.example' }, {}],
    });
  });

  it('writes the same rules whatever the number of threads', async () => {
    const long = (town: string) => page(town).replace('</body>', `<!-- ${'x'.repeat(100_000)} --></body>`);
    const root = folder(site(towns, long, 'html'));
    const one = await learnt(root);
    expect((await learnt(root, '3')).text).toBe(one.text);
  });

  it('learns from flattened pages, by their outlet or for every page', async () => {
    const text = (town: string) => `${titleOf(town)}\n\n${story(town).join('\n\n')}\n`;
    const root = folder({ ...site(towns, text, 'txt'), 'new.txt': text('Ivydale') });
    await learnt(root);
    expect(await body(root, 'new.txt')).toContain(furniture);
    expect(await body(root, 'new.txt', '--rules', 'rules-1.json')).not.toContain(furniture);
  });

  it('learns nothing from copies of one article', async () => {
    const copies = Object.fromEntries(towns.map((name) => [`in/${name}.html`, page('Amberfield')]));
    const { stderr } = await learnt(folder(copies));
    expect(stderr).toBe('0 rules for 0 sites, from 1 pages; 7 copies passed over\n');
  });

  it("leaves an article's own headline alone, though every other page lists it", async () => {
    const listed = ['Ivydale', 'Jasperton'].map(titleOf);
    const root = folder({ ...site(towns, (town) => page(town, listed), 'html'), 'new.html': page('Ivydale', listed) });
    const { text } = await learnt(root);
    expect(text).toContain(listed[0]);
    const { stdout } = await clean(['new.html', '--rules', 'rules-1.json'], { cwd: root });
    expect(JSON.parse(stdout)).toMatchObject({ headline: listed[0] });
  });
});

describe('--rules', () => {
  it('reads rules written by hand, for every page and for one site', async () => {
    const rule = (site: string, text: string) =>
      `  - site: ${site}\n    lines:\n      - {text: "${text}", label: promotion, strength: sure} # by hand\n`;
    const rules = `rules: '1'\nsites:\n${rule("'*'", furniture)}${rule('other.example', 'The council of Ivydale')}`;
    const root = folder({ 'new.html': page('Ivydale'), 'own.yaml': rules });
    const without = story('Ivydale').filter((line) => line !== furniture);
    expect(await body(root, 'new.html', '--rules', 'own.yaml')).toBe(without.join('\n\n'));
  });

  it.each([
    ['{"rules": "2", "sites": []}', "rules: unexpected '2', expected 1"],
    ['{"rules": "1"}', 'sites is missing'],
    ['rules: "1"\nsites: [{site: a.example, line: []}]', "unknown key 'sites.0.line' (did you mean 'lines'?)"],
    [
      '{"rules":"1","sites":[{"site":"*","lines":[{"text":"a","label":"body","strength":"sure"}]}]}',
      "sites.0.lines.0.label: unexpected 'body'",
    ],
  ])('says what is wrong with %s', async (text, wrong) => {
    const root = folder({ 'new.html': page('Ivydale'), rules: text });
    const { code, stdout, stderr } = await clean(['new.html', '--rules', 'rules'], { cwd: root });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`clean: --rules rules: ${wrong}`);
  });

  it('decides what a folder holds: other rules do not go into the same one', async () => {
    const own = '{"rules": "1", "sites": []}';
    const root = folder({ 'in/a.html': page('Ivydale'), 'own.json': own });
    expect((await clean(['in', '-o', 'out/', '-q'], { cwd: root })).code).toBe(0);
    const { code, stderr } = await clean(['in', '-o', 'out/', '--rules', 'own.json'], { cwd: root });
    expect(code).toBe(2);
    expect(stderr).toContain('differs in own_rules');
  });
});

describe('what repeats', () => {
  const line = (text: string) => ({ key: text, text, target: '', label: 'body', kept: true, sentence: true }) as const;
  const lines = (mark: number) => Array.from({ length: 20 }, (_, i) => line(`Sentence ${mark} of page ${i}, long.`));

  it('is found in bounded memory', () => {
    const found = (most: number) => {
      const repeats = new Repeats(most);
      for (let mark = 0; mark < 200; mark += 1)
        repeats.take({ site: 'a.example', lines: [...lines(mark), line(furniture)] });
      return repeats.rules().sites[0]?.lines?.map(({ text }) => text);
    };
    expect(found(1_000_000)).toEqual([furniture]);
    expect(found(100)).toEqual([furniture]);
  });
});
