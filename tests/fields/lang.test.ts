import { expect, test } from 'vitest';
import { langOf } from '../../src/fields/lang.ts';
import { cleanHtml } from '../../src/index.ts';

const TEXTS: Record<string, string> = {
  en: 'The ferry between the two islands carried its first passengers on Monday, and the harbour office said that more crossings are planned.',
  de: 'Die Fähre zwischen den beiden Inseln hat am Montag die ersten Fahrgäste befördert, und das Hafenamt plant nicht nur vier Fahrten am Tag.',
  fr: 'Le bac entre les deux îles a transporté lundi ses premiers passagers, et la capitainerie prévoit quatre traversées par jour dans un premier temps.',
  es: 'El transbordador que une las dos islas llevó el lunes a los primeros pasajeros, y la oficina del puerto prevé más viajes para el verano.',
  pt: 'A balsa entre as duas ilhas levou na segunda-feira os primeiros passageiros, e a administração do porto não descarta mais viagens para o verão.',
  it: 'Il traghetto tra le due isole ha portato lunedì i primi passeggeri e l’ufficio del porto prevede che la linea sia attiva anche con il mare mosso.',
  ca: 'El transbordador que uneix les dues illes ha dut els primers passatgers dilluns i l’oficina del port no descarta més viatges per a l’estiu amb bon temps.',
  ro: 'Feribotul dintre cele două insule a transportat luni primii pasageri, iar biroul portului a anunțat că sunt prevăzute mai multe curse pe zi și pentru vară.',
  nl: 'De veerboot tussen de twee eilanden vervoerde maandag de eerste passagiers en het havenkantoor zegt dat er niet meer dan vier overtochten zijn gepland.',
  af: 'Die veerboot tussen die twee eilande het Maandag die eerste passasiers vervoer, en die hawekantoor sê daar is nie meer as vier ritte nie.',
  sv: 'Färjan mellan de två öarna tog på måndagen med sig de första passagerarna, och hamnkontoret säger att det inte blir fler turer för den som väntar.',
  da: 'Færgen mellem de to øer tog mandag de første passagerer med, og havnekontoret siger, at der ikke bliver flere afgange efter påske af hensyn til vejret.',
  nb: 'Fergen mellom de to øyene tok mandag med seg de første passasjerene, og havnekontoret sier at det ikke blir flere avganger etter påske av hensyn til været.',
  is: 'Ferjan milli eyjanna flutti á mánudag fyrstu farþegana og hafnarskrifstofan segir að það sé ekki búist við fleiri ferðum við þessar aðstæður.',
  fi: 'Lautta kulki maanantaina saarten välillä ensimmäisen kerran, ja satamatoimisto sanoi, että vuoroja on neljä päivässä mutta ei enempää, kun sää sen sallii.',
  et: 'Praam viis esmaspäeval esimesed reisijad saarte vahele ja sadam ütles, et see on alles algus ning reise ei ole rohkem kui neli päevas.',
  hu: 'A komp hétfőn vitte át az első utasokat a két sziget között, és a kikötő szerint nem csak négy járat lesz, hogy a forgalom meg ne álljon.',
  cs: 'Trajekt mezi oběma ostrovy v pondělí převezl první cestující a přístav uvedl, že není jisté, kdy se na trasu vrátí i druhá loď, která se opravuje.',
  sk: 'Trajekt medzi oboma ostrovmi v pondelok previezol prvých cestujúcich a prístav uviedol, že nie je isté, kedy sa na trasu vráti aj druhá loď, ktorá sa opravuje.',
  pl: 'Prom między wyspami przewiózł w poniedziałek pierwszych pasażerów, a biuro portu podało, że do świąt nie jest planowanych więcej rejsów, które się opłacą.',
  hr: 'Trajekt između dva otoka u ponedjeljak je prevezao prve putnike, a lučki ured kaže da se nije odustalo od drugog broda koji će voziti i na jesen.',
  sl: 'Trajekt med otokoma je v ponedeljek prepeljal prve potnike, pristaniški urad pa pravi, da ni načrtov za več voženj na dan in da se bodo vrnili tudi ljudje.',
  lv: 'Prāmis pirmdien pārveda pirmos pasažierus un ostas pārvalde paziņoja, ka tas ir tikai sākums, bet reisi uz salu notiks arī vasarā.',
  lt: 'Keltas pirmadienį perkėlė pirmuosius keleivius ir uosto direkcija pranešė, kad tai yra tik pradžia, bet reisai į salą vyks ir vasarą.',
  sq: 'Trageti midis dy ishujve transportoi të hënën pasagjerët e parë dhe zyra e portit tha se për sot nuk ka më shumë se një udhëtim që niset në mbrëmje.',
  tr: 'İki ada arasındaki feribot pazartesi günü ilk yolcularını taşıdı ve liman müdürlüğü bu hat için daha çok sefer olarak planlanan bir tarife açıkladı.',
  az: 'İki ada arasındakı bərə bazar ertəsi ilk sərnişinləri daşıdı və liman idarəsi bu xətt üçün daha bir reys olan cədvəl hazırladığını elan edib.',
  id: 'Feri yang menghubungkan dua pulau itu mengangkut penumpang pertama pada Senin, dan kantor pelabuhan menyebut bahwa jadwal tersebut tidak akan berubah karena cuaca.',
  ms: 'Feri yang menghubungkan dua pulau itu membawa penumpang pertama pada Isnin, dan pihak pelabuhan berkata bahawa jadual itu tidak akan berubah kerana cuaca.',
  tl: 'Ang lantsa sa pagitan ng dalawang isla ay naghatid ng mga unang pasahero noong Lunes, at sinabi ng pantalan na hindi ito ang huling biyahe para sa mga turista.',
  sw: 'Feri kati ya visiwa viwili ilibeba abiria wa kwanza siku ya Jumatatu, na ofisi ya bandari ilisema kuwa safari hiyo ni ya kwanza katika mwezi huo.',
  vi: 'Chuyến phà nối hai hòn đảo đón những hành khách đầu tiên vào thứ hai, và cảng cho biết không được tăng chuyến trong một tháng với các tàu cũ của hãng.',
  eu: 'Bi uharteen arteko ferryak astelehenean eraman zituen lehen bidaiariak, eta portuko bulegoak esan du ez dela bidaia gehiago izan, baina zerbitzua ere hobetu da.',
  ru: 'Паром между двумя островами в понедельник принял первых пассажиров, и в порту сообщили, что это не последний рейс для жителей из посёлка.',
  uk: 'Пором між двома островами в понеділок прийняв перших пасажирів, і в порту повідомили, що це не останній рейс для мешканців з села від осені.',
  be: 'Паром паміж двума астравамі ў панядзелак прыняў першых пасажыраў, і ў порце паведамілі, што гэта не апошні рэйс для жыхароў з вёскі.',
  bg: 'Фериботът между двата острова превози в понеделник първите пътници и от пристанището казаха, че това не е последният курс за деня и ще се работи с още кораби.',
  mk: 'Траектот меѓу двата острова во понеделникот ги превезе првите патници и од пристаништето велат дека не е планирано што ќе се вози со вториот брод.',
  sr: 'Трајект између два острва је у понедељак превезао прве путнике, а лучка управа каже да се није одустало од другог брода који је на поправци.',
  kk: 'Екі арал арасындағы паром дүйсенбі күні алғашқы жолаушыларды тасыды және порт бұл бағыт үшін тағы бір кеме болып жатқанын, ол да жүретінін хабарлады.',
  ar: 'استقبلت العبّارة التي تربط بين الجزيرتين أول ركابها يوم الاثنين، وقالت إدارة الميناء إن هذا ما كان مخططا على مدى الشتاء من أعمال في المرفأ.',
  fa: 'کشتی میان دو جزیره روز دوشنبه نخستین مسافران خود را جابه‌جا کرد و اداره بندر گفت که این سفر برای آن است تا مردم از جزیره به شهر بروند.',
  ur: 'دونوں جزیروں کے درمیان فیری نے پیر کو پہلے مسافروں کو پار پہنچایا اور بندرگاہ کا کہنا ہے کہ یہ سروس موسم سے پہلے کی طرح چلے گی۔',
  hi: 'दोनों द्वीपों के बीच की नौका ने सोमवार को पहले यात्रियों को पार पहुँचाया और बंदरगाह का कहना है कि मौसम में सुधार नहीं हुआ है।',
  mr: 'दोन बेटांमधील फेरीने सोमवारी पहिल्या प्रवाशांना नेले आणि बंदर कार्यालयाने ही सेवा सुरू केली असे सांगितले. मात्र फेऱ्या वाढणार आहेत, हे अजून ठरले आहे.',
  ne: 'दुई टापुबीचको डुंगाले सोमबार पहिलो यात्रुलाई लगेको छ र बन्दरगाहले यो सेवा मौसम राम्रो भएको बेला मात्र चल्ने जनाएको छ। यात्रु पनि खुसी छन्।',
  bn: 'দুই দ্বীপের মধ্যে চলাচলকারী ফেরি সোমবার প্রথম যাত্রী পারাপার করেছে এবং বন্দর কার্যালয় আরও যাত্রার কথা জানিয়েছে।',
  ta: 'இரண்டு தீவுகளுக்கு இடையேயான படகு திங்கட்கிழமை முதல் பயணிகளை ஏற்றிச் சென்றது என்று துறைமுக அலுவலகம் தெரிவித்துள்ளது.',
  te: 'రెండు దీవుల మధ్య నడిచే పడవ సోమవారం మొదటి ప్రయాణికులను చేరవేసింది అని ఓడరేవు కార్యాలయం తెలిపింది.',
  th: 'เรือข้ามฟากระหว่างสองเกาะรับผู้โดยสารกลุ่มแรกเมื่อวันจันทร์ และสำนักงานท่าเรือกล่าวว่าจะเพิ่มเที่ยวเรือหลังสงกรานต์',
  lo: 'ເຮືອຂ້າມຟາກລະຫວ່າງສອງເກາະຮັບຜູ້ໂດຍສານກຸ່ມທຳອິດໃນວັນຈັນ ແລະ ຫ້ອງການທ່າເຮືອກ່າວວ່າຈະເພີ່ມຖ້ຽວເຮືອ',
  km: 'សាឡាងដែលភ្ជាប់កោះទាំងពីរបានដឹកអ្នកដំណើរជាលើកដំបូងនៅថ្ងៃច័ន្ទ ហើយការិយាល័យកំពង់ផែបាននិយាយថានឹងមានបួនជើងក្នុងមួយថ្ងៃ។',
  my: 'ကျွန်းနှစ်ကျွန်းကြား ကူးတို့သင်္ဘောသည် တနင်္လာနေ့တွင် ပထမဆုံးခရီးသည်များကို သယ်ဆောင်ခဲ့သည်ဟု ဆိပ်ကမ်းရုံးက ပြောကြားခဲ့သည်။',
  am: 'በሁለቱ ደሴቶች መካከል የሚጓዘው ጀልባ ሰኞ ዕለት ለመጀመሪያ ጊዜ ተሳፋሪዎችን አጓጉዟል ሲል የወደቡ ጽሕፈት ቤት አስታውቋል።',
  hy: 'Երկու կղզիների միջև աշխատող լաստանավը երկուշաբթի օրը առաջին անգամ ուղևորներ է տեղափոխել, հայտնել է նավահանգստի գրասենյակը։',
  ka: 'ორ კუნძულს შორის ბორანმა ორშაბათს პირველი მგზავრები გადაიყვანა, განაცხადა ნავსადგურის ოფისმა.',
  el: 'Το φέρι που συνδέει τα δύο νησιά μετέφερε τη Δευτέρα τους πρώτους επιβάτες, ανακοίνωσε το λιμεναρχείο.',
  he: 'המעבורת בין שני האיים הסיעה ביום שני נוסעים לראשונה מאז נובמבר, כך מסרה הנהלת הנמל.',
  ko: '두 섬을 잇는 여객선이 월요일 첫 승객을 실어 날랐고, 군은 하루 네 차례 운항할 계획이라고 밝혔다.',
  ja: '二つの島を結ぶフェリーが月曜日に最初の乗客を運び、港湾事務所は一日四往復を予定していると話した。',
  zh: '连接两座岛屿的渡轮周一运送了首批乘客，港务部门表示计划每天往返四班，天气允许时还会增加班次。',
};

test.each(Object.entries(TEXTS))('%s', (lang, text) => expect(langOf(text)).toBe(lang));

test('too little, or no words', () => {
  expect(langOf('OK')).toBeNull();
  expect(langOf('12 345 678 / 90 — 11.12.2013')).toBeNull();
});

test('a page that states no language is read in the order of its text’s', () => {
  const text = TEXTS.vi as string;
  const html = (lang: string): string =>
    `<html${lang}><body><h1>Phà nối hai hòn đảo hoạt động trở lại</h1><p>Thứ hai, 4/3/2024</p><p>${text}</p><p>${text.replace('phà', 'tàu')}</p></body></html>`;
  expect(cleanHtml(html(''))[0]?.date).toBe('2024-03-04');
  expect(cleanHtml(html(' lang="en"'))[0]?.date).toBeNull();
});
