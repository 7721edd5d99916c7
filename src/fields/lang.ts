import { lettersIn, unitsBetween, wordsIn } from '../unicode.ts';

/** Words that tell languages of one script apart: frequent, and rare elsewhere. */
const WORDS: Record<string, string> = {
  en: 'the and of to in that is for with was his has have from this which they are',
  de: 'der die und das ist nicht mit den von auf für ein eine dem des sich auch',
  fr: 'le la les des et est dans que une pour qui sur pas au avec du ce',
  es: 'el la los las que de en y por con una para del se su como más',
  pt: 'o os as que de em não uma para com do da dos ao mais foi são',
  it: 'il che di la per non una con del della è sono gli nel alla anche',
  nl: 'de het een van en in dat niet op te zijn voor met aan ook',
  cs: 'se na je že v s do o pro jsem by jako který ale jsou',
  pl: 'się na że w nie z do jest to jak przez oraz które dla',
  tr: 've bir bu için ile da de olarak çok daha olan gibi',
  id: 'yang dan di untuk dengan dari pada ini itu dalam tidak akan',
  vi: 'và của là trong cho không được các một với những có',
  sv: 'och att det som en på är av för med den till inte',
  ru: 'и в не на что с по как это из для его',
  uk: 'і в не на що з до та як це від для',
  bg: 'и на да се от за не в че е са с',
};

const SCRIPTS: readonly (readonly [string, from: number, to: number])[] = [
  ['el', 0x370, 0x3ff],
  ['ar', 0x600, 0x6ff],
  ['he', 0x590, 0x5ff],
  ['hi', 0x900, 0x97f],
  ['bn', 0x980, 0x9ff],
  ['th', 0xe00, 0xe7f],
  ['ka', 0x10a0, 0x10ff],
  ['hy', 0x530, 0x58f],
];

let languages: Map<string, string[]> | undefined;

/** Word → languages that it is a sign of. */
function languagesByWord(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [name, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), name]);
  }
  return map;
}

function byWords(text: string, names: readonly string[]): string | null {
  languages ??= languagesByWord();
  const hits: Record<string, number> = {};
  const words = wordsIn(text.toLowerCase());
  for (const word of words) {
    for (const name of languages.get(word) ?? []) hits[name] = (hits[name] ?? 0) + 1;
  }
  let best: string | null = null;
  let most = Math.max(2, words.length * 0.04);
  for (const name of names) {
    if ((hits[name] ?? 0) > most) {
      most = hits[name] ?? 0;
      best = name;
    }
  }
  return best;
}

const LATIN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'cs', 'pl', 'tr', 'id', 'vi', 'sv'];

/** The least share of letters that tells a script. */
const LEAST_SHARE = 0.08;

/** Language of a text as BCP 47, from its script and its commonest words; null where they do not tell. */
export function langOf(text: string): string | null {
  const sample = text.slice(0, 1500);
  const letters = lettersIn(sample);
  if (letters < 8) return null;
  if (unitsBetween(sample, 0x370, 0xffff) <= letters * LEAST_SHARE) return byWords(sample, LATIN);
  const fills = (share: number, from: number, to: number): boolean => unitsBetween(sample, from, to) > letters * share;
  if (fills(0.2, 0xac00, 0xd7a3)) return 'ko';
  if (fills(LEAST_SHARE, 0x3040, 0x30ff)) return 'ja';
  if (fills(0.3, 0x4e00, 0x9fff)) return 'zh';
  if (fills(0.4, 0x400, 0x4ff)) return byWords(sample, ['ru', 'uk', 'bg']);
  // All of them are beyond Latin.
  const other = fills(0.4, 0x370, 0x10ff) ? SCRIPTS.find(([, from, to]) => fills(0.4, from, to)) : undefined;
  if (other) return other[0];
  return byWords(sample, LATIN);
}

const DAY_FIRST =
  /^(?:de|fr|es|it|pt|nl|ru|uk|pl|tr|cs|sk|sv|da|nb|nn|no|fi|el|ro|bg|hr|sr|sl|ca|gl|ar|he|vi|id|th|en-(?:gb|au|nz|ie|in|za))\b/i;

/** Whether a language writes 10/11/2024 for the tenth of November. */
export const isDayFirst = (lang: string): boolean => DAY_FIRST.test(lang);
