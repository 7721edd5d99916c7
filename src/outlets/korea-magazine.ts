/** Korean magazines and the press of churches, temples, universities; the format of the rows is told in `table.ts`. */
export const koreaMagazine = `
# magazine KR
시사IN, 시사인, SisaIN | sisain.co.kr
시사저널, Sisa Journal, SisaJournal | sisajournal.com
주간조선, Weekly Chosun | weekly.chosun.com
월간조선, Monthly Chosun | monthly.chosun.com
월간산 | san.chosun.com
여성조선 | woman.chosun.com
~톱클래스, ~topclass | topclass.chosun.com
한겨레21, 한겨레 21, Hankyoreh21 | h21.hani.co.kr
주간경향, Weekly Kyunghyang, 뉴스메이커 | weekly.khan.co.kr
레이디경향, Lady Kyunghyang | lady.khan.co.kr
신동아, Shindonga | shindonga.donga.com
주간동아, Weekly Donga | weekly.donga.com
여성동아, Woman Donga | woman.donga.com
과학동아, Science Donga
월간중앙, Monthly JoongAng | jmagazine.joins.com
뉴스위크 한국판, 뉴스위크한국판, Newsweek Korea | newsweekkorea.com
르몽드 디플로마티크, 르몽드디플로마티크, 르 몽드 디플로마티크 한국어판 | ilemonde.com
이코노미인사이트, 이코노미 인사이트 | economyinsight.co.kr
동아비즈니스리뷰, ~DBR, DBR 동아비즈니스리뷰 | dbr.donga.com
하버드비즈니스리뷰 코리아, HBR Korea | hbrkorea.com
월간디자인, 월간 디자인
우먼센스, Woman Sense | womansense.org
여성중앙
리빙센스, Living Sense | livingsense.co.kr
~노블레스, Noblesse Korea | noblesse.com
~럭셔리, Luxury Editor | luxury.designhouse.co.kr
행복이 가득한 집 | happy.designhouse.co.kr
녹색평론 | greenreview.co.kr
창작과비평
월간참여사회, 월간 참여사회
~참여와혁신 | laborplus.co.kr
~나라경제 | eiec.kdi.re.kr
월간노동법률, 노동법률 | worklaw.co.kr
~객석, 월간객석, 월간 객석
월간미술 | monthlyart.com
서울아트가이드 | daljin.com
~샘터 | isamtoh.com
~좋은생각 | positive.co.kr
~채널예스 | ch.yes24.com
# religious KR
국민일보 더미션, 더미션 | themission.co.kr
가톨릭신문, Catholic Times | catholictimes.org
가톨릭뉴스 지금여기, ~지금여기, 가톨릭뉴스지금여기 | catholicnews.co.kr
가톨릭평화신문, ~평화신문
불교신문 | ibulgyo.com
법보신문 | beopbo.com
~현대불교, 현대불교신문 | hyunbulnews.com
불교닷컴 | bulkyo21.com
불교저널 | buddhismjournal.com
금강신문 | ggbn.co.kr
밀교신문 | milgyonews.net
원불교신문 | wonnews.co.kr
기독신문 | kidok.com
기독일보, Christian Daily | christiandaily.co.kr
기독교타임즈 | kmctimes.com
기독공보, 한국기독공보 | pckworld.com
기독교연합신문, 아이굿뉴스 | igoodnews.net
크리스천투데이, 크리스찬투데이, Christian Today Korea | christiantoday.co.kr
크리스챤연합신문 | cupnews.kr
한국성결신문 | kehcnews.co.kr
침례신문 | baptistnews.co.kr
들소리신문 | deulsoritimes.co.kr
교회연합신문 | ecumenicalpress.co.kr
기독교한국신문 | cknews.co.kr
코람데오닷컴 | kscoramdeo.com
당당뉴스 | dangdangnews.com
에큐메니안 | ecumenian.com
뉴스파워 | newspower.co.kr
# university KR
~대학신문, 서울대 대학신문, 서울대학교 대학신문 | snunews.com
연세춘추 | chunchu.yonsei.ac.kr
고대신문 | kunews.ac.kr
이대학보 | inews.ewha.ac.kr
한대신문 | hynews.ac.kr
성대신문 | skkuw.com
중대신문 | news.cau.ac.kr
서강학보
경희대학교 대학주보 | khunews.khu.ac.kr
외대학보
건대신문 | popkon.konkuk.ac.kr
동대신문 | dgunews.com
카이스트신문 | times.kaist.ac.kr
포항공대신문 | times.postech.ac.kr
부대신문, 채널PNU | channelpnu.pusan.ac.kr
경북대신문 | knun.net
전대신문 | cnumedia.com
충대신문
숙대신보 | smnews.sookmyung.ac.kr
국민대신문 | press.kookmin.ac.kr
단대신문 | dknews.dankook.ac.kr
서울시립대신문 | press.uos.ac.kr
대학저널 | dhnews.co.kr
대학지성 In&Out, 대학지성 | unipress.co.kr
교수신문 | kyosu.net
대학알리 | univalli.com
`;
