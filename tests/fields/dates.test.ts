import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/fields/dates/index.ts';

/** Line, then date, time and offset of its only stamp, `-` for null. */
const FULL: [line: string, expected: string][] = [
  ['입력 : 2016.09.17 18:59', '2016-09-17 18:59 -'],
  ['입력2023.11.02. 오후 8:06', '2023-11-02 20:06 -'],
  ['입력 2023.11.02. 오후 12:06', '2023-11-02 12:06 -'],
  ['입력 2023.11.02. 오전 12:06', '2023-11-02 00:06 -'],
  ['기사입력 2013-10-24 03:00:00', '2013-10-24 03:00:00 -'],
  ['기사입력 :[ 2018-08-25 15:24 ]', '2018-08-25 15:24 -'],
  ['기사입력 2021.06.02 PM 01:21', '2021-06-02 13:21 -'],
  ['2016. 09. 26 09:47', '2016-09-26 09:47 -'],
  ['2018. 6. 3. 23:13', '2018-06-03 23:13 -'],
  ['2017.12.15 (17:04)', '2017-12-15 17:04 -'],
  ['2016.09.19 (월)', '2016-09-19 - -'],
  ['２０１６．０９．１９　０９：４７', '2016-09-19 09:47 -'],
  ['2016.09.1909:47', '2016-09-19 09:47 -'],
  ['2026/09/07 15:34 송고', '2026-09-07 15:34 -'],
  ['등록일 20240807', '2024-08-07 - -'],
  ['입력시간 20240807060100', '2024-08-07 06:01:00 -'],
  ['2024년 8월 7일 (수) 오전 9시 5분', '2024-08-07 09:05 -'],
  ['2024년8월7일 24:00', '2024-08-07 24:00 -'],
  ['2016.09.17 18:59(한국시간)', '2016-09-17 18:59 +09:00'],
  ['2025/1/21 20:50', '2025-01-21 20:50 -'],
  ['2025年1月13日 20時01分', '2025-01-13 20:01 -'],
  ['2025年1月13日(月) 午後8時1分', '2025-01-13 20:01 -'],
  ['令和6年4月1日', '2024-04-01 - -'],
  ['令和元年5月1日', '2019-05-01 - -'],
  ['平成31年4月30日', '2019-04-30 - -'],
  ['2024年04月24日23:52', '2024-04-24 23:52 -'],
  ['2024年8月7日 星期三 下午3:05', '2024-08-07 15:05 -'],
  ['二〇二四年十二月二十七日', '2024-12-27 - -'],
  ['民國113年8月7日', '2024-08-07 - -'],
  ['113年8月7日', '2024-08-07 - -'],
  ['2024-08-07T06:01:00+09:00', '2024-08-07 06:01:00 +09:00'],
  ['2024-08-07T06:01Z', '2024-08-07 06:01 Z'],
  ['2024-08-07T06:01:00.123Z', '2024-08-07 06:01:00 Z'],
  ['Wed, 16 Oct 2024 17:41:00 +0900', '2024-10-16 17:41:00 +09:00'],
  ['Wed, 16 Oct 2024 17:41:00 GMT', '2024-10-16 17:41:00 Z'],
  ['date: 20240807T060100Z', '2024-08-07 06:01:00 Z'],
  ['Wed, 10/11/2023 - 10:01', '2023-10-11 10:01 -'],
  ['Fri 10/11/2023', '2023-11-10 - -'],
  ['Aug. 7, 2024, 6:01 AM GMT+9', '2024-08-07 06:01 +09:00'],
  ['Wed 7 Aug 2024 06.01 EDT', '2024-08-07 06:01 -04:00'],
  ['Oct-13-2024', '2024-10-13 - -'],
  ['2014 Oct 1;174(10)', '2014-10-01 - -'],
  ['Mi., 07.08.2024', '2024-08-07 - -'],
  ['24.04.2024 • 16:52 Uhr', '2024-04-24 16:52 -'],
  ['02/12/2024 00:50 Actualizado', '2024-12-02 00:50 -'],
  ['2024年8月7日(水) 18:00配信', '2024-08-07 18:00 -'],
  ['Wed Oct 16 17:41:00 KST 2024', '2024-10-16 17:41:00 +09:00'],
  ['October 13, 2024', '2024-10-13 - -'],
  ['Oct. 13, 2024', '2024-10-13 - -'],
  ['OCTOBER 13, 2024', '2024-10-13 - -'],
  ['13 October 2024', '2024-10-13 - -'],
  ['13th of October, 2024', '2024-10-13 - -'],
  ['17:41 JST, October 13, 2024', '2024-10-13 17:41 +09:00'],
  ['5:03 p.m. EST, Sun October 13, 2024', '2024-10-13 17:03 -05:00'],
  ['Wed, Oct 16, 2024', '2024-10-16 - -'],
  ['Oct 16, 2024 03:43:28 AM', '2024-10-16 03:43:28 -'],
  ['Sept 5 2014 at 5:03 pm', '2014-09-05 17:03 -'],
  ['May 1, 2014 | 12:30 a.m. ET', '2014-05-01 00:30 -'],
  ['1-Mar-2016 06:01', '2016-03-01 06:01 -'],
  ['10/13/2024', '2024-10-13 - -'],
  ['10/10/2024', '2024-10-10 - -'],
  ['13. Oktober 2024', '2024-10-13 - -'],
  ['13.10.2024', '2024-10-13 - -'],
  ['10.11.2024', '2024-11-10 - -'],
  ['18.03.2016 14:05 Uhr', '2016-03-18 14:05 -'],
  ['18. März 2016, 14.05 Uhr', '2016-03-18 14:05 -'],
  ['1er mars 2016', '2016-03-01 - -'],
  ['Publié le 13/10/2024 à 14h05', '2024-10-13 14:05 -'],
  ['Publié le 05/10/2024 à 14h05', '2024-10-05 14:05 -'],
  ['13 de octubre de 2024', '2024-10-13 - -'],
  ['13 de outubro de 2024 às 14h05', '2024-10-13 14:05 -'],
  ['10 marzo 2016 23:37', '2016-03-10 23:37 -'],
  ['zondag 13 oktober 2024', '2024-10-13 - -'],
  ['13 октября 2024, 14:05 МСК', '2024-10-13 14:05 +03:00'],
  ['13 жовтня 2024', '2024-10-13 - -'],
  ['13 października 2024', '2024-10-13 - -'],
  ['13. října 2024', '2024-10-13 - -'],
  ['13. 10. 2024', '2024-10-13 - -'],
  ['13 Ekim 2024', '2024-10-13 - -'],
  ['Rabu, 16 Okt 2024 14:05 WIB', '2024-10-16 14:05 +07:00'],
  ['Minggu, 13 Oktober 2024', '2024-10-13 - -'],
  ['13 tháng 10, 2024', '2024-10-13 - -'],
  ['Chủ Nhật, ngày 05/10/2024 - 14:05', '2024-10-05 14:05 -'],
  ['13 Οκτωβρίου 2024', '2024-10-13 - -'],
  ['الأحد 13 أكتوبر 2024', '2024-10-13 - -'],
  ['١٣ تشرين الأول ٢٠٢٤', '2024-10-13 - -'],
  ['13 أكتوبر/تشرين الأول 2024', '2024-10-13 - -'],
  ['৩ মার্চ ২০১৬', '2016-03-03 - -'],
  ['13 अक्टूबर 2024', '2024-10-13 - -'],
  ['13 ตุลาคม 2567', '2024-10-13 - -'],
  ['13 ต.ค. 2567 14:05 น.', '2024-10-13 14:05 -'],
  ['13 oktober 2024 kl. 14.05', '2024-10-13 14:05 -'],
  ['13. lokakuuta 2024 klo 14.05', '2024-10-13 14:05 -'],
  ['2016. március 18.', '2016-03-18 - -'],
  ['18 martie 2016', '2016-03-18 - -'],
];

describe('whole days', () => {
  test.each(FULL)('%s', (line, expected) => {
    const readings = readDates(line);
    expect(readings).toHaveLength(1);
    const [one] = readings;
    expect([one?.date, one?.time, one?.offset].map((part) => part ?? '-').join(' ')).toBe(expected);
    expect(one?.precision).toBe('full');
    expect(one?.text).toBe(line.slice(one?.start, one?.end));
  });
});

const PARTIAL: [line: string, precision: string, time: string | null][] = [
  ['[7월24일]', 'yearless', null],
  ['3월 4일 14:05', 'yearless', '14:05'],
  ['09.26 09:47', 'yearless', '09:47'],
  ['9/26 09:47', 'yearless', '09:47'],
  ['8/7(水) 18:00配信', 'yearless', '18:00'],
  ['March 4', 'yearless', null],
  ['March 4 at 5:03 pm', 'yearless', '17:03'],
  ['18. März', 'yearless', null],
  ['13 octobre', 'yearless', null],
  ['March 2016', 'monthYear', null],
  ['octubre de 2016', 'monthYear', null],
  ['2016년 3월', 'monthYear', null],
  ['2016年3月', 'monthYear', null],
  ['35분전', 'relative', null],
  ['6시간 전', 'relative', null],
  ['1일 전', 'relative', null],
  ['어제', 'relative', null],
  ['경향신문 | 어제', 'relative', null],
  ['어제 14:05', 'relative', '14:05'],
  ['3 hours ago', 'relative', null],
  ['3h ago', 'relative', null],
  ['2 days ago', 'relative', null],
  ['yesterday', 'relative', null],
  ['Yesterday at 5:03 pm', 'relative', '17:03'],
  ['vor 3 Stunden', 'relative', null],
  ['il y a 3 heures', 'relative', null],
  ['hace 2 días', 'relative', null],
  ['há 3 horas', 'relative', null],
  ['3 ore fa', 'relative', null],
  ['3小时前', 'relative', null],
  ['3時間前', 'relative', null],
  ['5 часов назад', 'relative', null],
  ['3 saat önce', 'relative', null],
  ['3 jam yang lalu', 'relative', null],
  ['3 giờ trước', 'relative', null],
  ['منذ 3 ساعات', 'relative', null],
  ['3 ชั่วโมงที่แล้ว', 'relative', null],
];

test.each(PARTIAL)('%s is %s', (line, precision, time) => {
  expect(readDates(line)).toMatchObject([{ date: null, precision, time }]);
});

describe('order of days in numbers', () => {
  test('stays open where nothing decides it', () => {
    expect(readDates('10/11/2024')).toMatchObject([{ date: null, precision: 'yearless', by: 'date:ambiguous' }]);
    expect(readDates('24.08.07 06:01')).toMatchObject([{ date: null, by: 'date:ambiguous', twoDigitYear: true }]);
  });
  test('follows the hint of the page', () => {
    expect(readDates('10/11/2024', { order: 'dmy' })).toMatchObject([{ date: '2024-11-10', by: 'date:dmy-slashed' }]);
    expect(readDates('28.09.1912:44', { order: 'dmy' })).toMatchObject([{ date: '2019-09-28', time: '12:44' }]);
    expect(readDates('28.09.19', { order: 'dmy' })).toEqual([]);
    expect(readDates('28.09.19', { order: 'dmy', short: true })).toMatchObject([{ date: '2019-09-28' }]);
    expect(readDates('10/11/2024', { order: 'mdy' })).toMatchObject([{ date: '2024-10-11', by: 'date:mdy-slashed' }]);
    expect(readDates('24.08.07 06:01', { order: 'ymd' })).toMatchObject([{ date: '2024-08-07', by: 'date:ko-dotted' }]);
  });
  test('follows another day of the line', () => {
    const dates = readDates('Published 10/11/2024 Updated 10/13/2024').map((one) => one.date);
    expect(dates).toEqual(['2024-10-11', '2024-10-13']);
  });
});

const SHORT: [line: string, date: string | null][] = [
  ['24-08-07 06:01', '2024-08-07'],
  ['작성일 98.08.07', '1998-08-07'],
  ['DATE : 24-08-07 06:01', '2024-08-07'],
  ['18.03.16, 14:05 Uhr', '2016-03-18'],
  ['10/13/24 5:03 pm', '2024-10-13'],
  ["'24년 8월 7일 06:01", '2024-08-07'],
];

test.each(SHORT)('%s has a year of two digits', (line, date) => {
  expect(readDates(line)).toMatchObject([{ date, twoDigitYear: true }]);
});
