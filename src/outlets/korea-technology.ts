/** Korean outlets of technology, science, games and cars; the format of the rows is told in `table.ts`. */
export const koreaTechnology = `
# technology KR
아이티월드, ITWorld Korea, ITWorld | itworld.co.kr
CIO Korea, CIO코리아 | ciokorea.com
넥스트데일리, NextDaily | nextdaily.co.kr
게임뷰, 게임뷰(GameVu) | gamevu.co.kr
전자신문, 전자신문인터넷, 전자신문사, ~Electronic Times, ETNews, etnews.com | etnews.com
전자신문엔터테인먼트, RPM9 | rpm9.com
디지털타임스, ~Digital Times, 디지털타임즈, DT뉴스 | dt.co.kr
디지털데일리, Digital Daily, DigitalDaily, ddaily | ddaily.co.kr
디지털투데이, DigitalToday | digitaltoday.co.kr
아이뉴스24, inews24, iNews24 | inews24.com
지디넷코리아, ZDNet Korea, ZDNET Korea, ZD넷코리아, ZDNet코리아 | zdnet.co.kr
IT조선, IT Chosun, 아이티조선 | it.chosun.com
AI타임스, AITimes, AI Times, 에이아이타임스 | aitimes.com aitimes.co.kr
인공지능신문 | aitimes.kr
더에이아이, ~THE AI, 더AI | newstheai.com
헬로티, HelloT, Hello T, 첨단 헬로티 | hellot.net
바이라인네트워크, Byline Network, 바이라인 네트워크, ~바이라인 | byline.network
IT동아, IT DongA, 아이티동아 | it.donga.com
게임동아, Game DongA | game.donga.com
보안뉴스, Boannews | boannews.com
데일리시큐, Dailysecu | dailysecu.com
IT비즈뉴스, ITBizNews | itbiznews.com
아이티데일리, IT데일리, ITDAILY | itdaily.kr
~컴퓨터월드 | comworld.co.kr
데이터넷, DataNet | datanet.co.kr
CCTV뉴스 | cctvnews.co.kr
테크월드뉴스, ~테크월드, TechWorld | epnc.co.kr
케이벤치, KBench | kbench.com
보드나라 | bodnara.co.kr
플래텀, Platum | platum.kr
벤처스퀘어, Venture Square | venturesquare.net
비석세스, beSUCCESS | besuccess.com
~아웃스탠딩, Outstanding.kr | outstanding.kr
스타트업레시피 | startuprecipe.co.kr
더브이씨 | thevc.kr
와우테일, WOWTALE | wowtale.net
스타트업투데이 | startuptoday.kr
모비인사이드 | mobiinside.co.kr
디일렉, THE ELEC, TheElec | thelec.kr
테크수다 | techsuda.com
테크42, Tech42 | tech42.co.kr
더구루, ~THE GURU | theguru.co.kr
뉴스비전e | nvp.co.kr
블록미디어, Block Media, BlockMedia | blockmedia.co.kr
코인데스크코리아, CoinDesk Korea | coindeskkorea.com
토큰포스트, TokenPost | tokenpost.kr
디센터, ~Decenter | decenter.kr
블루밍비트, Bloomingbit | bloomingbit.io
코인리더스 | coinreaders.com
동아사이언스, Dongascience | dongascience.com
사이언스타임즈, ScienceTimes, 사이언스타임스 | sciencetimes.co.kr
헬로디디, 대덕넷, HelloDD | hellodd.com
~이웃집과학자 | astronomer.rocks
로봇신문 | irobotnews.com
~인벤, INVEN, 인벤게임뉴스 | inven.co.kr
디스이즈게임, THIS IS GAME, 디스이즈게임닷컴 | thisisgame.com
게임메카, GameMeca | gamemeca.com
게임포커스, GameFocus | gamefocus.co.kr
게임톡, GameTalk | gametoc.co.kr
게임플, Gameple | gameple.co.kr
게임인사이트 | gameinsight.co.kr
경향게임스 | khgames.co.kr
더게임스데일리, 더게임스, THE GAMES DAILY | tgdaily.co.kr thegames.co.kr
포모스, FOMOS | fomos.kr
루리웹, RULIWEB | ruliweb.com
베타뉴스, BetaNews | betanews.net betanews.co.kr
오토헤럴드, AutoHerald | autoherald.co.kr
오토타임즈, AutoTimes | autotimes.co.kr
오토데일리, AutoDaily | autodaily.co.kr
모터그래프, Motorgraph | motorgraph.com
~데일리카, DailyCar | dailycar.co.kr
탑라이더, TopRider | top-rider.com
글로벌오토뉴스, Global Auto News | global-autonews.com
~모터매거진 | motormag.co.kr
~카가이 | carguy.kr
~얼리어답터 | earlyadopter.co.kr
긱블
디지털인사이트 | ditoday.com
매드타임스, MADTimes | madtimes.org
반론보도닷컴 | banronbodo.com
더피알, ~The PR | the-pr.co.kr
`;
