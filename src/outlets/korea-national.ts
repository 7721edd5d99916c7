/** Korean national papers, wires and English-language papers; the format of the rows is told in `table.ts`. */
export const koreaNational = `
# daily KR
조선일보, 조선닷컴, Chosun Ilbo, The Chosun Ilbo, The Chosunilbo, Chosun.com, 디지틀조선일보, 디지털조선일보, ~조선, ~chosun | chosun.com
중앙일보, 조인스, 조인스닷컴, 인터넷중앙일보, JoongAng Ilbo, The JoongAng, ~중앙, ~joongang | joongang.co.kr joins.com | joongang.co.kr joins.com
동아일보, 동아닷컴, Dong-A Ilbo, The Dong-A Ilbo, donga.com, ~동아, ~donga | donga.com
경향신문, 경향닷컴, Kyunghyang Shinmun, The Kyunghyang Shinmun, ~경향, ~khan | khan.co.kr | kyunghyang.com khan.kr
한겨레, 한겨레신문, 인터넷한겨레, 인터넷 한겨레, The Hankyoreh, Hankyoreh, ~hani | hani.co.kr
한국일보, Hankook Ilbo, The Hankook Ilbo, 한국일보닷컴 | hankookilbo.com hk.co.kr
서울신문, 인터넷서울신문, 서울신문사, Seoul Shinmun, The Seoul Shinmun | seoul.co.kr
국민일보, Kukmin Ilbo, The Kukmin Daily, GoodNews paper, 국민일보닷컴 | kmib.co.kr
세계일보, 세계닷컴, Segye Ilbo, Segye.com | segye.com
문화일보, Munhwa Ilbo, munhwa.com | munhwa.com
내일신문, Naeil Shinmun, 석간내일신문 | naeil.com
천지일보, Newscj | newscj.com
신아일보 | shinailbo.co.kr
전국매일신문 | jeonmae.co.kr
아시아투데이, AsiaToday | asiatoday.co.kr
매일일보 | m-i.kr
일간투데이 | dtoday.co.kr
스카이데일리, Skyedaily | skyedaily.com
시대일보 | sidaeilbo.co.kr
서울일보 | seoulilbo.com
국방일보, Kookbang Ilbo | kookbang.dema.mil.kr
메트로신문, 메트로서울, Metro Seoul, ~메트로 | metroseoul.co.kr
대한일보 | daehanilbo.co.kr
현대일보 | hyundaiilbo.com
환경일보 | hkbs.co.kr
중앙신문 | joongang.tv
~국제뉴스 | gukjenews.com
시민일보 | siminilbo.co.kr
세계타임즈 | thesegye.com
소년한국일보 | kidshankook.kr
어린이동아 | kids.donga.com
소년조선일보, 어린이조선일보 | kid.chosun.com
소년중앙 | sojoong.joins.com
중앙SUNDAY, 중앙선데이 | sunday.joins.com
코리아헤럴드, The Korea Herald, Korea Herald | koreaherald.com
코리아타임스, The Korea Times | koreatimes.co.kr
코리아중앙데일리, Korea JoongAng Daily, JoongAng Daily | koreajoongangdaily.joins.com koreajoongangdaily.com
코리아데일리 | ikoreadaily.co.kr
미주중앙일보, 중앙일보USA, ~The Korea Daily, ~Korea Daily | koreadaily.com
미주한국일보, 한국일보 미주판, 한국일보미주본사 | koreatimes.com
미주조선일보 | chosundailyusa.com
미주 헤럴드경제, 미주헤럴드경제, 헤럴드경제 미주판 | heraldk.com
코리아타운데일리, Koreatown Daily | koreatowndaily.com
재외동포신문 | dongponews.net
월드코리안뉴스, 월드코리안신문 | worldkorean.net
~뉴스코리아 | newskorea.ne.kr
# wire KR
연합뉴스, Yonhap, Yonhap News, Yonhap News Agency, 연합뉴스통신, YNA, ~연합 | yna.co.kr yna.kr yonhapnews.co.kr
뉴시스, Newsis, 뉴시스통신사, 공감언론 뉴시스 | newsis.com
뉴스1, News1, 뉴스1코리아, News1 Korea | news1.kr
뉴스핌, Newspim | newspim.com
연합인포맥스, Yonhap Infomax, ~인포맥스 | einfomax.co.kr
아시아뉴스통신 | anewsa.com
NSP통신, NSP뉴스통신 | nspna.com
뉴스통신진흥회 | konac.or.kr
포커스뉴스, Focus News | focus.kr
에이빙뉴스, AVING, ~에이빙 | aving.net
뉴스와이어, Newswire Korea | newswire.co.kr
AFPBB News, AFPBBNews, AFPBB | afpbbnews.co.kr
`;
