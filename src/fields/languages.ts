/** Frequent words of languages that share a script: what all of them have in common decides nothing, the rest tells them apart. */
const WORDS: Record<string, string> = {
  en: 'the and of to in that is for with was his has have from this which they are',
  de: 'der die und das ist nicht mit den von auf für ein eine dem des sich auch',
  fr: 'le la les des et est dans que une pour qui sur pas au avec du ce',
  es: 'el la los las que de en y por con una para del se su como más ha no al lo es',
  pt: 'o a os as que de em não uma para com do da dos ao mais foi são é e na no pelo por um nos',
  it: 'il che di la per non una con del della è sono gli nel alla anche',
  ca: 'el la de que i en per amb els les una no és del als ha',
  ro: 'și de la în a pe cu din care nu o este pentru mai sunt că',
  nl: 'de het een van en in dat niet op te zijn voor met aan ook',
  af: 'die en van in het nie is dat om te vir met was wat ook sal',
  sv: 'och att det som en på är av för med den till inte',
  da: 'og at det som en på er af for med den til ikke har blev også efter være mellem',
  nb: 'og å det som en på er av for med den til ikke har ble også etter være mellom',
  is: 'og að er í á sem til við ekki það var um en af fyrir',
  fi: 'ja on ei että se oli hän mutta kuin myös ovat joka sen mukaan',
  et: 'ja on ei et see oli ta aga kui ka mis ning oma ole',
  hu: 'a az és hogy nem is egy van csak mint volt meg de ez el',
  cs: 'se na je že v s do o pro jsem by jako který ale jsou podle není',
  sk: 'sa na je že v s do o pre som by ako ktorý ale sú podľa nie',
  pl: 'się na że w nie z do jest to jak przez oraz które dla',
  hr: 'je i u na se da su za od koji što kako nije će bi',
  sl: 'je in v na se da so za od ki kot bi ni tudi pa',
  lv: 'un ir ka uz no ar par bet kas arī tas bija tika',
  lt: 'ir yra kad į iš su tai bet kaip apie taip buvo nuo',
  sq: 'të dhe në e i që për nga me një është se',
  tr: 've bir bu için ile da de olarak çok daha olan gibi',
  az: 've və bir bu üçün ilə da də olan olaraq ki edib',
  id: 'yang dan di untuk dengan dari pada ini itu dalam tidak akan karena bahwa tersebut saat bisa adalah',
  ms: 'yang dan di untuk dengan dari pada ini itu dalam tidak akan kerana bahawa beliau pihak boleh ialah',
  tl: 'ang ng sa na mga ay at hindi si ito para ni kay nang',
  sw: 'na ya wa kwa ni katika za la kuwa hii hiyo huo',
  vi: 'và của là trong cho không được các một với những có',
  eu: 'eta da ez dira zuen baina dela izan du ere dute',
  ru: 'и в не на что с по как это из для его',
  uk: 'і в не на що з до та як це від для',
  be: 'і ў не на што з як да гэта для',
  bg: 'и на да се от за не в че е са с',
  mk: 'и на да се од за не во дека е со што',
  sr: 'и у је на се да су за од који као што није',
  kk: 'және мен бұл үшін бір деп болып де жылы',
  ar: 'في من على إلى أن التي عن مع هذا ما كان الذي',
  fa: 'در به از که این را با است برای آن می',
  ur: 'کے کی میں ہے کا سے اور کو نے پر کہ',
  hi: 'के है में की और से का को ने पर कि नहीं',
  mr: 'आहे आणि या ते हे होते आहेत केली असे मात्र',
  ne: 'छ र को मा ले गरेको भएको छन् पनि',
};

/** Languages that a script may be; the first where its words do not tell. */
const FAMILIES = {
  latin: 'en de fr es pt it ca ro nl af sv da nb is fi et hu cs sk pl hr sl lv lt sq tr az id ms tl sw vi eu'.split(
    ' ',
  ),
  cyrillic: 'ru uk be bg mk sr kk'.split(' '),
  arabic: 'ar fa ur'.split(' '),
  devanagari: 'hi mr ne'.split(' '),
} as const;

let languages: Map<string, string[]> | undefined;

/** Word → languages that it is a sign of. */
function languagesByWord(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [name, words] of Object.entries(WORDS)) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), name]);
  }
  return map;
}

/** How many of the words, and what share of them, a language must claim. */
const LEAST = { words: 2, share: 0.06 };

/**
 * The language of a script that claims the most of `words` (lower case), null where too few are known. A word says the less
 * the more languages have it.
 */
export function byWords(words: readonly string[], script: keyof typeof FAMILIES): string | null {
  languages ??= languagesByWord();
  const claims = new Map<string, { hits: number; weight: number }>();
  for (const word of words) {
    const named = languages.get(word) ?? [];
    for (const name of named) {
      const { hits, weight } = claims.get(name) ?? { hits: 0, weight: 0 };
      claims.set(name, { hits: hits + 1, weight: weight + 1 / named.length });
    }
  }
  const least = Math.max(LEAST.words, words.length * LEAST.share);
  let best: string | null = null;
  let most = 0;
  for (const name of FAMILIES[script]) {
    const { hits, weight } = claims.get(name) ?? { hits: 0, weight: 0 };
    if (hits <= least || weight <= most) continue;
    most = weight;
    best = name;
  }
  return best;
}
