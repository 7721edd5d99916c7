/** Korean broadcasters, national, cable and regional; the format of the rows is told in `table.ts`. */
export const koreaBroadcast = `
# broadcast KR
KBS, KBS 뉴스, KBS News, KBS NEWS, ~한국방송, 한국방송공사, KBS World, KBS WORLD Radio | kbs.co.kr
MBC, 문화방송, MBC 뉴스, MBC News, iMBC, MBC 뉴스데스크 | imbc.com mbc.co.kr
MBC연예, iMBC연예, MBC 연예, iMBC 연예 | enews.imbc.com
SBS, SBS 뉴스, SBS News, ~서울방송, SBS Digital News Lab, SBS디지털뉴스랩 | sbs.co.kr
SBS연예뉴스, SBS 연예뉴스, SBS funE, SBS 연예스포츠 | ent.sbs.co.kr
SBS Biz, SBS비즈, SBSCNBC, SBS CNBC | biz.sbs.co.kr
SBS Sports, SBS스포츠 | sports.sbs.co.kr
YTN, 와이티엔, YTN 뉴스, YTN star, YTN 스타, YTN News, YTN라디오, YTN 라디오, YTN사이언스 | ytn.co.kr ytnradio.kr ytnscience.co.kr
JTBC, JTBC 뉴스, JTBC News, 제이티비씨 | jtbc.co.kr jtbc.joins.com news.jtbc.joins.com
MBN, ~매일방송, MBN 뉴스, MBN News, 엠비엔 | mbn.co.kr mbn.mk.co.kr
채널A, 채널A 뉴스, Channel A, 채널에이 | ichannela.com
TV조선, TV CHOSUN, TV조선 뉴스, 티비조선, 조선방송, TVCHOSUN | tvchosun.com news.tvchosun.com
연합뉴스TV, 뉴스Y, Yonhap News TV, 연합뉴스 TV | yonhapnewstv.co.kr news-y.co.kr
노컷뉴스, CBS노컷뉴스, CBS 노컷뉴스, 기독교방송, CBS 기독교방송, Nocut News, NocutNews, 전북CBS, 부산CBS, 대구CBS, 광주CBS, 대전CBS, 강원CBS, 제주CBS, 경남CBS, 전남CBS, 청주CBS, 충북CBS, 울산CBS, 포항CBS, 강원영동CBS, 경인CBS, CBS라디오, CBS 라디오, 크리스천노컷뉴스, ~CBS, ~노컷 | nocutnews.co.kr cbs.co.kr christian.nocutnews.co.kr
EBS, 한국교육방송공사, EBS 뉴스, EBS News | ebs.co.kr
~OBS, OBS경인TV, OBS 경인TV, OBS 뉴스, ~경인TV | obsnews.co.kr obs.co.kr
~TBS, TBS 교통방송, 서울교통방송, tbs뉴스, ~교통방송 | tbs.seoul.kr
~BBS, BBS NEWS, BBS불교방송, 불교방송, BBS 뉴스 | bbsi.co.kr bbsfm.co.kr
cpbc, CPBC 가톨릭평화방송, 가톨릭평화방송, 평화방송 | cpbc.co.kr pbc.co.kr
BTN불교TV, BTN뉴스, 불교TV, ~BTN | btn.co.kr btnnews.tv
WBS원음방송, 원음방송 | wbsi.kr
CTS기독교TV, CTS뉴스, 기독교TV | cts.tv
CGNTV, CGN투데이 | cgntv.net
GOODTV, 굿티비 | goodtv.co.kr
국악방송 | gugakfm.co.kr
국방TV, 국방홍보원, KFN TV | kfn.mil.kr
KTV 국민방송, KTV, KTV국민방송, 한국정책방송원 | ktv.go.kr
NATV 국회방송, 국회방송, NATV | natv.go.kr
아리랑TV, 아리랑국제방송, Arirang News, Arirang TV | arirang.com
매일경제TV, 매경TV, MK TV | mktv.co.kr mbnmoney.mbn.co.kr
한국경제TV, 한경TV, 한국경제 TV, WOWTV, 와우TV, 한국경제TV와우넷 | wowtv.co.kr
머니투데이방송, MTN, MTN 머니투데이방송, MTN뉴스 | mtn.co.kr mtn.mt.co.kr
이데일리TV | edailytv.co.kr
서울경제TV, SEN 서울경제TV, 서울경제 TV, SENTV | sentv.co.kr
토마토TV, 뉴스토마토TV | tomatotv.co.kr
아시아경제TV, 팍스경제TV, 팍스넷TV | paxetv.com
쿠키건강TV | kukitv.co.kr
~tvN, ~티비엔 | tvn.cjenm.com
~엠넷, ~Mnet | mnet.com
KBS N, KBS N Sports, KBSN스포츠, KBS N 스포츠, KBSN | kbsn.co.kr
MBC플러스, MBC PLUS, MBC스포츠플러스 | mbcplus.com
SPOTV NEWS, 스포티비뉴스, SPOTV, 스포TV뉴스, 스포티비 | spotvnews.co.kr
~LG헬로비전, 헬로tv뉴스, 헬로TV뉴스, LG헬로비전 지역채널
SK브로드밴드 B tv 뉴스, B tv 뉴스, SK브로드밴드 뉴스
~딜라이브, 딜라이브TV 뉴스
~HCN, 현대HCN, HCN뉴스 | hcn.co.kr
~CMB, CMB뉴스 | cmb.co.kr
CCS충북방송, CCS 충북방송 | ccstv.co.kr
KCTV제주방송, KCTV 제주방송, KCTV뉴스 | kctvjeju.com
~아름방송, ABN아름방송 | abn.co.kr
~푸른방송 | purunnet.co.kr
부산MBC, 부산 MBC, 부산문화방송 | busanmbc.co.kr
대구MBC, 대구 MBC, 대구문화방송 | dgmbc.com
광주MBC, 광주 MBC, 광주문화방송 | kjmbc.co.kr
대전MBC, 대전 MBC, 대전문화방송 | tjmbc.co.kr
전주MBC, 전주 MBC, 전주문화방송 | jmbc.co.kr
MBC경남, MBC 경남 | mbcgn.kr
MBC강원영동, MBC 강원영동, 강릉MBC | mbceg.co.kr mbceg.kr
MBC충북, MBC 충북, 청주MBC, 충주MBC | mbccb.co.kr
울산MBC, 울산 MBC, 울산문화방송 | usmbc.co.kr
제주MBC, 제주 MBC, 제주문화방송 | jejumbc.com
춘천MBC, 춘천 MBC, 춘천문화방송 | chmbc.co.kr
원주MBC, 원주 MBC, 원주문화방송 | wjmbc.co.kr
포항MBC, 포항 MBC, 포항문화방송 | phmbc.co.kr
안동MBC, 안동 MBC, 안동문화방송 | andongmbc.co.kr
목포MBC, 목포 MBC, 목포문화방송 | mpmbc.co.kr
여수MBC, 여수 MBC, 여수문화방송 | ysmbc.co.kr
삼척MBC, 삼척 MBC
KNN, KNN 뉴스, 부산경남대표방송 KNN, 부산방송 | knn.co.kr
~TBC, TBC대구방송, TBC 대구방송, 대구방송, TBC 뉴스 | tbc.co.kr
KBC광주방송, KBC 광주방송, 광주방송, ~KBC, kbc뉴스 | ikbc.co.kr
TJB, TJB대전방송, TJB 대전방송, 대전방송, TJB 뉴스 | tjb.co.kr
CJB, CJB청주방송, CJB 청주방송, 청주방송, CJB 뉴스 | cjb.co.kr
~JTV, JTV전주방송, JTV 전주방송, 전주방송, JTV뉴스 | jtv.co.kr
~UBC, UBC울산방송, UBC 울산방송, 울산방송, ubc뉴스 | ubc.co.kr
G1방송, G1 방송, G1강원민방, G1강원방송, 강원민방, ~G1 | g1tv.co.kr
JIBS, JIBS제주방송, JIBS 제주방송, 제주방송, JIBS 뉴스 | jibs.co.kr jibstv.com
뉴스타파, Newstapa, KCIJ 뉴스타파, 한국탐사저널리즘센터 | newstapa.org
팩트TV | facttv.kr
스브스뉴스, 비디오머그
RTV시민방송, 시민방송 RTV | rtv.or.kr
`;
