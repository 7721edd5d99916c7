/** Korean outlets of sport and entertainment; the format of the rows is told in `table.ts`. */
export const koreaSports = `
# sports KR
스포츠조선, Sports Chosun, 스포츠조선닷컴, SPORTSCHOSUN | sportschosun.com sports.chosun.com
스포츠동아, Sports Donga, 스포츠동아닷컴 | sports.donga.com
스포츠경향, Sports Kyunghyang, 스포츠칸, ~스경 | sports.khan.co.kr
스포츠서울, Sports Seoul, 스포츠서울닷컴, SPORTSSEOUL | sportsseoul.com
스포츠한국, Sports Hankook | sports.hankooki.com sportshankook.co.kr
스포츠월드, Sports World, SportsWorldi | sportsworldi.com
스포츠투데이, ~Sports Today | stoo.com stoo.asiae.co.kr
스포츠Q, 스포츠큐, SportsQ | sportsq.co.kr
스포츠W, 스포츠더블유 | sportsw.kr
스포츠니어스, SportsNeers | sports-g.com
스포탈코리아, Sportal Korea, SportalKorea | sportalkorea.com
일간스포츠, Ilgan Sports, ISPLUS, 일간스포츠닷컴 | isplus.com isplus.joins.com isplus.live.joins.com
OSEN, 오센, 오쎈 | osen.co.kr | osen.co.kr poctan.com
엑스포츠뉴스, XportsNews, Xsports News, ~엑스포츠 | xportsnews.com
마이데일리, ~My Daily | mydaily.co.kr
~뉴스엔, Newsen, NEWSEN | newsen.com
조이뉴스24, Joynews24, JoyNews | joynews24.com
더팩트, ~THE FACT, ~The Fact | tf.co.kr
TV리포트, TVReport, TV 리포트, 티브이리포트 | tvreport.co.kr
티브이데일리, TV Daily, TVDaily, 티브이데일리신문 | tvdaily.co.kr
엔터미디어, Entermedia | entermedia.co.kr
~디스패치, Dispatch Korea | dispatch.co.kr
톱스타뉴스, TopStarNews, Top Star News | topstarnews.net
톱데일리, TopDaily | topdaily.kr
비즈엔터, BizEnter, 비즈 엔터 | enter.etoday.co.kr bizenter.co.kr
싱글리스트, SLIST | slist.kr
셀럽미디어, Celuvmedia | celuvmedia.com
한류타임스, 한류타임즈 | hanryutimes.com
풋볼리스트, FOOTBALLIST | footballist.co.kr
인터풋볼, InterFootball | interfootball.co.kr
골닷컴 코리아, 골닷컴, Goal Korea
베스트일레븐, BestEleven | besteleven.com
~포포투, 포포투코리아 | fourfourtwo.co.kr
~점프볼, ~Jumpball | jumpball.co.kr
바스켓코리아, Basket Korea | basketkorea.com
더바스켓
더스파이크, ~THE SPIKE | thespike.co.kr
골프다이제스트 코리아
골프한국, Golf Hankook | golfhankook.hankooki.com golfhankook.com
골프타임즈 | thegolftimes.co.kr
마니아타임즈, 마니아리포트, Mania Times | maniareport.com
MHN스포츠, MHN 스포츠, MHN스포츠뉴스, 문화뉴스 스포츠 | mhnse.com
STN스포츠, STN SPORTS, STN뉴스 | stnsports.co.kr
스포츠타임스 | thesportstimes.co.kr
몬스터짐, MonsterZym | monsterzym.com
랭크5, RANK5 | rank5.kr
스포츠춘추 | spochoo.com
스타데일리뉴스 | stardailynews.co.kr
테니스코리아 | tennis.co.kr
테니스피플 | tennispeople.kr
데일리e스포츠, 데일리 e스포츠 | esports.dailygame.co.kr dailyesports.com
FT스포츠 | ftimes.kr
앳스타일 | atstar1.com
무카스, MOOKAS | mookas.com
한국태권도신문
씨네21, Cine21, CINE21 | cine21.com
맥스무비, Maxmovie | maxmovie.com
무비스트, Movist | movist.com
익스트림무비 | extmovie.com
씨네플레이, CINEPLAY | cineplay.co.kr
인터뷰365 | interview365.com
빌보드코리아, Billboard Korea
비엔티뉴스, bnt뉴스, bntnews, BNT NEWS | bntnews.co.kr
제니스뉴스, ZENITH NEWS | zenithnews.com
~아이즈, ~ize, 아이즈 ize | ize.co.kr
하퍼스바자 코리아, Harper's BAZAAR Korea | harpersbazaar.co.kr
엘르 코리아, ELLE Korea | elle.co.kr
보그 코리아, VOGUE Korea, 보그코리아 | vogue.co.kr
코스모폴리탄 코리아, Cosmopolitan Korea | cosmopolitan.co.kr
에스콰이어 코리아, Esquire Korea | esquirekorea.co.kr
GQ 코리아, GQ KOREA, GQ코리아 | gqkorea.co.kr
마리끌레르 코리아, Marie Claire Korea | marieclairekorea.com
얼루어 코리아, Allure Korea | allurekorea.com
데이즈드 코리아, Dazed Korea | dazedkorea.com
~싱글즈, Singles Korea | thesingle.co.kr
코리아부, Koreaboo | koreaboo.com
올케이팝, allkpop | allkpop.com
숨피, Soompi | soompi.com
`;
