/** Letters outside ASCII by language, small ones: tells sibling encodings apart once the language is known. */
const letters: Readonly<Record<string, string>> = {
  ca: 'àçèéíïòóúü',
  cs: 'áčďéěíňóřšťúůýž',
  cy: 'âêîôûŵŷäëïöüáéíóúàèìòù',
  da: 'æøåéü',
  de: 'äöüßéà',
  en: 'éèêëïöüçñáíóà',
  eo: 'ĉĝĥĵŝŭ',
  es: 'áéíñóúü',
  et: 'äõöüšž',
  fi: 'äöåšžé',
  fr: 'àâæçèéêëîïôùûüÿœ',
  ga: 'áéíóúḃċḋḟġṁṗṡṫ',
  hr: 'čćđšž',
  hu: 'áéíóöőúüű',
  is: 'áðéíóúýþæö',
  it: 'àèéìíîòóùú',
  lt: 'ąčęėįšųūž',
  lv: 'āčēģīķļņōŗšūž',
  mt: 'ċġħżàèìòù',
  nl: 'áéèëïóöüĳ',
  no: 'æøåéòóô',
  pl: 'ąćęłńóśźż',
  pt: 'àáâãçéêíóôõúü',
  ro: 'ăâîșțşţ',
  sk: 'áäčďéíĺľňóôŕšťúýž',
  sl: 'čšžćđ',
  sv: 'åäöéüà',
  tr: 'çğıöşüâîû\u0307',
  vi: 'ăâđêôơưàáèéìíòóùúýãõ\u0300\u0301\u0303\u0309\u0323₫',
};

/** What stands between the words of any language. */
const marks =
  '\u00a0\u00ad\u00ab\u00bb\u201a\u201c\u201d\u201e\u2018\u2019\u2013\u2014\u2026\u20ac\u00b0\u00a7\u00b7\u00a9\u00ae\u2022\u2122\u00bf\u00a1\u00a3\u00b2';

const letter = /^\p{L}$/u;

/** A capital that stands alone: no word is spelt with it. */
function alone(text: string, at: number): boolean {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  return text[at] !== text[at]!.toLowerCase() && !letter.test(before) && !letter.test(after);
}

/**
 * Signs of `text` outside ASCII that are neither common marks nor letters of the language in a word.
 * Null where the language is not known.
 */
export function foreignSigns(text: string, language: string): number | null {
  const own = letters[language];
  if (own === undefined) return null;
  const known = new Set(own + own.toUpperCase() + marks);
  let foreign = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at]! > '\x7f' && (!known.has(text[at]!) || alone(text, at))) foreign += 1;
  }
  return foreign;
}
