/** A piece of a credit: what `kind` it is by its shape alone. Offsets are UTF-16 units into the text that was cut. */
export interface Token {
  readonly kind: 'word' | 'mail' | 'address' | 'date' | 'equals' | 'separator' | 'open' | 'close' | 'sign';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const mail = String.raw`[A-Za-z0-9_%+-][A-Za-z0-9._%+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,4}[A-Za-z]{2,10}|\[email[\s ]protected\]`;
const address = String.raw`(?:https?:\/\/|www\.)[A-Za-z0-9./_~%-]{4,120}`;
const day = String.raw`(?:19|20)\d\d ?[-./년] ?\d{1,2} ?[-./월] ?\d{1,2} ?[.일]?(?: ?\([월화수목금토일]\)|[월화수목금토일]요일)?`;
const clock = String.raw`(?:(?:오전|오후|AM|PM) ?)?\(?\d{1,2}:\d\d(?::\d\d)?\)?|(?:오전|오후) ?\d{1,2}시(?: ?\d{1,2}분)?`;
const pieces = new RegExp(
  [
    `(?<mail>${mail})`,
    `(?<address>${address})`,
    `(?<date>${day}|${clock})`,
    '(?<equals>[=＝])',
    String.raw`(?<open>[(\[{<〈《【（［＜〔])`,
    String.raw`(?<close>[)\]}>〉》】）］＞〕])`,
    '(?<separator>[|｜ㅣ│/／·ㆍ•ㆍ∙?;,:：.、・&+~–—-])',
    '(?<sign>[▶☞◎※■◆★▷▲ⓒ©])',
    // A word ends where a mail begins that is glued to it.
    String.raw`(?<word>[가-힣]{1,12}(?=[A-Za-z0-9._%+-]{1,40}@)|[^\s 　=＝()\[\]{}<>〈〉《》【】（）［］＜＞〔〕|｜ㅣ│/／·ㆍ•∙?;,:：.、・&+~–—▶☞◎※■◆★▷▲ⓒ©@-]+)`,
    String.raw`(?<other>[^\s])`,
  ].join('|'),
  'g',
);

/** Cuts a short text (a line, the inside of a bracket) into tokens; null when a sign stands in it that no credit has. */
export function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pieces)) {
    const [kind] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? ['other'];
    if (kind === 'other') return null;
    const start = match.index;
    tokens.push({ kind: kind as Token['kind'], text: match[0], start, end: start + match[0].length });
  }
  return tokens;
}
