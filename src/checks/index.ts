import { cutOff } from './cut-off.ts';
import { duplicate } from './duplicate.ts';
import { invalidRecord } from './invalid-record.ts';
import { itemCount } from './item-count.ts';
import { language } from './language.ts';
import { layoutDrift } from './layout-drift.ts';
import { leakedLinks } from './leaked-links.ts';
import { lfsPointer } from './lfs-pointer.ts';
import { missingDate } from './missing-date.ts';
import { missingHeadline } from './missing-headline.ts';
import { missingRights } from './missing-rights.ts';
import { missingSource } from './missing-source.ts';
import { mojibake } from './mojibake.ts';
import { noArticle } from './no-article.ts';
import { personalData } from './personal-data.ts';
import { repaired } from './repaired.ts';
import { repeatedLines } from './repeated-lines.ts';
import { reservedRights } from './reserved-rights.ts';
import { suspiciousDate } from './suspicious-date.ts';
import type { Check } from './types.ts';
import { undecodable } from './undecodable.ts';

/** Every check, in the order of reports. */
export const checks = [
  lfsPointer,
  undecodable,
  mojibake,
  repaired,
  noArticle,
  missingHeadline,
  missingDate,
  missingSource,
  suspiciousDate,
  language,
  repeatedLines,
  leakedLinks,
  cutOff,
  itemCount,
  duplicate,
  layoutDrift,
  invalidRecord,
  personalData,
  missingRights,
  reservedRights,
] as const satisfies readonly Check[];
