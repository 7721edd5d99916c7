/** Outlets of the Middle East and Africa; the format of the rows is told in `table.ts`. */
export const middleEastAfrica = `
# daily QA
Al Jazeera, Al Jazeera English, AlJazeera, 알자지라, 알자지라방송, 알자지라 방송, 半岛电视台, الجزيرة | aljazeera.com aljazeera.net
# daily AE
Gulf News | gulfnews.com
Khaleej Times | khaleejtimes.com
The National UAE | thenationalnews.com
Al Arabiya, Al Arabiya English, 알아라비야, ~العربية | alarabiya.net
Sky News Arabia, سكاي نيوز عربية | skynewsarabia.com
~WAM, Emirates News Agency | wam.ae
# daily SA
Arab News | arabnews.com
Asharq Al-Awsat, الشرق الأوسط | aawsat.com
Saudi Gazette | saudigazette.com.sa
# daily IL
Haaretz, 하아레츠, 하레츠 | haaretz.com haaretz.co.il
The Jerusalem Post, Jerusalem Post, 예루살렘포스트 | jpost.com
The Times of Israel, Times of Israel, 타임스오브이스라엘, 타임스 오브 이스라엘 | timesofisrael.com
Ynet, Ynetnews | ynet.co.il ynetnews.com
i24NEWS | i24news.tv
# daily IR
IRNA, Islamic Republic News Agency | irna.ir
Tasnim News Agency, ~Tasnim, 타스님통신 | tasnimnews.com
Mehr News Agency, 메흐르통신 | mehrnews.com
Press TV, PressTV | presstv.ir
Tehran Times | tehrantimes.com
Fars News Agency, 파르스통신 | farsnews.ir
# daily EG
Al-Ahram, Ahram Online, الأهرام | ahram.org.eg
اليوم السابع, Youm7 | youm7.com
# daily LB
L'Orient-Le Jour, L'Orient Today | lorientlejour.com
Al Mayadeen, الميادين | almayadeen.net
# daily TR
Hürriyet, Hurriyet Daily News, Hürriyet Daily News | hurriyet.com.tr hurriyetdailynews.com
Daily Sabah, Sabah gazetesi | dailysabah.com sabah.com.tr
Anadolu Ajansı, Anadolu Agency, ~Anadolu, 아나돌루통신 | aa.com.tr
~Milliyet, Milliyet.com.tr | milliyet.com.tr
~Cumhuriyet, Cumhuriyet Gazetesi | cumhuriyet.com.tr
TRT World, TRT Haber | trtworld.com trthaber.com
# daily NG
~The Punch, Punch Newspapers | punchng.com
Vanguard News, Vanguard Nigeria | vanguardngr.com
Premium Times, Premium Times Nigeria | premiumtimesng.com
The Guardian Nigeria | guardian.ng
ThisDay, THISDAYLIVE | thisdaylive.com
# daily KE
Daily Nation, Nation Africa | nation.africa
The Standard Kenya | standardmedia.co.ke
The Star Kenya | the-star.co.ke
# daily ZA
News24, News24.com | news24.com
Mail & Guardian | mg.co.za
Daily Maverick | dailymaverick.co.za
IOL, Independent Online | iol.co.za
TimesLIVE | timeslive.co.za
eNCA | enca.com
AllAfrica, allAfrica.com | allafrica.com
`;
