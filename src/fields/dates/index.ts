export { bareDate, dateShare } from './cover.ts';
export { readDates } from './read.ts';
export type { DateHints, DateReading } from './reading.ts';
