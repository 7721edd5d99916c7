/** Outlets of Britain, Ireland, Australia and New Zealand; the format of the rows is told in `table.ts`. */
export const britain = `
# wire GB
Reuters, Thomson Reuters, 로이터통신, 로이터 통신, 로이터, 路透社, 路透, ロイター | reuters.com thomsonreuters.com
# broadcast GB
BBC News, BBC, BBC방송, BBC 방송, 英国广播公司, BBC World, BBC.com, BBC Sport, BBC Breaking News | bbc.co.uk bbc.com
BBC News 中文, BBC中文网, BBC中文
Sky News, 스카이뉴스 | news.sky.com
Sky Sports, 스카이스포츠, 스카이 스포츠 | skysports.com
ITV News | itv.com
Channel 4 News | channel4.com
GB News | gbnews.com gbnews.uk
# daily GB
The Guardian, Guardian News & Media, theguardian.com, 가디언, 더가디언, 卫报 | theguardian.com guardian.co.uk
~The Times, The Times of London, The Sunday Times, 더타임스, 영국 더타임스 | thetimes.co.uk thetimes.com thesundaytimes.co.uk
The Daily Telegraph, Daily Telegraph, ~The Telegraph, ~텔레그래프 | telegraph.co.uk
Financial Times, The Financial Times, FT.com, 파이낸셜타임스, 파이낸셜타임즈, 파이낸셜 타임스, 金融时报, FT中文网, ~FT | ft.com ftchinese.com
~The Independent, The Independent UK, ~인디펜던트 | independent.co.uk
Daily Mail, Mail Online, MailOnline, Mail on Sunday, 데일리메일, 데일리 메일 | dailymail.co.uk dailymail.com
Daily Mirror, ~The Mirror, 데일리미러 | mirror.co.uk
Daily Express, ~Express | express.co.uk
~The Sun, The Sun UK, ~더선, ~더 선 | thesun.co.uk
Daily Star, ~데일리스타 | dailystar.co.uk
Evening Standard, London Evening Standard, 이브닝스탠다드 | standard.co.uk
~Metro, Metro UK, Metro.co.uk | metro.co.uk
~The i Paper, inews.co.uk | inews.co.uk
The Scotsman | scotsman.com
The Herald Scotland, HeraldScotland | heraldscotland.com
Daily Record | dailyrecord.co.uk
Manchester Evening News | manchestereveningnews.co.uk
Liverpool Echo | liverpoolecho.co.uk
~Wales Online | walesonline.co.uk
Belfast Telegraph | belfasttelegraph.co.uk
The Economist, 이코노미스트지, 영국 이코노미스트 | economist.com
~The Spectator | spectator.co.uk
New Statesman | newstatesman.com
New Scientist | newscientist.com
~Nature, nature.com | nature.com
~The Register | theregister.com theregister.co.uk
~The Conversation | theconversation.com
Bellingcat | bellingcat.com
openDemocracy | opendemocracy.net
NME, NME.com | nme.com
City A.M. | cityam.com
Euronews, 유로뉴스 | euronews.com
Goal.com | goal.com
FourFourTwo | fourfourtwo.com
# daily IE
The Irish Times, Irish Times | irishtimes.com
Irish Independent, Independent.ie | independent.ie
Irish Examiner | irishexaminer.com
RTÉ News, ~RTÉ, RTE News | rte.ie
TheJournal.ie | thejournal.ie
# daily AU
ABC News Australia, ABC News (Australia), Australian Broadcasting Corporation | abc.net.au
The Sydney Morning Herald, Sydney Morning Herald, ~SMH | smh.com.au
~The Age | theage.com.au
~The Australian | theaustralian.com.au
Australian Financial Review, The Australian Financial Review, ~AFR | afr.com
Herald Sun | heraldsun.com.au
The Daily Telegraph Sydney | dailytelegraph.com.au
The Courier-Mail, Courier Mail | couriermail.com.au
The West Australian | thewest.com.au
The Canberra Times, Canberra Times | canberratimes.com.au
Australian Associated Press, ~AAP | aap.com.au
SBS Australia, SBS Korean | sbs.com.au
9News, Nine News | 9news.com.au
7NEWS, 7News Australia | 7news.com.au
news.com.au | news.com.au
# daily NZ
The New Zealand Herald, New Zealand Herald, NZ Herald | nzherald.co.nz
Stuff.co.nz | stuff.co.nz
RNZ, Radio New Zealand | rnz.co.nz
Newshub | newshub.co.nz
Otago Daily Times | odt.co.nz
The Post NZ | thepost.co.nz
`;
