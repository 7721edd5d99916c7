const UNITS = [
  'second seconds sec secs s minute minutes min mins m hour hours hr hrs h day days d week weeks w month months mo year years y',
  'sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate monaten jahr jahre jahren std',
  'seconde secondes heure heures jour jours semaine semaines mois an ans',
  'segundo segundos minuto minutos hora horas día días semana semanas mes meses año años dia dias mês ano anos',
  'secondo secondi minuti ora ore giorno giorni settimana settimane mese mesi anno anni',
  'seconden minuut minuten uur uren dag dagen week weken maand maanden jaar',
  'секунд секунды минуту минуты минут час часа часов день дня дней неделю недели недель месяц месяца месяцев год года лет',
  'хвилин хвилини хвилину годину години годин днів дні тиждень тижні тижнів місяць місяці місяців',
  'minut minuty minutę godzinę godziny godzin dzień dni tydzień tygodnie tygodni minutami hodinou hodinami dny dnem týdny',
  'dakika saat gün hafta ay yıl menit jam hari minggu bulan tahun phút giờ ngày tuần tháng năm',
  'λεπτά λεπτό ώρα ώρες ημέρα ημέρες μέρες دقيقة دقائق ساعة ساعات يوم أيام يومين أسبوع أسابيع شهر',
  'मिनट घंटे घंटा दिन मिनिट মিনিট ঘণ্টা ঘন্টা দিন',
  'minutter time timer dage uger timme timmar dagar vecka veckor dager uker minuuttia minuutti tunti tuntia päivä päivää',
  'perccel órával nappal héttel minute oră zi zile',
];

const AFTER = 'ago назад тому fa geleden önce temu siden sedan sitten atrás trước lalu पहले আগে zpět ezelőtt';
const BEFORE = 'vor hace há faz πριν قبل منذ před acum';
const WHOLE = 'perce órája napja hete นาทีที่แล้ว ชั่วโมงที่แล้ว วันที่แล้ว นาทีที่ผ่านมา ชั่วโมงที่ผ่านมา วันที่ผ่านมา';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Units of time, in lower case. */
export const AGE_UNITS = setOf(UNITS.join(' '));
/** Words that make an age of a number and a unit before them. */
export const AGE_AFTER = setOf(AFTER);
/** Words that make an age of a number and a unit behind them. */
export const AGE_BEFORE = setOf(BEFORE);
/** Unit and "ago" in one word. */
export const AGE_WHOLE = setOf(WHOLE);

/** Days and moments named without a number. */
export const DAY_WORDS = new Set(
  [
    '어제|그제|그저께|방금|방금 전|昨日|一昨日|たった今|昨天|前天|刚刚|剛剛',
    'yesterday|just now|an hour ago|a minute ago|a day ago|a week ago|gestern|vorgestern|hier|avant-hier|ayer|anteayer|ontem|ieri',
    'gisteren|вчера|вчора|wczoraj|včera|dün|kemarin|hôm qua|χθες|أمس|গতকাল|เมื่อวาน|igår|i går|eilen|tegnap',
  ].flatMap((list) => list.split('|')),
);

/** Words for the running day: a stamp only with a time beside them. */
export const TODAY_WORDS = setOf(
  '오늘 今日 今天 本日 today heute hoy oggi hoje vandaag сегодня сьогодні dziś dnes bugün',
);
