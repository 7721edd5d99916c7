/** Outlets of the United States and Canada; the format of the rows is told in `table.ts`. */
export const northAmerica = `
# wire US
Associated Press, The Associated Press, AP News, AP통신, AP 통신, 美联社, 美聯社, AP通信, ~AP, ~A.P. | apnews.com ap.org
United Press International, UPI통신, UPI 통신, ~UPI | upi.com
~Bloomberg, Bloomberg News, Bloomberg.com, 블룸버그, 블룸버그통신, 블룸버그 통신, 彭博社, 彭博, ブルームバーグ | bloomberg.com bloomberg.net
Dow Jones Newswires, 다우존스뉴스와이어, 다우존스 뉴스와이어 | dowjones.com
Business Wire, BusinessWire | businesswire.com
PR Newswire, PRNewswire, 미국 PR뉴스와이어 | prnewswire.com
GlobeNewswire | globenewswire.com
# daily US
The New York Times, New York Times, NYTimes, NYTimes.com, 뉴욕타임스, 뉴욕타임즈, 뉴욕 타임스, 纽约时报, 紐約時報, ニューヨーク・タイムズ, ~NYT | nytimes.com
The Washington Post, Washington Post, 워싱턴포스트, 워싱턴 포스트, 华盛顿邮报, 華盛頓郵報, ワシントン・ポスト, ~WaPo | washingtonpost.com washpost.com
The Wall Street Journal, Wall Street Journal, 월스트리트저널, 월스트리트 저널, 华尔街日报, ウォール・ストリート・ジャーナル, WSJ | wsj.com
USA Today, USA TODAY, USA투데이 | usatoday.com
Los Angeles Times, LA Times, The Los Angeles Times, LA타임스, 로스앤젤레스타임스 | latimes.com
Chicago Tribune, 시카고트리뷴 | chicagotribune.com
The Boston Globe, Boston Globe, 보스턴글로브 | bostonglobe.com
The Philadelphia Inquirer, Philadelphia Inquirer | inquirer.com
San Francisco Chronicle, SFGATE, SFGate | sfchronicle.com sfgate.com
The Mercury News, San Jose Mercury News | mercurynews.com
Houston Chronicle | houstonchronicle.com chron.com
The Dallas Morning News, Dallas Morning News | dallasnews.com
Miami Herald | miamiherald.com
The Seattle Times, Seattle Times | seattletimes.com
The Denver Post, Denver Post | denverpost.com
Star Tribune, Minnesota Star Tribune | startribune.com
The Atlanta Journal-Constitution, Atlanta Journal-Constitution | ajc.com
Tampa Bay Times | tampabay.com
The Baltimore Sun, Baltimore Sun | baltimoresun.com
New York Post, 뉴욕포스트 | nypost.com
New York Daily News | nydailynews.com
~Newsday | newsday.com
The Washington Times, Washington Times, 워싱턴타임스 | washingtontimes.com
Washington Examiner | washingtonexaminer.com
The Christian Science Monitor, Christian Science Monitor | csmonitor.com
The Arizona Republic, azcentral | azcentral.com
Detroit Free Press | freep.com
The Plain Dealer, cleveland.com | cleveland.com
The Oregonian, OregonLive | oregonlive.com
Las Vegas Review-Journal | reviewjournal.com
Honolulu Star-Advertiser | staradvertiser.com
San Diego Union-Tribune, The San Diego Union-Tribune | sandiegouniontribune.com
Orange County Register | ocregister.com
Stars and Stripes | stripes.com
# broadcast US
CNN, CNN International, CNN Business, CNN.com | cnn.com cnn.it
ABC News, ABC방송 | abcnews.go.com abcnews.com
NBC News, NBC방송, ~NBC | nbcnews.com nbc.com
CBS News, CBS방송 | cbsnews.com
MSNBC, MS NOW | msnbc.com
CNBC | cnbc.com
Fox News, FOX News, 폭스뉴스 | foxnews.com
Fox Business, FOX Business | foxbusiness.com
NPR, National Public Radio | npr.org
PBS NewsHour, PBS News, PBS News Hour | pbs.org
C-SPAN | c-span.org
Voice of America, VOA, VOA News, ~미국의 소리, 미국의소리방송, 美国之音 | voanews.com voakorea.com
Radio Free Asia, ~RFA, 자유아시아방송, 自由亚洲电台 | rfa.org
Radio Free Europe/Radio Liberty, RFE/RL, 자유유럽방송 | rferl.org
Newsmax | newsmax.com
Democracy Now! | democracynow.org
# magazine US
~Time, TIME Magazine, Time magazine, TIME.com, 타임지 | time.com
Newsweek, 뉴스위크 | newsweek.com
The New Yorker, New Yorker magazine | newyorker.com
~The Atlantic | theatlantic.com
~Forbes, Forbes.com, 포브스 | forbes.com
~Fortune, Fortune.com, Fortune Magazine | fortune.com
~Foreign Policy | foreignpolicy.com
~Foreign Affairs, 포린어페어스 | foreignaffairs.com
The Nation Magazine | thenation.com
The New Republic | newrepublic.com
National Review | nationalreview.com
National Geographic, 내셔널지오그래픽 | nationalgeographic.com
Scientific American | scientificamerican.com
Harvard Business Review | hbr.org
Vanity Fair, VanityFair.com | vanityfair.com
Rolling Stone | rollingstone.com
~Variety, Variety.com | variety.com
The Hollywood Reporter, 할리우드 리포터, 할리우드리포터 | hollywoodreporter.com
~Deadline, Deadline Hollywood, Deadline.com | deadline.com
~Billboard, Billboard.com, 빌보드닷컴 | billboard.com
Entertainment Weekly | ew.com
~People, People Magazine, PEOPLE.com | people.com
Sports Illustrated | si.com
Pitchfork | pitchfork.com
~Slate, Slate Magazine, Slate.com | slate.com
~Salon, Salon.com | salon.com
~Wired, wired.com | wired.com
MIT Technology Review, MIT 테크놀로지 리뷰 | technologyreview.com
~Reason, Reason Magazine | reason.com
Mother Jones | motherjones.com
New York Magazine, ~Intelligencer, Vulture.com | nymag.com vulture.com
# online US
~Politico, 폴리티코 | politico.com
Politico Europe, POLITICO Europe | politico.eu
Axios, 악시오스 | axios.com
~The Hill | thehill.com
HuffPost, The Huffington Post, Huffington Post, 허프포스트, 허핑턴포스트 | huffpost.com huffingtonpost.com
BuzzFeed News, BuzzFeed, 버즈피드 | buzzfeednews.com buzzfeed.com
~Vox, Vox.com | vox.com
The Daily Beast, Daily Beast | thedailybeast.com
The Intercept | theintercept.com
The Daily Wire | dailywire.com
The Daily Caller, Daily Caller | dailycaller.com
Breitbart, Breitbart News | breitbart.com
ProPublica | propublica.org
Semafor, 세마포르 | semafor.com
~The Free Press | thefp.com
Business Insider, 비즈니스인사이더, 비즈니스 인사이더 | businessinsider.com
MarketWatch, 마켓워치 | marketwatch.com
Barron's, 배런스 | barrons.com
Investor's Business Daily | investors.com
Seeking Alpha | seekingalpha.com
Benzinga | benzinga.com
~Quartz, Quartz qz | qz.com
Occupy Democrats | occupydemocrats.com
The Bulwark | thebulwark.com
The Gateway Pundit | thegatewaypundit.com
Boing Boing | boingboing.net
LWN.net, LWN | lwn.net
TMZ | tmz.com
~E! News | eonline.com
ESPN | espn.com espn.go.com
The Athletic, 디애슬레틱, 디 애슬레틱 | theathletic.com
Bleacher Report | bleacherreport.com
MLB.com | mlb.com
CBS Sports, CBSSports.com | cbssports.com
Fox Sports, FOX Sports | foxsports.com
# technology US
TechCrunch, 테크크런치 | techcrunch.com
The Verge, 더버지, 더 버지 | theverge.com
Ars Technica | arstechnica.com
Engadget, 엔가젯 | engadget.com
Gizmodo, 기즈모도 | gizmodo.com
CNET, 씨넷 | cnet.com
ZDNET, ZDNet | zdnet.com
VentureBeat, 벤처비트 | venturebeat.com
Mashable | mashable.com
9to5Mac, 나인투파이브맥 | 9to5mac.com
MacRumors | macrumors.com
~The Information | theinformation.com
Tom's Hardware | tomshardware.com
PCMag, PC Magazine | pcmag.com
IEEE Spectrum | spectrum.ieee.org
CoinDesk, 코인데스크 | coindesk.com
Cointelegraph, 코인텔레그래프 | cointelegraph.com
The Block Crypto | theblock.co
~Decrypt, Decrypt Media | decrypt.co
IGN | ign.com
Kotaku | kotaku.com
~Polygon, Polygon.com | polygon.com
GameSpot | gamespot.com
VLR.gg | vlr.gg
# daily CA
CBC News, CBC/Radio-Canada, CBC.ca, ~CBC | cbc.ca
The Globe and Mail, Globe and Mail | theglobeandmail.com
Toronto Star, The Toronto Star | thestar.com
National Post | nationalpost.com
Financial Post | financialpost.com
The Canadian Press | thecanadianpress.com
CTV News | ctvnews.ca
~Global News | globalnews.ca
Montreal Gazette | montrealgazette.com
Vancouver Sun | vancouversun.com
Ottawa Citizen | ottawacitizen.com
Calgary Herald | calgaryherald.com
Edmonton Journal | edmontonjournal.com
Winnipeg Free Press | winnipegfreepress.com
Radio-Canada, ICI Radio-Canada | radio-canada.ca
La Presse Canada, ~La Presse | lapresse.ca
~Le Devoir | ledevoir.com
Le Journal de Montréal | journaldemontreal.com
`;
