/** Korean ministries, agencies and provinces that publish releases; the format of the rows is told in `table.ts`. */
export const koreaGovernment = `
# government KR
대한민국 정책브리핑, 정책브리핑, 대한민국 정책포털, ~정책뉴스 정책브리핑, korea.kr, ~공감 정책주간지 | korea.kr | -
~대통령실, 대한민국 대통령실 | president.go.kr
~국무조정실, 국무총리비서실 | opm.go.kr
~기획재정부 | moef.go.kr
~교육부 | moe.go.kr
~과학기술정보통신부 | msit.go.kr
~외교부 | mofa.go.kr
~통일부 | unikorea.go.kr
~법무부 | moj.go.kr
~국방부 | mnd.go.kr
~행정안전부 | mois.go.kr
~국가보훈부, ~국가보훈처 | mpva.go.kr
~문화체육관광부 | mcst.go.kr
~농림축산식품부 | mafra.go.kr
~산업통상자원부, ~산업통상부 | motie.go.kr motir.go.kr
~보건복지부 | mohw.go.kr
~환경부, ~기후에너지환경부 | me.go.kr mcee.go.kr
~고용노동부 | moel.go.kr
~여성가족부, ~성평등가족부 | mogef.go.kr
~국토교통부 | molit.go.kr
~해양수산부 | mof.go.kr
~중소벤처기업부 | mss.go.kr
~인사혁신처 | mpm.go.kr
~법제처 | moleg.go.kr
~식품의약품안전처 | mfds.go.kr
~국세청 | nts.go.kr
~관세청 | customs.go.kr
~조달청 | pps.go.kr
~통계청, ~국가데이터처 | kostat.go.kr
~병무청 | mma.go.kr
~방위사업청 | dapa.go.kr
~경찰청 | police.go.kr
~소방청 | nfa.go.kr
~국가유산청, ~문화재청 | khs.go.kr cha.go.kr
~농촌진흥청 | rda.go.kr
~산림청 | forest.go.kr
~특허청, ~지식재산처 | kipo.go.kr moip.go.kr
~기상청 | kma.go.kr
~질병관리청 | kdca.go.kr
~해양경찰청 | kcg.go.kr
~행정중심복합도시건설청 | naacc.go.kr
~새만금개발청 | saemangeum.go.kr
~우주항공청 | kasa.go.kr
~재외동포청 | oka.go.kr
~공정거래위원회 | ftc.go.kr
~금융위원회 | fsc.go.kr
~금융감독원 | fss.or.kr
~국민권익위원회 | acrc.go.kr
~개인정보보호위원회 | pipc.go.kr
~원자력안전위원회 | nssc.go.kr
~방송통신위원회 | kcc.go.kr
~방송통신심의위원회 | kocsc.or.kr
~경제사회노동위원회 | eslc.go.kr
~국가인권위원회 | humanrights.go.kr
~중앙선거관리위원회 | nec.go.kr
~감사원 | bai.go.kr
~헌법재판소 | ccourt.go.kr
~대법원 | scourt.go.kr
~대검찰청 | spo.go.kr
~국가정보원 | nis.go.kr
~한국은행 | bok.or.kr
~한국소비자원 | kca.go.kr
~국립국어원 | korean.go.kr
~국립중앙박물관 | museum.go.kr
~국립중앙도서관 | nl.go.kr
~국립공원공단 | knps.or.kr
~도로교통공단 | koroad.or.kr
~한국농수산식품유통공사 | at.or.kr
~서울특별시, ~서울시, ~서울시청, 내 손안에 서울 | seoul.go.kr
~부산광역시, ~부산시, ~부산시청 | busan.go.kr
~대구광역시, ~대구시, ~대구시청 | daegu.go.kr
~인천광역시, ~인천시, ~인천시청 | incheon.go.kr
~광주광역시, ~광주광역시청 | gwangju.go.kr
~대전광역시, ~대전시, ~대전시청 | daejeon.go.kr
~울산광역시, ~울산시, ~울산시청 | ulsan.go.kr
~세종특별자치시, ~세종시, ~세종시청 | sejong.go.kr
~경기도, ~경기도청, 경기도뉴스포털 | gg.go.kr gnews.gg.go.kr
~강원특별자치도, ~강원도, ~강원도청 | provin.gangwon.kr gwd.go.kr state.gwd.go.kr
~충청북도, ~충북도, ~충북도청 | chungbuk.go.kr
~충청남도, ~충남도, ~충남도청 | chungnam.go.kr
~전북특별자치도, ~전라북도, ~전북도, ~전북도청 | jeonbuk.go.kr
~전라남도, ~전남도, ~전남도청 | jeonnam.go.kr
~경상북도, ~경북도, ~경북도청 | gb.go.kr
~경상남도, ~경남도, ~경남도청 | gyeongnam.go.kr
~제주특별자치도, ~제주도, ~제주도청 | jeju.go.kr
~서울특별시교육청, ~서울시교육청 | sen.go.kr
~경기도교육청 | goe.go.kr
~수원시, ~수원시청 | suwon.go.kr
~성남시, ~성남시청 | seongnam.go.kr
~용인시, ~용인시청 | yongin.go.kr
~고양시, ~고양시청 | goyang.go.kr
~화성시, ~화성시청 | hscity.go.kr
~부천시, ~부천시청 | bucheon.go.kr
~안산시, ~안산시청 | ansan.go.kr
~안양시, ~안양시청 | anyang.go.kr
~평택시, ~평택시청 | pyeongtaek.go.kr
~파주시, ~파주시청 | paju.go.kr
~김포시, ~김포시청 | gimpo.go.kr
~의정부시, ~의정부시청 | ui4u.go.kr
~남양주시, ~남양주시청 | nyj.go.kr
~창원시, ~창원시청 | changwon.go.kr
~김해시, ~김해시청 | gimhae.go.kr
~진주시, ~진주시청 | jinju.go.kr
~포항시, ~포항시청 | pohang.go.kr
~구미시, ~구미시청 | gumi.go.kr
~경주시, ~경주시청 | gyeongju.go.kr
~안동시, ~안동시청 | andong.go.kr
~청주시, ~청주시청 | cheongju.go.kr
~충주시, ~충주시청 | chungju.go.kr
~천안시, ~천안시청 | cheonan.go.kr
~아산시, ~아산시청 | asan.go.kr
~전주시, ~전주시청 | jeonju.go.kr
~군산시, ~군산시청 | gunsan.go.kr
~익산시, ~익산시청 | iksan.go.kr
~여수시, ~여수시청 | yeosu.go.kr
~순천시, ~순천시청 | suncheon.go.kr
~목포시, ~목포시청 | mokpo.go.kr
~광양시, ~광양시청 | gwangyang.go.kr
~나주시, ~나주시청 | naju.go.kr
~강진군, ~강진군청, ~강진군 군정소식 | gangjin.go.kr
~완도군, ~완도군청 | wando.go.kr
~담양군, ~담양군청 | damyang.go.kr
~해남군, ~해남군청 | haenam.go.kr
~장흥군, ~장흥군청 | jangheung.go.kr
~보성군, ~보성군청 | boseong.go.kr
~고흥군, ~고흥군청 | goheung.go.kr
~영암군, ~영암군청 | yeongam.go.kr
~무안군, ~무안군청 | muan.go.kr
~신안군, ~신안군청 | shinan.go.kr
~진도군, ~진도군청 | jindo.go.kr
~구례군, ~구례군청 | gurye.go.kr
~곡성군, ~곡성군청 | gokseong.go.kr
~화순군, ~화순군청 | hwasun.go.kr
~장성군, ~장성군청 | jangseong.go.kr
~영광군, ~영광군청 | yeonggwang.go.kr
~함평군, ~함평군청 | hampyeong.go.kr
~춘천시, ~춘천시청 | chuncheon.go.kr
~원주시, ~원주시청 | wonju.go.kr
~강릉시, ~강릉시청 | gn.go.kr
~제주시, ~제주시청 | jejusi.go.kr
~서귀포시, ~서귀포시청 | seogwipo.go.kr
`;
