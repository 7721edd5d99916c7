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

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['el', /[\u0370-\u03ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['bn', /[\u0980-\u09ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['ka', /[\u10a0-\u10ff]/g],
  ['hy', /[\u0530-\u058f]/g],
];

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function byWords(text: string, names: readonly string[]): string | null {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: string | null = null;
  let most = Math.max(2, words.length * 0.04);
  for (const name of names) {
    const known = new Set(WORDS[name]?.split(' '));
    const hits = words.filter((word) => known.has(word)).length;
    if (hits > most) {
      most = hits;
      best = name;
    }
  }
  return best;
}

const LATIN = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'cs', 'pl', 'tr', 'id', 'vi', 'sv'];

/** Language of a text as BCP 47, from its script and its commonest words; null where they do not tell. */
export function langOf(text: string): string | null {
  const sample = text.slice(0, 1500);
  const letters = count(sample, /\p{L}/gu);
  if (letters < 8) return null;
  if (count(sample, /[가-힣]/g) > letters * 0.2) return 'ko';
  if (count(sample, /[\u3040-\u30ff]/g) > letters * 0.08) return 'ja';
  if (count(sample, /[\u4e00-\u9fff]/g) > letters * 0.3) return 'zh';
  if (count(sample, /[\u0400-\u04ff]/g) > letters * 0.4) return byWords(sample, ['ru', 'uk', 'bg']);
  for (const [name, pattern] of SCRIPTS) if (count(sample, pattern) > letters * 0.4) return name;
  return byWords(sample, LATIN);
}
