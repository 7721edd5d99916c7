import type { Role, Stamp } from './reading.ts';
import { isLetter, nameOf, skip, skipBack, type Word, wordAt, wordBefore } from './tokens.ts';
import { LABELS, PROSE_LABELS } from './words/labels.ts';
import { LINKS } from './words/links.ts';
import { WEEKDAYS } from './words/weekdays.ts';

/** Signs between a label and its stamp. */
const SIGNS = ' :()[]{}<>-|·•,.=~※▶▷*/"\'';
const LONGEST_LABEL = 8;

/** A label beside a stamp: its role and its far end. */
interface Label {
  role: Role;
  at: number;
}

/** Label at the end of letters that have no word boundaries: 기자입력, 記事公開日. */
function suffixRole(word: Word): Label | null {
  if (word.raw.charCodeAt(0) < 0xe00) return null;
  for (let length = Math.min(LONGEST_LABEL, word.raw.length); length >= 2; length--) {
    const role = LABELS.get(word.name.slice(-length));
    if (role) return { role, at: word.end - length };
  }
  return null;
}

/** `was released on March 4`: a verb of a sentence. */
function isProse(text: string, word: Word): boolean {
  return PROSE_LABELS.has(word.name) && word.raw === word.name && text.charAt(skip(text, word.end, ' ', 1)) !== ':';
}

function phraseRole(text: string, word: Word): Label | null {
  let phrase = word.name;
  let at = word.start;
  for (let words = 1; words <= 3; words++) {
    const role = LABELS.get(phrase);
    if (role) return isProse(text, word) ? null : { role, at };
    const before = text.charAt(at - 1) === ' ' ? wordBefore(text, at - 1) : null;
    if (!before) return null;
    phrase = `${before.name} ${phrase}`;
    at = before.start;
  }
  return null;
}

/**
 * The label before a stamp, over link words and week days.
 * @param floor where the stamp or label before ends
 */
export function labelBefore(text: string, start: number, floor: number): Label | null {
  let end = start;
  for (let steps = 0; steps < 4; steps++) {
    end = skipBack(text, end, SIGNS, 8);
    const word = end > floor ? wordBefore(text, end) : null;
    if (!word || word.start < floor) return null;
    const label = phraseRole(text, word) ?? suffixRole(word);
    if (label) return label;
    if (!LINKS.has(word.name) && !WEEKDAYS.has(word.name)) return null;
    end = word.start;
  }
  return null;
}

const PARTICLES = new Set(['에', '에서', '자', 'に', '于', '於']);
/** Labels that name what follows them, never what is before. */
const NEVER_BEHIND = new Set('today date data datum fecha 날짜 일자 日期 时间 時間'.split(' '));
/** Labels that stand behind a stamp in a running line too. */
const CLOSING = new Set('송고 입력 수정 승인 게재 작성 업데이트 配信 公開 更新 掲載 投稿 发布 發布'.split(' '));

/**
 * The label behind a stamp: `2026/09/07 15:34 송고`, `… 에 입력`.
 * @param ceiling where the next stamp starts: a label that leads up to it is its own
 */
export function labelAfter(text: string, end: number, ceiling: number, timed: boolean): Label | null {
  let word = wordAt(text, skip(text, end, ' ,)]|-', 4));
  if (word && word.raw.length > 1 && (word.raw.startsWith('에') || word.raw.startsWith('に'))) {
    word = { ...word, raw: word.raw.slice(1), name: nameOf(word.raw.slice(1)) };
  } else if (word && PARTICLES.has(word.name)) word = wordAt(text, skip(text, word.end, ' ', 2));
  const role = word && !NEVER_BEHIND.has(word.name) ? LABELS.get(word.name) : undefined;
  if (!word || !role || word.end > ceiling) return null;
  const next = skip(text, word.end, ' :([', 4);
  if (next >= ceiling || text.charAt(skip(text, word.end, ' ', 2)) === ':') return null;
  const closes = timed && CLOSING.has(word.name);
  return closes || !isLetter(text, skip(text, word.end, ' ', 2)) ? { role, at: word.end } : null;
}

/** Roles of stamps in order of place, each label used once; null where a stamp has none. */
export function rolesOf(text: string, stamps: readonly Stamp[], timed: readonly boolean[]): (Role | null)[] {
  const roles: (Role | null)[] = [];
  let floor = 0;
  stamps.forEach((stamp, i) => {
    const before = labelBefore(text, stamp.start, floor);
    const ceiling = stamps[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    const after = before ? null : labelAfter(text, stamp.end, ceiling, timed[i] === true);
    roles.push((before ?? after)?.role ?? null);
    floor = after?.at ?? stamp.end;
  });
  return roles;
}
