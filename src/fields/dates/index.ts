export { bareDate, dateShare } from './cover.ts';
export { readDates } from './read.ts';
export type { DateReading } from './reading.ts';
