/** Korean papers and sites of economy, finance and technology; the format of the rows is told in `table.ts`. */
export const koreaEconomy = `
# economic KR
매일경제, 매일경제신문, 매경닷컴, Maeil Business Newspaper, Maeil Business News Korea, mk.co.kr, MK뉴스, ~매경, ~MK | mk.co.kr | mk.co.kr mkinternet.com
스타투데이, MK스타투데이, 매일경제 스타투데이 | star.mk.co.kr
MK스포츠, MK 스포츠, 매경스포츠 | mksports.co.kr sports.mk.co.kr
매경이코노미, 매경 이코노미 | mkeconomy.com
매경프리미엄 | premium.mk.co.kr
~펄스, Pulse by Maeil Business News Korea | pulsenews.co.kr
~한국경제, 한국경제신문, 한경닷컴, ~한경, The Korea Economic Daily, Korea Economic Daily, 한경글로벌마켓, hankyung.com | hankyung.com
한경비즈니스, 한경BUSINESS, 한경 비즈니스 | magazine.hankyung.com
한경잡앤조이, 한경 잡앤조이 | jobnjoy.com
텐아시아, TenAsia, tenasia, 10asia | tenasia.hankyung.com tenasia.co.kr
KED Global | kedglobal.com
서울경제, 서울경제신문, 서경닷컴, Sedaily, Seoul Economic Daily, 서울경제뉴스 | sedaily.com
~시그널, 서울경제 시그널 | signal.sedaily.com
이데일리, Edaily, 이데일리신문 | edaily.co.kr
마켓in, 이데일리 마켓in | marketin.edaily.co.kr
스타in, 이데일리 스타in, 이데일리스타in | starin.edaily.co.kr
머니투데이, ~Money Today, ~MoneyToday, 머니투데이 더벨, ~MT | mt.co.kr moneytoday.co.kr
스타뉴스, 머니투데이 스타뉴스, ~Star News | starnewskorea.com star.mt.co.kr star.moneytoday.co.kr
머니S, MoneyS, 머니에스 | moneys.co.kr moneys.mt.co.kr
더벨, ~the bell | thebell.co.kr
더엘, theL, 머니투데이 더엘
테크M, TechM | techm.kr
파이낸셜뉴스, Financial News Korea, fnnews, 파이낸셜뉴스신문 | fnnews.com
아시아경제, 아시아경제신문, Asia Economy, The Asia Business Daily, ~아경 | asiae.co.kr
헤럴드경제, 헤럴드경제신문, 헤럴드POP경제, Herald Business, Herald Business Daily, 헤럴드 대구경북, heraldbiz.com | heraldcorp.com heraldbiz.com biz.heraldcorp.com news.heraldcorp.com | heraldcorp.com
헤럴드POP, 헤럴드팝, Herald POP | pop.heraldcorp.com heraldpop.com
헤럴드뮤즈, Herald MUSE | heraldmuse.com
조선비즈, ChosunBiz, Chosun Biz, 조선비즈닷컴 | biz.chosun.com chosunbiz.com
이코노미조선, 이코노미 조선, Economy Chosun | economychosun.com
아주경제, 아주경제신문, 아주뉴스, Aju Business Daily, AJU PRESS, Aju Press | ajunews.com ajupress.com
뉴스토마토, News Tomato | newstomato.com etomato.com
이투데이, etoday | etoday.co.kr
브릿지경제, 브릿지경제신문 | viva100.com
글로벌이코노믹, Global Economic | g-enews.com
~대한경제, ~건설경제, 건설경제신문 | dnews.co.kr
비즈니스워치, 비즈워치, ~Business Watch, Bizwatch | bizwatch.co.kr news.bizwatch.co.kr
비즈니스포스트, Business Post | businesspost.co.kr
비즈한국, Biz Hankook, BizHankook | bizhankook.com
~이코노미스트, ~Economist Korea | economist.co.kr
이코노믹리뷰, Economic Review | econovill.com
포브스코리아, Forbes Korea | forbeskorea.co.kr
한국금융신문, ~한국금융 | fntimes.com
한국금융경제신문 | kfenews.co.kr
조세일보 | joseilbo.com
세정일보 | sejungilbo.com
세정신문, 한국세정신문 | taxtimes.co.kr
조세금융신문 | tfmedia.co.kr tfnews.co.kr
대한금융신문 | kbanker.co.kr
보험매일 | fins.co.kr
보험신보 | insweek.co.kr
보험저널 | insjournal.co.kr
뉴스웨이, Newsway | newsway.co.kr newsway.kr
뉴스웍스, Newsworks | newsworks.co.kr
뉴스투데이, News2day | news2day.co.kr
데일리임팩트 | dailyimpact.co.kr
딜사이트, Dealsite, 팍스넷뉴스 | dealsite.co.kr paxnetnews.com
인베스트조선, Invest Chosun | investchosun.com
블로터, Bloter, 블로터앤미디어, 블로터닷넷 | bloter.net
더스쿠프, ~The Scoop | thescoop.co.kr
녹색경제신문 | greened.kr
소비자가만드는신문, 소비자가 만드는 신문 | consumernews.co.kr
컨슈머타임스, Consumer Times | cstimes.com
한스경제, 한국스포츠경제, 한스경제신문 | hansbiz.co.kr sporbiz.co.kr
CEO스코어데일리, CEOSCOREDAILY | ceoscoredaily.com
프라임경제, Prime Economy | newsprime.co.kr
여성경제신문 | womaneconomy.co.kr
시사저널e, 시사저널이코노미 | sisajournal-e.com
파이낸셜포스트 | financialpost.co.kr
파이낸셜투데이 | ftoday.co.kr
파이낸스투데이 | fntoday.co.kr
오피니언뉴스 | opinionnews.co.kr
초이스경제 | choicenews.co.kr
EBN 산업경제, EBN, EBN산업뉴스, EBN산업경제신문, EBN산업경제 | ebn.co.kr
에너지경제, 에너지경제신문 | ekn.kr
에너지신문 | energy-news.co.kr
전기신문 | electimes.com
투데이에너지 | todayenergy.kr
이투뉴스 | e2news.com
가스신문 | gasnews.com
에너지데일리 | energydaily.co.kr
에너지플랫폼뉴스, 지앤이타임즈 | e-platform.net
ESG경제, ESG경제신문 | esgeconomy.com
임팩트온, IMPACT ON | impacton.net
그린포스트코리아 | greenpostkorea.co.kr
데일리한국, Daily Hankook | daily.hankooki.com
국토일보 | ikld.kr
건설타임즈 | constimes.co.kr
하우징헤럴드 | housingherald.co.kr
철강금속신문 | snmnews.com
물류신문 | klnews.co.kr
코리아쉬핑가제트, Korea Shipping Gazette | ksg.co.kr
한국섬유신문 | ktnews.com
어패럴뉴스 | apparelnews.co.kr
패션비즈, Fashionbiz | fashionbiz.co.kr
~패션엔, FASHIONN | fashionn.com
식품음료신문 | thinkfood.co.kr
식품외식경제 | foodbank.co.kr
식품저널 | foodnews.co.kr
푸드투데이 | foodtoday.or.kr
소믈리에타임즈 | sommeliertimes.com
중소기업뉴스 | kbiznews.co.kr
중소기업신문 | smedaily.co.kr
~스마트경제 | dailysmart.co.kr
이코노미뉴스 | m-economynews.com
이코노미톡뉴스 | economytalk.kr
~시장경제, 시장경제신문 | meconomynews.com
위키리크스한국 | wikileaks-kr.org
~월요신문 | wolyo.co.kr
토요경제, 토요경제신문 | sateconomy.co.kr
한국정경신문 | kpenews.com
더밸류뉴스, ~The Value News | thevaluenews.co.kr
아이투자 | itooza.com
KOTRA해외시장뉴스, KOTRA 해외시장뉴스, 코트라 해외시장뉴스 | dream.kotra.or.kr
세이프타임즈, SafeTimes | safetimes.co.kr
매일안전신문 | idsn.co.kr peoplesafe.kr
~안전신문 | safetynews.co.kr
`;
