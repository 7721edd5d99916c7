/** Outlets of Asia without Korea, Japan and China; Pyongyang is here; the format of the rows is told in `table.ts`. */
export const asia = `
# daily IN
The Hindu | thehindu.com
The Times of India, Times of India | timesofindia.indiatimes.com timesofindia.com
Hindustan Times | hindustantimes.com
The Indian Express, Indian Express | indianexpress.com
The Economic Times, Economic Times | economictimes.indiatimes.com
Business Standard | business-standard.com
BusinessLine, The Hindu BusinessLine, Hindu BusinessLine | thehindubusinessline.com
LiveMint, ~Mint | livemint.com
NDTV | ndtv.com
India Today | indiatoday.in
The Telegraph India, Telegraph India | telegraphindia.com
Deccan Herald | deccanherald.com
Deccan Chronicle | deccanchronicle.com
The New Indian Express, New Indian Express | newindianexpress.com
~The Print | theprint.in
The Wire India, The Wire (India) | thewire.in
Scroll.in, ~Scroll | scroll.in
The Quint | thequint.com
Firstpost | firstpost.com
News18, CNN-News18 | news18.com
Times Now | timesnownews.com
Zee News | zeenews.india.com
Moneycontrol | moneycontrol.com
DNA India | dnaindia.com
The Tribune India | tribuneindia.com
The Statesman India | thestatesman.com
Press Trust of India, ~PTI | ptinews.com
Asian News International, ANI News, ~ANI | aninews.in
IANS, Indo-Asian News Service | ians.in
WION | wionews.com
Dainik Bhaskar, दैनिक भास्कर | bhaskar.com
Dainik Jagran, दैनिक जागरण | jagran.com
Aaj Tak, आज तक | aajtak.in
अमर उजाला, Amar Ujala | amarujala.com
नवभारत टाइम्स, Navbharat Times | navbharattimes.indiatimes.com
# daily PK
~Dawn, Dawn.com, DAWN.COM | dawn.com
The Express Tribune, Express Tribune | tribune.com.pk
The News International | thenews.com.pk
Geo News, Geo.tv | geo.tv
ARY News | arynews.tv
Business Recorder | brecorder.com
The Nation Pakistan | nation.com.pk
# daily BD
The Daily Star Bangladesh, The Daily Star (Bangladesh) | thedailystar.net
Prothom Alo, প্রথম আলো | prothomalo.com
bdnews24.com, bdnews24 | bdnews24.com
Dhaka Tribune | dhakatribune.com
NewsChittagong24.com, NewsChittagong24 | newschittagong24.com
# daily LK
Daily Mirror Sri Lanka | dailymirror.lk
# daily NP
The Kathmandu Post, Kathmandu Post | kathmandupost.com
# daily SG
The Straits Times, Straits Times, 스트레이츠타임스 | straitstimes.com
~CNA, Channel NewsAsia, 채널뉴스아시아 | channelnewsasia.com
The Business Times Singapore | businesstimes.com.sg
Today Online, TODAYonline | todayonline.com
~Mothership, Mothership.SG | mothership.sg
# daily MY
The Star Malaysia | thestar.com.my
New Straits Times | nst.com.my
Malay Mail | malaymail.com
Malaysiakini | malaysiakini.com
Bernama | bernama.com
Free Malaysia Today, ~FMT | freemalaysiatoday.com
The Edge Malaysia | theedgemalaysia.com
星洲日报, 星洲网, 星洲日報 | sinchew.com.my
# daily ID
The Jakarta Post, Jakarta Post, 자카르타포스트 | thejakartapost.com
~Kompas, Kompas.com | kompas.com
~Tempo, Tempo.co | tempo.co
Detik, detikcom, detik.com, detikNews | detik.com
Antara News, ~ANTARA | antaranews.com
CNN Indonesia | cnnindonesia.com
Liputan6, Liputan6.com | liputan6.com
Tribunnews, Tribunnews.com | tribunnews.com
~Republika, Republika.co.id | republika.co.id
# daily TH
Bangkok Post, The Bangkok Post, 방콕포스트 | bangkokpost.com
The Nation Thailand | nationthailand.com
Thai PBS | thaipbs.or.th
ไทยรัฐ, Thairath, Thairath Online | thairath.co.th
มติชน, Matichon | matichon.co.th
ข่าวสด, Khaosod | khaosod.co.th
เดลินิวส์, Daily News Thailand | dailynews.co.th
# daily VN
VnExpress, VnExpress International | vnexpress.net
~Tuổi Trẻ, Tuoi Tre, Tuổi Trẻ Online, Tuoi Tre News | tuoitre.vn tuoitrenews.vn
~Thanh Niên, Báo Thanh Niên | thanhnien.vn
~Dân trí, Báo Dân trí | dantri.com.vn
VietNamNet, Vietnamnet | vietnamnet.vn
~Nhân Dân, Báo Nhân Dân | nhandan.vn
Viet Nam News, Vietnam News | vietnamnews.vn
Vietnam News Agency, Thông tấn xã Việt Nam, VietnamPlus | vietnamplus.vn vnanet.vn
Zing News, ZingNews, Znews | znews.vn zingnews.vn
# daily PH
Philippine Daily Inquirer, Inquirer.net, INQUIRER.net | inquirer.net
The Philippine Star, Philippine Star, Philstar.com | philstar.com
Manila Bulletin | mb.com.ph
The Manila Times, Manila Times | manilatimes.net
Rappler | rappler.com
GMA News, GMA News Online, GMA Integrated News | gmanetwork.com
ABS-CBN News, ABS-CBN | abs-cbn.com news.abs-cbn.com
Philippine News Agency | pna.gov.ph
# daily KH
The Phnom Penh Post, Phnom Penh Post | phnompenhpost.com
Khmer Times | khmertimeskh.com
# daily MM
The Irrawaddy, Irrawaddy | irrawaddy.com
# daily MN
Montsame, MONTSAME | montsame.mn
# daily KP
로동신문, 노동신문, 북한 노동신문, Rodong Sinmun | rodong.rep.kp
조선중앙통신, 북한 조선중앙통신, Korean Central News Agency, KCNA, 朝中社 | kcna.kp kcna.co.jp
조선중앙TV, 조선중앙방송
우리민족끼리 | uriminzokkiri.com
조선신보, 朝鮮新報 | chosonsinbo.com
`;
