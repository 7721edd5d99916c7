/** Korean press of the professions: medicine, law, farming, schools, labour, the forces; the format of the rows is told in `table.ts`. */
export const koreaTrade = `
# trade KR
의협신문, Doctors News, 닥터스뉴스 | doctorsnews.co.kr kmatimes.com
데일리메디, Dailymedi | dailymedi.com
데일리팜, Dailypharm | dailypharm.com
약사공론 | kpanews.co.kr
약업신문, 약업닷컴 | yakup.com
약국신문 | pharm21.com
메디칼타임즈, 메디컬타임즈, Medical Times | medicaltimes.com
메디칼업저버, Medical Observer | monews.co.kr
메디게이트뉴스, Medigate News | medigatenews.com
메디파나뉴스, 메디파나 | medipana.com
메디팜스투데이 | pharmstoday.com
메디칼트리뷴, Medical Tribune Korea | medical-tribune.co.kr
메디컬월드뉴스 | medicalworldnews.co.kr
메디소비자뉴스 | medisobizanews.com
메디포뉴스 | medifonews.com
의학신문, 일간보사, 일간보사 의학신문 | bosa.co.kr
~보건뉴스 | bokuennews.com
보건신문
병원신문 | khanews.com
후생신보 | whosaeng.com
의사신문 | doctorstimes.com
의약뉴스 | newsmp.com
히트뉴스, HIT News | hitnews.co.kr
팜뉴스 | pharmnews.com
팜이데일리
더바이오 | thebionews.net
바이오스펙테이터, BioSpectator | biospectator.com
바이오타임즈 | biotimes.co.kr
~청년의사, 코리아바이오메디칼리뷰 | docdocdoc.co.kr
Korea Biomedical Review, ~KBR | koreabiomed.com
치의신보 | dailydental.co.kr
치과신문 | dentalnews.or.kr
덴탈아리랑 | dentalarirang.com
덴탈투데이 | dttoday.com
건치신문 | gunchinews.com
한의신문 | akomnews.com
민족의학신문 | mjmedi.com
라포르시안, Rapportian | rapportian.com
코메디닷컴, KorMedi, KorMedi.com | kormedi.com
하이닥, HiDoc | hidoc.co.kr
매경헬스 | mkhealth.co.kr
데일리벳, DailyVet | dailyvet.co.kr
법률신문, The Law Times, 법률신문사 | lawtimes.co.kr
법률저널 | lec.co.kr
법조신문, 대한변협신문 | news.koreanbar.or.kr
법률방송뉴스, ~법률방송, LTN 법률방송 | ltn.kr
공무원수험신문, 고시위크 | gosiweek.com
농민신문, 농민신문사, Nongmin | nongmin.com
한국농어민신문 | agrinet.co.kr
농업인신문 | nongupin.co.kr
농수축산신문 | aflnews.co.kr
농촌여성신문 | rwn.co.kr
한국농업신문 | newsfarm.co.kr
농축유통신문 | amnews.co.kr
축산신문 | chuksannews.co.kr
축산경제신문 | chukkyung.co.kr
양돈타임스 | pigtimes.co.kr
돼지와사람, 돼지와 사람 | pigpeople.net
팜인사이트 | farminsight.net
원예산업신문 | wonyesanup.co.kr
나무신문 | imwood.co.kr
한국수산경제, 한국수산신문 | fisheco.com
수산신문 | susantimes.co.kr
~현대해양 | hdhy.co.kr
해사신문 | haesanews.com
한국해운신문 | maritimepress.co.kr
쉬핑뉴스넷 | shippingnewsnet.com
한국교육신문, 한국교총 한국교육신문 | hangyo.com
~교육희망 | news.eduhope.net
에듀프레스 | edupress.kr
교육플러스 | edpl.co.kr
에듀진 | edujin.co.kr
교원신문
복지타임즈 | bokjitimes.com
웰페어뉴스, 웰페어뉴스TV | welfarenews.net
에이블뉴스, Ablenews | ablenews.co.kr
더인디고, ~THE INDIGO | theindigo.co.kr
소셜포커스 | socialfocus.co.kr
소방방재신문, ~FPN, FPN 소방방재신문 | fpn119.co.kr
국방신문 | gukbangnews.com
비즈니스코리아, BusinessKorea, Business Korea | businesskorea.co.kr
한국건설신문 | conslove.co.kr
대한전문건설신문 | koscaj.com
기계설비신문 | kmecnews.co.kr
엔지니어링데일리 | engdaily.com
정보통신신문 | koit.co.kr
대한급식신문 | fsnews.co.kr
호텔앤레스토랑 | hotelrestaurant.co.kr
여행신문 | traveltimes.co.kr
여행스케치 | ktsketch.co.kr
투어코리아, Tour Korea | tournews21.com
트래비, Travie | travie.com
세계여행신문 | gtn.co.kr
트래블데일리 | traveldaily.co.kr
티티엘뉴스 | ttlnews.com
코스인코리아닷컴, ~코스인 | cosinkorea.com
CMN, 주간신문 CMN | cmn.co.kr
장업신문 | jangup.com
뷰티누리 | beautynury.com
뷰티한국 | beautyhankook.com
한국영농신문 | youngnong.co.kr
교통신문 | gyotongn.com
~교통뉴스 | cartvnews.com
철도경제신문 | redaily.co.kr
워터저널 | waterjournal.co.kr
한국원자력신문 | knpnews.com
특허뉴스 | e-patentnews.com
`;
