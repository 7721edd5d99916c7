import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/fields/bylines/index.ts';

describe('bylines as pages of twelve languages print them', () => {
  test.each([
    ['By Ada BrookTwitter', ['Ada Brook']],
    ['By Ada BrookPublished 12 May 2021', ['Ada Brook']],
    ['By Ada Brook Lantern Correspondent,Updated December 22, 2023, 5:49 p.m.', ['Ada Brook']],
    ['By Ada Brook|Reviewed by Ben Reed|Edited by Eve Stone|Dec. 12, 2023', ['Ada Brook']],
    ['Words by Ada Brook, photographs by Ben Reed', ['Ada Brook']],
    ['Words: Ada Brook', ['Ada Brook']],
    ['Story by Ada Brook', ['Ada Brook']],
    ['Reporting by Ada Brook in London; Editing by Ben Reed', ['Ada Brook']],
    ['Ada Brook, Reporter|', ['Ada Brook']],
    ['by Ada Brook • 12 May 2021 • 3 min read', ['Ada Brook']],
    ['Von Jana Brandt und Peter Wolf', ['Jana Brandt', 'Peter Wolf']],
    ['Veröffentlicht von Jana Brandt am 12. Mai 2021', ['Jana Brandt']],
    ['Text: Jana Brandt, Fotos: Peter Wolf', ['Jana Brandt']],
    ['Par Jeanne Dupont avec AFP', ['Jeanne Dupont']],
    ['Publié par Jeanne Dupont le 12 mai 2021', ['Jeanne Dupont']],
    ['Por Ana Garza y Luis Pineda | Madrid', ['Ana Garza', 'Luis Pineda']],
    ['Texto: Ana Garza', ['Ana Garza']],
    ['Autora: Ana Garza', ['Ana Garza']],
    ['di Anna Rossi - 12 maggio 2021', ['Anna Rossi']],
    ['Scritto da Anna Rossi', ['Anna Rossi']],
    ['Door Jan de Wit', ['Jan de Wit']],
    ['Av Anna Berg', ['Anna Berg']],
    ['Autor: Jan Kowal', ['Jan Kowal']],
    ['Jan Kowal, dziennikarz', ['Jan Kowal']],
    ['Автор: Иван Петров', ['Иван Петров']],
    ['Текст: Иван Петров', ['Иван Петров']],
    ['Συντάκτης: Γιώργος Παππάς', ['Γιώργος Παππάς']],
    ['Haber: Ayşe Yılmaz', ['Ayşe Yılmaz']],
    ['Penulis: Budi Santoso', ['Budi Santoso']],
    ['Reporter: Budi Santoso | Editor: Siti Aminah', ['Budi Santoso']],
    ['Tác giả: Nguyễn Văn Bình', ['Nguyễn Văn Bình']],
    ['بقلم: أحمد علي', ['أحمد علي']],
    ['كتب: أحمد علي', ['أحمد علي']],
    ['โดย สมชาย ใจดี', ['สมชาย ใจดี']],
    ['रिपोर्ट: राहुल शर्मा', ['राहुल शर्मा']],
    ['文・山田太郎　写真・鈴木一郎', ['山田太郎']],
    ['山田太郎記者', ['山田太郎']],
    ['张伟 报道', ['张伟']],
    ['撰文：张伟 编辑：李娜', ['张伟']],
    ['글=고길동 기자 사진=나둘리 기자', ['고길동']],
    ['입력 : 2021-05-12 09:05 | 고길동 기자', ['고길동']],
  ])('%s', (line, names) => {
    const read = readByline(line);
    expect(read?.authors.map(({ name }) => name)).toEqual(names);
    expect(read?.whole).toBe(true);
  });

  test.each([
    ['Door to door with the ferrymen'],
    ['相关 报道'],
    ['โดยสาร'],
    ['Photos: Ada Brook'],
    ['Reporting by the commission took a year'],
    ['Haber: Köprü yeniden açıldı'],
  ])('%s: none', (line) => {
    expect(readByline(line)?.authors ?? []).toEqual([]);
  });
});
