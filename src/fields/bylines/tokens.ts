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
    `(${mail})`,
    `(${address})`,
    `(${day}|${clock})`,
    '([=＝])',
    String.raw`([(\[{<〈《【（［＜〔])`,
    String.raw`([)\]}>〉》】）］＞〕])`,
    '([|｜ㅣ│/／·ㆍ•ㆍ∙?;,:：.、・&+~–—-])',
    '([▶☞◎※■◆★▷▲ⓒ©])',
    // A word ends where a mail begins that is glued to it.
    String.raw`([가-힣]{1,12}(?=[A-Za-z0-9._%+-]{1,40}@)|[^\s 　=＝()\[\]{}<>〈〉《》【】（）［］＜＞〔〕|｜ㅣ│/／·ㆍ•∙?;,:：.、・&+~–—▶☞◎※■◆★▷▲ⓒ©@-]+)`,
    String.raw`([^\s])`,
  ].join('|'),
  'g',
);

/** Kinds in the order of the expression's groups. */
const kinds = ['mail', 'address', 'date', 'equals', 'open', 'close', 'separator', 'sign', 'word'] as const;

/** Cuts a short text (a line, the inside of a bracket) into tokens; null when a sign stands in it that no credit has. */
export function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  pieces.lastIndex = 0;
  for (let match = pieces.exec(text); match; match = pieces.exec(text)) {
    const kind = kinds[match.indexOf(match[0], 1) - 1];
    if (kind === undefined) return null;
    tokens.push({ kind, text: match[0], start: match.index, end: pieces.lastIndex });
  }
  return tokens;
}
