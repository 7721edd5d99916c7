/** How much of a day a stamp states. */
export type Precision = 'full' | 'yearless' | 'monthYear' | 'relative';

/** What a stamp says about its page. */
export type Role = 'published' | 'modified' | 'crawled' | 'unknown';

/** The order of the parts of a day written in numbers. */
export type Order = 'ymd' | 'dmy' | 'mdy';

/** One date stamp of a line. */
export interface DateReading {
  /** Offsets into the line, without the label: text.slice(start, end). */
  start: number;
  end: number;
  text: string;
  /** YYYY-MM-DD, or null where no whole day is stated or the order of its parts is open. */
  date: string | null;
  /** HH:MM or HH:MM:SS on a 24 hour clock, as stated there. */
  time: string | null;
  /** '+09:00' or 'Z' where a zone is stated and means one offset. */
  offset: string | null;
  precision: Precision;
  role: Role;
  /** The form that read it, e.g. 'date:ko-dotted'. */
  by: string;
  /** True where the century was supplied: 70–99 are 19xx, 00–69 are 20xx. */
  twoDigitYear: boolean;
}

/** What the page tells about its dates. */
export interface DateHints {
  /** Decides days such as 10/11/2024 and 24.08.07, which no line decides alone. */
  order?: Order;
  /** Days such as 24.08.07 stand without a time or label. */
  short?: boolean;
}

/** A line made ready for reading; offsets are those of the raw text. */
export interface Line {
  /** The raw text with ASCII digits, signs and blanks, sign for sign as long. */
  text: string;
  /** True where digits of any script occur. */
  digits: boolean;
  /** True where the sign 〇 occurs: years in Chinese numerals. */
  numerals: boolean;
}

/** A possible meaning of a stamp. */
export interface Meaning {
  order: Order;
  date: string;
}

/** A day found in a line, before its time, label and order are known. */
export interface Stamp {
  start: number;
  end: number;
  /** Every real day it may mean; empty where no whole day is stated. */
  meanings: Meaning[];
  precision: Precision;
  by: string;
  twoDigitYear: boolean;
  /** What must stand next to it for the stamp to be one. */
  needs: 'nothing' | 'label' | 'label or time';
  /** A time written inside the same run of digits. */
  time?: string;
  /** Z where it ends that run. */
  offset?: string;
}

/** A time of day found in a line. */
export interface Clock {
  start: number;
  end: number;
  /** null where the hour contradicts its half of the day. */
  time: string | null;
  offset: string | null;
}
