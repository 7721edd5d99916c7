/** Korean papers of the web, magazines and reviews of the press; the format of the rows is told in `table.ts`. */
export const koreaOnline = `
# online KR
뷰스앤뉴스, 뷰스앤뉴스(Views&News) | viewsnnews.com
백세시대 | 100ssd.co.kr
빅데이터뉴스 | thebigdata.co.kr
글로벌경제신문 | getnews.co.kr
KNS뉴스통신 | kns.tv
이코리아 | ekoreanews.co.kr kntimes.co.kr
스마트투데이 | smarttoday.co.kr
비즈트리뷴, BizTribune | biztribune.co.kr
아시아타임즈 | asiatime.co.kr
이코노믹데일리, Economic Daily Korea | economidaily.com
뉴스워치 | newswatch.kr
뉴스락 | newslock.co.kr
필드뉴스 | fieldnews.kr
더페어 | thefairnews.co.kr
라이센스뉴스 | lcnews.co.kr
국토경제신문 | lenews.co.kr
뉴스렙 | newsrep.co.kr
시선뉴스 | sisunnews.co.kr
업다운뉴스 | updownnews.co.kr
문화저널21 | mhj21.com
르데스크 | ledesk.co.kr
이슈메이커 | issuemaker.kr
뉴시안 | newsian.co.kr
뉴스토피아 | newstopia.co.kr
~뉴스인 | newsin.co.kr
서울파이낸스 | seoulfn.com
데일리e뉴스 | dailyenews.co.kr
오마이뉴스, OhmyNews, Oh My News, 오마이스타 | ohmynews.com
프레시안, Pressian | pressian.com
미디어오늘, ~Media Today | mediatoday.co.kr
데일리안, Dailian | dailian.co.kr
뉴데일리, NewDaily, New Daily, 뉴데일리경제 | newdaily.co.kr
쿠키뉴스, Kuki News, KukiNews, KUKINEWS | kukinews.com
민중의소리, ~Vop | vop.co.kr
노동과세계 | worknworld.kctu.org
~참세상, 민중언론 참세상 | newscham.net
레디앙, Redian | redian.org
매일노동뉴스 | labortoday.co.kr
미디어스, Medius | mediaus.co.kr
기자협회보 | journalist.or.kr
PD저널, 피디저널 | pdjournal.com
뉴스프리존, Newsfreezone | newsfreezone.co.kr
더퍼블릭, ~The Public | thepublic.kr
더리브스 | tleaves.co.kr
뉴스로드 | newsroad.co.kr
비욘드포스트, Beyond Post | beyondpost.co.kr
비즈월드, BizWorld | bizwnews.com
펜앤드마이크, 펜앤마이크, 펜앤드마이크TV, ~PenN | pennmike.com
슬로우뉴스, Slow News, Slownews | slownews.kr
위키트리, Wikitree | wikitree.co.kr
~인사이트 | insight.co.kr
허프포스트코리아, 허핑턴포스트코리아, HuffPost Korea | huffingtonpost.kr huffpost.kr
~민들레, 시민언론 민들레, 세상을 바꾸는 시민언론 민들레 | mindlenews.com
더탐사, 시민언론 더탐사
뉴스버스 | newsverse.kr
~셜록, 진실탐사그룹 셜록 | neosherlock.com
단비뉴스 | danbinews.com
고발뉴스, go발뉴스 | gobalnews.com
딴지일보, ~딴지 | ddanzi.com
서울의소리 | amn.kr
신문고뉴스 | shinmoongo.net
통일뉴스, Tongil News | tongilnews.com
데일리NK, DailyNK, Daily NK | dailynk.com
자주시보 | jajusibo.com
뉴스앤조이, Newsnjoy | newsnjoy.or.kr
뉴스인사이드 | newsinside.kr
폴리뉴스, Polinews | polinews.co.kr
시사위크, Sisaweek | sisaweek.com
시사포커스, SisaFocus | sisafocus.co.kr
시사오늘, ~시사온, 시사오늘(시사ON) | sisaon.co.kr
시사매거진 | sisamagazine.co.kr
시사뉴스 | sisa-news.com
시사캐스트 | sisacast.kr
브레이크뉴스, Break News | breaknews.com
뉴스타운, NewsTown | newstown.co.kr
뉴스포스트, ~Newspost | newspost.kr
뉴스토프, Newstof | newstof.com
뉴스퀘스트 | newsquest.co.kr
뉴스케이프 | newscape.co.kr
뉴스클레임 | newsclaim.co.kr
뉴스저널리즘 | ngetnews.com
뉴스더원 | newstheone.com
뉴스컬처, NewsCulture | newsculture.press
~문화뉴스, Munhwa News, MHN 문화뉴스 | mhns.co.kr munhwanews.com
투데이신문 | ntoday.co.kr
투데이코리아 | todaykorea.co.kr
일요신문, 일요신문i, Ilyo | ilyo.co.kr
일요시사 | ilyosisa.co.kr
일요서울 | ilyoseoul.co.kr
위클리오늘 | weeklytoday.com
위클리서울 | weeklyseoul.net
공감신문 | gokorea.kr
공공뉴스 | 00news.co.kr
굿모닝경제, 한국정책신문 | goodkyung.com kpinews.co.kr
금융소비자뉴스 | newsfc.co.kr
국제섬유신문 | itnk.co.kr
내외뉴스통신, NBN 내외뉴스통신 | nbnnews.co.kr
내외경제TV, ~내외경제 | nbntv.co.kr
내외일보 | naewoeilbo.com
~대한뉴스 | dhns.co.kr
더드라이브 | thedrive.co.kr
데일리굿뉴스 | goodnews1.com
데일리스포츠한국 | dailysportshankook.co.kr
데일리연합 | dailyyonhap.com
데일리팝, Daily Pop | dailypop.kr
독서신문 | readersnews.com
로이슈, Lawissue | lawissue.co.kr
로톡뉴스 | lawtalknews.co.kr
로리더 | lawleader.co.kr
리걸타임즈, LegalTimes | legaltimes.co.kr
메디컬투데이 | mdtoday.co.kr
~미래경제 | mirae-biz.com
~미래한국, Mirae Hankook | futurekorea.co.kr
미디어펜, MediaPen | mediapen.com
미디어워치 | mediawatch.kr
미디어SR | mediasr.co.kr
민주신문 | iminju.net
베리타스알파, Veritas Alpha | veritas-a.com
베이비뉴스, BabyNews | ibabynews.com
베이비타임즈 | babytimes.co.kr
비건뉴스 | vegannews.co.kr
비마이너, BeMinor | beminor.com
산업일보 | kidd.co.kr
서울와이어, Seoulwire | seoulwire.com
서울이코노미뉴스 | seouleconews.com
선데이저널, 선데이저널USA | sundayjournalusa.com
소비자경제, 소비자경제신문 | dailycnc.com
스트레이트뉴스 | straightnews.co.kr
아웃소싱타임스 | outsourcing.co.kr
아틀라스뉴스 | atlasnews.co.kr
아파트관리신문 | aptn.co.kr
안전저널 | anjunj.com
에너지타임즈 | energytimes.kr
에듀동아 | edu.donga.com
에듀인뉴스 | eduinnews.co.kr
에브리뉴스 | everynews.co.kr
여성신문, Women News | womennews.co.kr
여성종합뉴스
우먼타임스 | womentimes.co.kr
우먼컨슈머 | womancs.co.kr
월드투데이 | iworldtoday.com
웹이코노미 | webeconomy.co.kr
이뉴스투데이, eNewsToday | enewstoday.co.kr
이로운넷 | eroun.net
이코노믹포스트 | economicpost.co.kr
이코노뉴스 | econonews.co.kr
인더뉴스 | inthenews.co.kr
인더스트리뉴스 | industrynews.co.kr
인사이트코리아, INSIGHT KOREA | insightkorea.co.kr
일요주간 | ilyoweekly.co.kr
잡포스트, JOBPOST | job-post.co.kr
제주교통복지신문 | jejutwn.com
주간한국 | weekly.hankooki.com
중기이코노미 | junggi.co.kr
~직썰 | ziksir.com
청년일보 | youthdaily.co.kr
캐드앤그래픽스, CAD&Graphics | cadgraphics.co.kr
파이낸셜신문 | efnews.co.kr
팝콘뉴스 | popcornnews.net
포쓰저널 | 4th.kr
포인트데일리 | pointdaily.co.kr
포인트경제 | pointe.co.kr
퍼블릭뉴스 | psnews.co.kr
핀포인트뉴스 | pinpointnews.co.kr
~한국뉴스
~한국농정 | ikpnews.net
한국면세뉴스 | kdfnews.com
한국목재신문 | woodkorea.co.kr
한국방송뉴스, 한국방송뉴스통신사 | ikbn.news
한국증권신문 | ksdaily.co.kr
한국연예스포츠신문
한국NGO신문 | ngonews.kr
한국강사신문 | lecturernews.com
한국대학신문, UNN, 대학신문 UNN | unn.net
헬스경향 | k-health.com
헬스조선, Health Chosun | health.chosun.com
헬스코리아뉴스 | hkn24.com
현대경제신문 | finomy.com
현대건강신문 | hnews.kr
환경미디어 | ecomedia.co.kr
KPI뉴스, UPI뉴스 | upinews.kr kpinews.kr
SR타임스, SR Times | srtimes.kr
BBC News 코리아, BBC코리아, BBC 코리아, BBC Korean
금요저널
`;
