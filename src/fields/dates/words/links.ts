/** Words between a label, a day and its time that say nothing of their own. */
const WORDS = [
  'on at the of in from by since date dated time last latest first original originally article story online local',
  'am um den der uhr zuletzt letzte seit gegen',
  'le la à a le du de en dernière dernier heure heures h min',
  'el las los a del última último hora horas hs hrs hr',
  'em às ás as do da',
  'il alle ore di ultimo ultima',
  'op om de uur laatst laatste',
  'в во от г года год на дата последнее время р о об',
  'o godz godzina dnia roku r dne v ve hod',
  'saat saati tarih tarihi son günü',
  'pukul jam tanggal pada hari',
  'lúc ngày vào giờ',
  'στις στη ώρα',
  'في الساعة يوم بتاريخ تاريخ آخر م',
  'बजे को पर',
  'টা সময়',
  'วันที่ เวลา น พศ ที่ เมื่อ เมื่อวันที่',
  'kl klo klockan klokken den senast sist kello',
  'at órakor óra',
  '에 시간 시각 일시 최초 최종 기사 온라인 자로 자',
  'に 時点 日時 記事 于 於 时间 時間',
];

/** Link words in lower case, without dots. */
export const LINKS: ReadonlySet<string> = new Set(WORDS.flatMap((list) => list.split(' ')));

/** Links that only day-first languages write beside a day: they settle 05/10/2024. */
export const DAY_FIRST: ReadonlySet<string> = new Set(
  'uhr le à às em el del alle ore ngày lúc pukul saat tarihi klo kl om uur στις wib'.split(' '),
);

/** Words after which a time is written with a dot: `klo 14.05`. */
export const BEFORE_DOTTED_TIME: ReadonlySet<string> = new Set('klo kl kello ore alle pukul jam um om'.split(' '));

/** Words after a time written with a dot: `14.05 Uhr`. */
export const AFTER_DOTTED_TIME: ReadonlySet<string> = new Set('uhr uur wib wita wit น hrs'.split(' '));
