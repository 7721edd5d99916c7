/** Outlets of China, Taiwan, Hong Kong and Chinese communities elsewhere; the format of the rows is told in `table.ts`. */
export const china = `
# wire CN
新华社, 新华网, 新華社, 新華網, 新华通讯社, 新华每日电讯, Xinhua, Xinhua News Agency, XinhuaNet, 신화통신, 신화사, 중국 신화통신, 신화망 | xinhuanet.com news.cn xinhua.org
中国新闻网, 中新社, 中新网, 中国新闻社, 中國新聞網, 中國新聞社, China News Service, 중국신문망, 중국신문사 | chinanews.com.cn chinanews.com
# daily CN
人民日报, 人民日報, 人民日报社, 人民日报海外版, People's Daily, 인민일보 | paper.people.com.cn
人民网, 人民網, 人民網日本語版, 人民网日文版, People's Daily Online, 인민망, 인민망 한국어판, 人民网－人民日报 | people.com.cn people.cn
环球时报, 環球時報, 环球网, Global Times, 환구시보, 글로벌타임스 | huanqiu.com globaltimes.cn
光明日报, 光明日報, 光明网, 광명일보 | gmw.cn
中国青年报, 中国青年网, 中青在线, China Youth Daily, 중국청년보 | cyol.com youth.cn
China Daily, 中国日报, 中国日报网, 차이나데일리 | chinadaily.com.cn
经济日报, 中国经济网, 경제일보 중국 | ce.cn
解放军报, 中国军网, 해방군보 | 81.cn
工人日报, 中工网 | workercn.cn
法治日报, 法制日报, 法治网 | legaldaily.com.cn
科技日报, 中国科技网 | stdaily.com
农民日报 | farmer.com.cn
~求是, 求是网 | qstheory.cn
~参考消息, 参考消息网 | cankaoxiaoxi.com
检察日报 | jcrb.com
学习时报
北京青年报, 北青网 | ynet.com
北京日报, 京报网 | bjd.com.cn
北京晚报
新京报, 新京報, The Beijing News, ~신경보 | bjnews.com.cn
解放日报, 上观新闻, ~上观 | shobserver.com jfdaily.com
文汇报, 文汇网 | whb.cn
新民晚报, 新民网 | xinmin.cn
南方日报, 南方网, ~南方+ | southcn.com
南方都市报, ~南都, 奥一网 | oeeee.com nandu.com
南方周末, Southern Weekly, 남방주말 | infzm.com
羊城晚报, 金羊网 | ycwb.com
广州日报, 大洋网 | dayoo.com gzdaily.cn
深圳特区报, 深圳新闻网 | sznews.com
浙江日报, 浙江在线 | zjol.com.cn
钱江晚报
新华日报, ~交汇点 | xhby.net
扬子晚报, 扬子晚报网 | yangtse.com
大众日报, 大众网 | dzwww.com
齐鲁晚报 | qlwb.com.cn
湖北日报, 荆楚网 | cnhubei.com
湖南日报, ~红网 | rednet.cn voc.com.cn
四川日报, 四川在线 | scol.com.cn
成都商报, 红星新闻 | chengdu.cn cdsb.com
华西都市报, 封面新闻 | thecover.cn
重庆日报, 华龙网 | cqnews.net cqrb.cn
河南日报, 大河网 | dahe.cn
河北日报, 河北新闻网 | hebnews.cn
辽宁日报, 北国网 | lnd.com.cn
吉林日报
黑龙江日报
福建日报, 东南网 | fjsen.com
江西日报, 大江网 | jxnews.com.cn
安徽日报, 中安在线 | anhuinews.com
陕西日报
华商报, 华商网 | hsw.cn
云南日报, 云南网 | yunnan.cn
新疆日报, 天山网 | ts.cn
北方网, 津云 | enorth.com.cn
千龙网 | qianlong.com
东方网 | eastday.com
海外网 | haiwainet.cn
中国网, 中国互联网新闻中心, China.org.cn, 중국망 | china.com.cn china.org.cn
Sixth Tone | sixthtone.com
# online CN
澎湃新闻, The Paper, 澎湃新聞, 펑파이, 펑파이신문, ~澎湃 | thepaper.cn
观察者网, 觀察者網, ~观察者, 관찰자망 | guancha.cn
界面新闻, Jiemian News, 제몐 | jiemian.com
极目新闻 | ctdsb.net
上游新闻
九派新闻
# economic CN
财新网, ~财新, 财新传媒, 財新網, 财新周刊, Caixin, Caixin Global, 차이신 | caixin.com caixinglobal.com
第一财经, 第一财经日报, Yicai, Yicai Global, 제일재경 | yicai.com yicaiglobal.com
21世纪经济报道, 21财经, 21经济网 | 21jingji.com
每日经济新闻, 每经网 | nbd.com.cn
经济观察报, 经济观察网 | eeo.com.cn
证券时报, 证券时报网, 人民财讯 | stcn.com
中国证券报, 中证网 | cs.com.cn
上海证券报, 中国证券网 | cnstock.com
证券日报, 证券日报网 | zqrb.cn
财联社, 科创板日报 | cls.cn
华尔街见闻 | wallstreetcn.com
华夏时报 | chinatimes.net.cn
中国经营报 | cb.com.cn
东方财富网, 东方财富 | eastmoney.com
和讯网 | hexun.com
~虎嗅, 虎嗅网 | huxiu.com
36氪, 36Kr | 36kr.com
钛媒体 | tmtpost.com
IT之家 | ithome.com
雷锋网, 雷峰网 | leiphone.com
# broadcast CN
央视新闻, 央视网, 中国中央电视台, 中央电视台, 央视, CCTV新闻, ~CCTV, 央视财经, 중국중앙TV, 중국 중앙텔레비전, 관영 중국중앙TV | cctv.com cntv.cn
CGTN | cgtn.com
央广网, 中国之声, 中央人民广播电台 | cnr.cn
~国际在线, 中国国际广播电台, CRI Online | cri.cn
# daily TW
自由時報, 自由時報電子報, 自由電子報, Liberty Times, 자유시보, 대만 자유시보 | ltn.com.tw
聯合報, 聯合新聞網, 聯合報系, UDN, ~연합보, 대만 연합보, udn聯合新聞網 | udn.com
中國時報, 中時新聞網, 中時電子報, China Times, 중국시보 | chinatimes.com
Taipei Times, The Taipei Times, 타이베이타임스 | taipeitimes.com
Taiwan News, 台灣英文新聞 | taiwannews.com.tw
經濟日報, 聯合報系經濟日報 | money.udn.com
工商時報 | ctee.com.tw
人間福報 | merit-times.com.tw
青年日報 | ydn.com.tw
國語日報 | mdnkids.com
台灣時報
更生日報 | ksnews.com.tw
~民報 | peoplenews.tw
# wire TW
中央社, 中央通訊社, 中央社 CNA, Focus Taiwan, Central News Agency, 대만 중앙통신사, 대만 중앙통신 | cna.com.tw focustaiwan.tw
# broadcast TW
公視新聞網, ~公視, 公視新聞, PTS News | pts.org.tw
TVBS, TVBS新聞網, TVBS新聞 | tvbs.com.tw
三立新聞網, 三立新聞, SETN | setn.com
東森新聞, 東森新聞雲, EBC東森新聞 | ebc.net.tw
民視新聞網, 民視新聞, ~民視 | ftvnews.com.tw
中視新聞 | ctv.com.tw
華視新聞網, 華視新聞 | cts.com.tw
台視新聞網, 台視新聞 | ttv.com.tw
中天新聞網, 中天新聞 | ctinews.com
中央廣播電臺, Rti 中央廣播電臺, ~RTI | rti.org.tw
# online TW
ETtoday新聞雲, ETtoday | ettoday.net
NOWnews今日新聞, NOWnews | nownews.com
風傳媒, The Storm Media | storm.mg
~上報, 上報Up Media, Up Media | upmedia.mg
鏡週刊, 鏡新聞 | mirrormedia.mg
~報導者, ~The Reporter | twreporter.org
關鍵評論網, The News Lens | thenewslens.com
天下雜誌, CommonWealth Magazine | cw.com.tw
商業周刊, ~商周 | businessweekly.com.tw
今周刊 | businesstoday.com.tw
遠見雜誌, ~遠見 | gvm.com.tw
科技新報, TechNews 科技新報 | technews.tw
數位時代 | bnext.com.tw
鉅亨網, Anue鉅亨 | cnyes.com
新頭殼, Newtalk新聞, Newtalk | newtalk.tw
# daily HK
明報, 明報新聞網, Ming Pao, ~명보, 홍콩 명보 | mingpao.com
South China Morning Post, SCMP, 南華早報, 南华早报, 사우스차이나모닝포스트, 홍콩 사우스차이나모닝포스트 | scmp.com
東方日報, on.cc東網, 東網, Oriental Daily News | on.cc
星島日報, 星島頭條, Sing Tao Daily, 성도일보 | stheadline.com singtao.com std.stheadline.com
~信報, 信報財經新聞, Hong Kong Economic Journal, HKEJ | hkej.com
香港經濟日報, 香港经济日报, Hong Kong Economic Times, HKET | hket.com
蘋果日報, 苹果日报, Apple Daily, 빈과일보 | appledaily.com hk.appledaily.com
大公報, 大公文匯網, 大公报, Ta Kung Pao, 대공보 | takungpao.com tkww.hk
文匯報, 香港文匯報, Wen Wei Po, 문회보 | wenweipo.com
~成報 | singpao.com.hk
頭條日報 | hd.stheadline.com
am730 | am730.com.hk
The Standard HK | thestandard.com.hk
Hong Kong Free Press, HKFP | hongkongfp.com
香港01, HK01 | hk01.com
立場新聞, Stand News | thestandnews.com
香港電台, RTHK, 香港電台網站 | rthk.hk
TVB無綫新聞, 無綫新聞, TVB News | news.tvb.com
有線新聞, i-CABLE有線寬頻 | i-cable.com
集誌社 | thecollectivehk.com
端傳媒, Initium Media, 端传媒 | theinitium.com
亞洲週刊, 亚洲周刊 | yzzk.com
澳門日報 | macaodaily.com
# daily SG
聯合早報, 联合早报, 联合早报网, Lianhe Zaobao, 연합조보, 早报网 | zaobao.com zaobao.com.sg
# online US
世界日報, 世界新聞網 | worldjournal.com
大纪元, 大紀元, 大纪元时报, 大紀元時報, The Epoch Times, Epoch Times, 에포크타임스 | epochtimes.com theepochtimes.com epochtimes.kr
新唐人, 新唐人电视台, 新唐人電視台, ~NTD | ntdtv.com ntd.com
~看中国, ~看中國 | secretchina.com
多维新闻, 多維新聞 | dwnews.com
`;
