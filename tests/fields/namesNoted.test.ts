import { describe, expect, test } from 'vitest';
import { crewNoted, nameSigned, namesNoted } from '../../src/fields/stated/namesNoted.ts';

const site = new Set(['lanternpost']);

describe('names in lines of notes', () => {
  test.each([
    ['Posted on 3 June 2020 by ada_b', ['ada_b']],
    ['Publiziert am 13. Januar 2014 von Ada', ['Ada']],
    ['Written by:Ada Brook', ['Ada Brook']],
    ['Dec 26, 2025 • Ada Brook in Gardens', ['Ada Brook']],
    ['Ada Brook | 05.04.2025 - 10:12', ['Ada Brook']],
    ['jeudi 13 juin 2019, par Ada Brook', ['Ada Brook']],
    ['By Lantern Post • 4 mins read', ['Lantern Post']],
  ])('%s', (line, names) => expect(namesNoted(line, site)).toEqual(names));

  test.each([
    'Ada Brook',
    'Lantern Post | 5 May 2024',
    'Photo by Ada Brook, 5 May 2024',
    'It was written by Ada Brook on 5 May 2024.',
    'Der Kauf von Firmenwagen 5. Mai 2024',
  ])('nobody: %s', (line) => expect(namesNoted(line, site)).toEqual([]));

  test('a label and one name sign', () => {
    expect(nameSigned('Auteur : Ada Brook')).toEqual(['Ada Brook']);
    expect(nameSigned('Autor unbekannt')).toEqual([]);
  });

  test('a crew signs by its name', () => {
    expect(crewNoted('By the Lantern Team • 4 mins read')).toEqual(['the Lantern Team']);
    expect(crewNoted('Our Team')).toEqual([]);
    expect(crewNoted('Market day, 5 May')).toEqual([]);
  });
});
