/** Korean papers and sites of one city or province; the format of the rows is told in `table.ts`. */
export const koreaRegional = `
# regional KR
부산일보, 부산일보닷컴, 부산닷컴, Busan Ilbo, The Busan Ilbo | busan.com busanilbo.com
국제신문, Kookje Shinmun, Kookje Daily News | kookje.co.kr
부산제일경제 | busaneconomy.com
매일신문, Maeil Shinmun, 대구매일신문 | imaeil.com msnet.co.kr
영남일보, Yeongnam Ilbo | yeongnam.com
대구일보 | idaegu.com
대구신문 | idaegu.co.kr
대구광역일보
대경일보 | dkilbo.com
경북일보, Kyongbuk Ilbo | kyongbuk.co.kr
경북매일, 경북매일신문 | kbmaeil.com
경북도민일보 | hidomin.com
경북신문 | kbsm.net
경안일보 | gailbo.com
경상매일신문 | ksmnews.co.kr
뉴스민, Newsmin | newsmin.co.kr
평화뉴스 | pn.or.kr
안동뉴스
경남신문, Kyongnam Shinmun | knnews.co.kr
경남도민일보, Gyeongnam Domin Ilbo | idomin.com
경남일보, Gyeongnam Ilbo | gnnews.co.kr
경남도민신문 | gndomin.com
경남매일, 경남매일신문 | gnmaeil.com
경남연합일보 | gnynews.co.kr
창원일보 | changwonilbo.com
거제신문 | geojenews.co.kr
양산신문 | yangsanilbo.com
양산시민신문 | ysnews.co.kr
한산신문 | hansannews.com
김해뉴스 | gimhaenews.co.kr
뉴스사천 | news4000.com
울산매일, 울산매일신문, 울산매일UTV | iusm.co.kr
울산신문 | ulsanpress.net
울산제일일보 | ujeil.com
경상일보, Gyeongsang Ilbo | ksilbo.co.kr
대전일보, 대전일보사, Daejeon Ilbo | daejonilbo.com
중도일보, Joongdo Ilbo | joongdo.co.kr
충청투데이, 대전매일 | cctoday.co.kr
금강일보 | ggilbo.com
충청일보 | ccdailynews.com
충북일보, 인터넷충북일보 | inews365.com
충청신문 | dailycc.net
충청뉴스 | ccnnews.co.kr
충청매일 | ccdn.co.kr
충청타임즈 | cctimes.kr
충청리뷰 | ccreview.co.kr
중부매일, Jungbu Maeil | jbnews.com
동양일보 | dynews.co.kr
디트뉴스24, 디트NEWS24 | dtnews24.com
굿모닝충청 | goodmorningcc.com
충남일보 | chungnamilbo.co.kr
충남도민일보
대전투데이 | daejeontoday.com
대전시티저널, 시티저널 | gocj.net
세종의소리 | sjsori.com
세종포스트 | sjpost.co.kr
옥천신문 | okinews.com
홍성신문 | hsnews.co.kr
홍주일보, 홍주신문 | hjn24.com
태안신문 | taeannews.co.kr
당진시대 | djtimes.co.kr
당진신문 | idjnews.kr
무한정보, 무한정보신문 | yesm.kr
천안신문 | icj.kr
전북일보, Jeonbuk Ilbo | jjan.kr
전북도민일보 | domin.co.kr
전라일보 | jeollailbo.com
새전북신문 | sjbnews.com
전민일보 | jeonmin.co.kr
~전북중앙, 전북중앙신문 | jjn.co.kr
전주일보 | jjilbo.com
전북연합신문 | jbyonhap.com
전북의소리
완주신문 | wjnews.net
무주신문 | mujunews.com
부안독립신문 | ibuan.com
광주일보, Kwangju Ilbo | kwangju.co.kr
무등일보, Mudeung Ilbo | mdilbo.com honam.co.kr
남도일보, Namdo Ilbo | namdonews.com
전남일보, Jeonnam Ilbo | jnilbo.com
전남매일 | jndn.com
광주매일신문, 광주매일 | kjdaily.com
광남일보 | gwangnam.co.kr
광주드림 | gjdream.com
호남매일 | honammaeil.co.kr
호남일보
남도방송 | nbntv.kr
광주in, 광주IN | gwangjuin.com
시민의소리 | siminsori.com
해남신문 | hnews.co.kr
해남우리신문 | hnwoori.com
강진일보 | gjon.com
강진신문 | gjnews.com
완도신문 | wandonews.com
담양뉴스 | dnnews.co.kr
담양곡성타임스 | dgtimes.co.kr
장흥신문 | jhnews.co.kr
목포시민신문 | mokposm.co.kr
목포투데이
영광신문 | ygnews.co.kr
무안신문 | muannews.com
광양뉴스, 광양시민신문 | gynet.co.kr gycitizen.com
남해안신문 | nhanews.com
여수넷통뉴스 | netongs.com
강원일보, Kangwon Ilbo | kwnews.co.kr
강원도민일보, Kado Net, 강원도민일보사 | kado.net
강원신문
MS투데이, 엠에스투데이 | mstoday.co.kr
춘천사람들 | chunsa.kr
원주투데이 | wonjutoday.co.kr
제주일보, 제주新보, 제주신보 | jejunews.com
뉴제주일보 | jejuilbo.net
한라일보, Halla Ilbo, 인터넷한라일보 | ihalla.com
제민일보 | jemin.com
제주매일 | jejumaeil.net
제주도민일보 | jejudomin.co.kr
제주의소리 | jejusori.net
미디어제주 | mediajeju.com
제주투데이 | ijejutoday.com
헤드라인제주 | headlinejeju.co.kr
제이누리 | jnuri.net
시사제주 | sisajeju.com
뉴스제주 | newsjeju.net
제주환경일보 | newsje.com
서귀포신문 | seogwipo.co.kr
경기일보, Kyeonggi Ilbo, Kyeonggi, kyeonggi.com | kyeonggi.com
경인일보, Kyeongin Ilbo | kyeongin.com
인천일보, Incheon Ilbo | incheonilbo.com itimes.co.kr
기호일보, Kiho Ilbo | kihoilbo.co.kr
중부일보, Joongboo Ilbo | joongboo.com
경기신문 | kgnews.co.kr
경인매일 | kmaeil.com
경인종합일보 | jonghapnews.com
~경기매일
경기도민일보
인천투데이 | incheontoday.com isisa.net
인천in, 인천IN | incheonin.com
인천뉴스 | incheonnews.com
인천신문
수원일보 | suwonilbo.kr
성남일보 | snilbo.co.kr
고양신문 | mygoyang.com
용인시민신문 | yongin21.co.kr
용인신문
평택시민신문 | pttimes.com
평택자치신문 | ptlnews.co.kr
안양신문
안산신문
화성신문 | ihsnews.com
김포신문 | igimpo.com
김포미래신문 | gimpo.com
시흥신문
광명지역신문 | joygm.com
군포시민신문 | mediagunpo.co.kr
서울문화투데이 | sctoday.co.kr
강남신문
은평시민신문 | epnews.net
구로타임즈 | kurotimes.com
시정신문
한강타임즈 | hg-times.com
로컬세계 | localsegye.co.kr
국토매일 | pmnews.co.kr
바른지역언론연대 | bj.or.kr
`;
