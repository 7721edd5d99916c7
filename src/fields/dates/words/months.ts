/**
 * Month names, January to December, each with the spellings stamps use (lower case, no dots), by language.
 * Croatian's tenth is left out: its listopad is another month than the Polish and Czech one.
 */
const NAMES: Record<string, string> = {
  en: 'january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  de: 'januar jänner jän|februar feber|märz mär mrz maerz|april|mai|juni|juli|august|september|oktober okt|november|dezember dez',
  fr: 'janvier janv|février févr fév fevrier fevr|mars|avril avr|mai|juin|juillet juil|août aout|septembre|octobre|novembre|décembre déc decembre',
  es: 'enero ene|febrero|marzo|abril abr|mayo|junio|julio|agosto ago|septiembre setiembre|octubre|noviembre|diciembre dic',
  pt: 'janeiro|fevereiro fev|março marco|abril|maio|junho|julho|agosto|setembro set|outubro out|novembro|dezembro',
  it: 'gennaio gen|febbraio|marzo|aprile|maggio mag|giugno giu|luglio lug|agosto|settembre sett|ottobre ott|novembre|dicembre',
  ca: 'gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre',
  nl: 'januari|februari|maart mrt|april|mei|juni|juli|augustus|september|oktober|november|december',
  ru: 'января январь янв|февраля февраль фев февр|марта март мар|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек',
  uk: 'січня січень січ|лютого лютий лют|березня березень бер|квітня квітень квіт|травня травень трав|червня червень черв|липня липень лип|серпня серпень серп|вересня вересень вер|жовтня жовтень жовт|листопада листопад лист|грудня грудень груд',
  bg: 'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  pl: 'stycznia styczeń sty|lutego luty lut|marca marzec|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru',
  cs: 'ledna leden|února únor|března březen|dubna duben|května květen|června červen|července červenec|srpna srpen|září|října říjen|listopadu|prosince prosinec',
  sk: 'januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta|septembra|októbra október|novembra|decembra',
  tr: 'ocak oca|şubat şub|mart|nisan nis|mayıs|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  id: 'januari|februari|maret|april|mei|juni|juli|agustus agu agt ags|september|oktober okt|november nopember|desember des',
  el: 'ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος μαι μαϊ|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ σεπτ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ',
  ro: 'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  sv: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  da: 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december',
  no: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember',
  fi: 'tammikuuta tammikuu|helmikuuta helmikuu|maaliskuuta maaliskuu|huhtikuuta huhtikuu|toukokuuta toukokuu|kesäkuuta kesäkuu|heinäkuuta heinäkuu|elokuuta elokuu|syyskuuta syyskuu|lokakuuta lokakuu|marraskuuta marraskuu|joulukuuta joulukuu',
  hu: 'január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus|szeptember szept|október|november|december',
  ar: 'يناير|فبراير|مارس|أبريل ابريل إبريل|مايو|يونيو يونية|يوليو يولية|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر',
  levant: 'كانون_الثاني|شباط|آذار اذار|نيسان|أيار ايار|حزيران|تموز|آب|أيلول ايلول|تشرين_الأول|تشرين_الثاني|كانون_الأول',
  maghreb: 'جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
  hi: 'जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
  bn: 'জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
  th: 'มกราคม มค|กุมภาพันธ์ กพ|มีนาคม มีค|เมษายน เมย|พฤษภาคม พค|มิถุนายน มิย|กรกฎาคม กค|สิงหาคม สค|กันยายน กย|ตุลาคม ตค|พฤศจิกายน พย|ธันวาคม ธค',
  he: 'ינואר בינואר|פברואר בפברואר|מרץ במרץ מרס במרס|אפריל באפריל|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט|ספטמבר בספטמבר|אוקטובר באוקטובר|נובמבר בנובמבר|דצמבר בדצמבר',
  fa: 'ژانویه|فوریه|مارس|آوریل|مه|ژوئن|ژوئیه|اوت|سپتامبر|اکتبر|نوامبر|دسامبر',
  ur: 'جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  mr: 'जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर',
  ta: 'ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்',
  te: 'జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై జూలై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్',
  hy: 'հունվարի հունվար|փետրվարի փետրվար|մարտի մարտ|ապրիլի ապրիլ|մայիսի մայիս|հունիսի հունիս|հուլիսի հուլիս|օգոստոսի օգոստոս|սեպտեմբերի սեպտեմբեր|հոկտեմբերի հոկտեմբեր|նոյեմբերի նոյեմբեր|դեկտեմբերի դեկտեմբեր',
  ka: 'იანვარი იან|თებერვალი თებ|მარტი მარ|აპრილი აპრ|მაისი მაი|ივნისი ივნ|ივლისი ივლ|აგვისტო აგვ|სექტემბერი სექ|ოქტომბერი ოქტ|ნოემბერი ნოე|დეკემბერი დეკ',
  sr: 'januara januar јануара јануар|februara februar фебруара фебруар|marta mart марта март|aprila april априла април|maja maj маја мај|juna jun јуна јун|jula jul јула јул|avgusta avgust августа август|septembra septembar септембра септембар|oktobra oktobar октобра октобар|novembra novembar новембра новембар|decembra decembar децембра децембар',
  hr: 'siječnja siječanj|veljače veljača|ožujka ožujak|travnja travanj|svibnja svibanj|lipnja lipanj|srpnja srpanj|kolovoza kolovoz|rujna rujan||studenoga studenog studeni|prosinca prosinac',
  sl: 'januarja|februarja|marca|aprila|maja|junija|julija|avgusta|septembra|oktobra|novembra|decembra',
  mk: 'јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември',
  et: 'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  lv: 'janvāris janvārī|februāris februārī|marts martā|aprīlis aprīlī|maijs maijā|jūnijs jūnijā|jūlijs jūlijā|augusts augustā|septembris septembrī|oktobris oktobrī|novembris novembrī|decembris decembrī',
  lt: 'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
  is: 'janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember',
  sq: 'janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor',
  az: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust avgust|sentyabr sentabr|oktyabr oktabr|noyabr|dekabr',
  kk: 'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  km: 'មករា|កុម្ភៈ|មីនា|មេសា|ឧសភា|មិថុនា|កក្កដា|សីហា|កញ្ញា|តុលា|វិច្ឆិកា|ធ្នូ',
  ms: 'januari|februari|mac|april|mei|jun|julai|ogos|september|oktober|november|disember',
  tl: 'enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre',
  sw: 'januari|februari|machi|aprili|mei|juni|julai|agosti|septemba|oktoba|novemba|desemba',
};

/** Names that are everyday words too: alone, without a year, they name no month unless written with a capital. */
const EVERYDAY = new Set(
  'march may mar mac mars set out ago dec sep jun mai mag ott lis lip des tem ara kas haz eki лист лип'.split(' '),
);

function build(): Map<string, number> {
  const months = new Map<string, number>();
  for (const list of Object.values(NAMES)) {
    list.split('|').forEach((spellings, i) => {
      for (const name of spellings.split(' ').filter(Boolean))
        months.set(name.replace('_', ' ').normalize('NFC'), i + 1);
    });
  }
  return months;
}

/** Month names in lower case, without dots, to 1–12. */
export const MONTHS: ReadonlyMap<string, number> = build();

/** True where a month's name, as written, is clear without a year beside it. */
export function isClearMonth(name: string): boolean {
  const first = name.charAt(0);
  return first !== first.toLowerCase() || !EVERYDAY.has(name);
}
