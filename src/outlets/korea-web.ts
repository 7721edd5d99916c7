/** More Korean outlets of the web: general, money, trades, local; the format of the rows is told in `table.ts`. */
export const koreaWeb = `
# online KR
CNB뉴스, CNB NEWS | cnbnews.com
CNB저널 | weekly.cnbnews.com
CBC뉴스 | cbci.co.kr
AP신문 | apnews.kr
아트인사이트 | artinsight.co.kr
브레인미디어 | brainmedia.co.kr
시빅뉴스 | civicnews.com
단디뉴스 | dandinews.com
데이터뉴스 | datanews.co.kr
데이터솜 | datasom.co.kr
컨슈머치 | consumuch.com
케미컬뉴스 | chemicalnews.co.kr
~더나은미래, 조선일보 더나은미래 | futurechosun.com
땅집고, 조선일보 땅집고 | realty.chosun.com
조선에듀 | edu.chosun.com
이넷뉴스 | enetnews.co.kr
글로벌에픽 | globalepic.co.kr globaledunews.co.kr
지이코노미 | golfguide.co.kr
지피코리아 | gpkorea.com
~그린데일리 | greendaily.co.kr
헬스인뉴스 | healthinnews.co.kr
하비엔, 하비엔뉴스 | hobbyissue.co.kr hobbyen.co.kr
K스피릿 | ikoreanspirit.com
인사이드비나, 인사이드 비나 | insidevina.com
이슈앤비즈 | issuenbiz.com
키즈맘, KIZMOM | kizmom.hankyung.com
코나스, 코나스넷 | konas.net
코리아IT타임스, Korea IT Times | koreaittimes.com
리버티코리아포스트 | lkp.news
아시아엔, THE AsiaN | theasian.asia
미디어파인 | mediafine.co.kr
문학뉴스 | munhaknews.com
뉴스브라이트 | newsbrite.net
뉴스경남 | newsgn.com
뉴스한국 | newshankuk.com
한국농어촌방송 | newskr.kr
뉴스펭귄 | newspenguin.com
뉴스티앤티 | newstnt.com
뉴스후플러스 | newswhoplus.com
뉴스워커 | newsworker.co.kr
노트펫 | notepet.co.kr
열린뉴스통신 | onews.tv
오피니언타임스 | opiniontimes.co.kr
프레스나인 | press9.kr
프레스맨 | pressm.kr
정신의학신문 | psychiatricnews.net
~Queen, 퀸 매거진 | queen.co.kr
라디오코리아, Radio Korea | radiokorea.com
~리얼캐스트 | rcast.co.kr
~리얼푸드 | realfoods.heraldcorp.com
시사뉴스24 | sisanews24.co.kr
소셜밸류 | socialvalue.kr
~오늘경제 | startuptoday.co.kr
데일리포스트, The Daily Post Korea | thedailypost.kr
~더퍼스트, 더퍼스트미디어 | thefirstmedia.net
~더파워, 더파워뉴스 | thepowernews.co.kr
~더리포트 | thereport.co.kr
~뷰어스 | theviewers.co.kr
디스커버리뉴스 | tourtimes.net
위메이크뉴스 | wemakenews.co.kr
~화이트페이퍼 | whitepaper.co.kr
위드인뉴스 | withinnews.co.kr
워크투데이 | worktoday.co.kr
여성소비자신문 | wsobi.com
양평시민의소리 | ypsori.com
데일리투머로우 | dailytw.kr
경인방송, iFM 경인방송 | ifm.kr
아크로팬, ACROFAN | acrofan.com
트루스토리 | true-story.co.kr
# economic KR
메가경제 | megaeconomy.co.kr
이지경제 | ezyeconomy.com
이코노텔링 | econotelling.com
비즈니스플러스 | businessplus.kr
포춘코리아, Fortune Korea | fortunekorea.co.kr
브라보마이라이프, 브라보 마이 라이프 | bravo.etoday.co.kr
스마트에프엔 | smartfn.co.kr
세계비즈 | segyebiz.com segyefn.com
~데일리경제 | kdpress.co.kr
나이스경제 | niceeconomy.co.kr
아유경제 | areyou.co.kr
신소재경제신문, 신소재경제 | amenews.kr
증권경제신문 | koreastocknews.com
한국보험신문 | insnews.co.kr
한국무역신문 | weeklytrade.co.kr
한국농촌경제신문 | kenews.co.kr
농업경제신문 | thekpm.com
일간NTN, 국세신문 일간NTN | intn.co.kr
FETV | fetv.co.kr foodtvnews.com
한국아파트신문 | hapt.co.kr
어업인수산, 어업in수산 | suhyupnews.co.kr
블록체인밸리 | fintechpost.co.kr
# technology KR
씨넷코리아, CNET Korea | cnet.co.kr
아이티비즈 | it-b.co.kr
게임조선, GameChosun | gamechosun.co.kr
게임샷, GAMESHOT | gameshot.net
PC사랑 | ilovepc.co.kr
스마트시티투데이 | smartcitytoday.co.kr
~테크홀릭 | techholic.co.kr
테크노아 | technoa.co.kr
G밸리뉴스 | gvalley.co.kr
코딩월드뉴스 | codingworldnews.com
모터트렌드 코리아, 모터트렌드코리아 | motortrendkorea.com
# trade KR
농기자재신문 | newsam.co.kr
농업정보신문 | nongup.net
팜앤마켓매거진 | farmnmarket.com
월간원예 | hortitimes.com
방송기술저널 | journal.kobeta.com
환경과조경 | lak.co.kr
기계신문 | mtnews.net
일렉트릭파워 | epj.co.kr
라이브팜뉴스 | livesnews.com
패션저널 | okfashion.co.kr
건강다이제스트 | kunkang.co.kr
유교신문 | cfnews.kr
# regional KR
뉴스서천 | newssc.co.kr
영암우리신문 | wooriy.com
영주시민신문 | yjinews.com
설악신문, 주간설악신문 | soraknews.co.kr
# magazine KR
더블유코리아, W Korea | wkorea.com
`;
