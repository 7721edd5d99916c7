/** Japanese outlets; the format of the rows is told in `table.ts`. */
export const japan = `
# daily JP
朝日新聞, 朝日新聞デジタル, 朝日新聞社, Asahi Shimbun, The Asahi Shimbun, 아사히신문, 아사히 신문 | asahi.com
読売新聞, 読売新聞オンライン, 讀賣新聞, 読売新聞社, Yomiuri Shimbun, The Yomiuri Shimbun, 요미우리신문, 요미우리 신문, YOMIURI ONLINE | yomiuri.co.jp
The Japan News, Japan News, The Japan News by The Yomiuri Shimbun | japannews.yomiuri.co.jp the-japan-news.com
毎日新聞, 毎日新聞社, Mainichi Shimbun, The Mainichi, The Mainichi Shimbun, 마이니치신문, 마이니치 신문 | mainichi.jp mainichi.co.jp
日本経済新聞, 日本経済新聞社, 日本経済新聞 電子版, 日経電子版, Nihon Keizai Shimbun, 니혼게이자이신문, 니혼게이자이 신문, 닛케이신문, ~日経, ~Nikkei | nikkei.com
Nikkei Asia, Nikkei Asian Review, 日経アジア | asia.nikkei.com
産経新聞, 産経ニュース, 産経新聞社, 産経デジタル, Sankei Shimbun, The Sankei Shimbun, 산케이신문, 산케이 신문, ~産経, ~iza | sankei.com
JAPAN Forward | japan-forward.com
東京新聞, 東京新聞 TOKYO Web, TOKYO Web, Tokyo Shimbun, 도쿄신문, 도쿄 신문 | tokyo-np.co.jp
The Japan Times, Japan Times, 재팬타임스 | japantimes.co.jp
Japan Today | japantoday.com
しんぶん赤旗, ~赤旗 | jcp.or.jp
聖教新聞 | seikyoonline.com
公明新聞
夕刊フジ, zakzak | zakzak.co.jp
日刊ゲンダイ, 日刊ゲンダイDIGITAL | nikkan-gendai.com
# wire JP
共同通信, 共同通信社, Kyodo News, KYODO NEWS, 共同社, 교도통신, 일본 교도통신, ~共同, ~Kyodo | kyodonews.jp kyodonews.net kyodo.co.jp
時事通信, 時事通信社, 時事通信ニュース, 時事ドットコム, Jiji Press, JIJI.COM, 지지통신, 지지(時事)통신, ~時事 | jiji.com
PR TIMES | prtimes.jp
AFPBB News日本版 | afpbb.com
# broadcast JP
NHK, NHKニュース, NHK NEWS WEB, NHK WORLD-JAPAN, NHK World, 日本放送協会 | nhk.or.jp nhk.jp
日本テレビ, 日テレNEWS, 日テレNEWS NNN, 日テレニュース, 日テレNEWS24, NNNニュース, 日テレ | ntv.co.jp news.ntv.co.jp news24.jp
TBS NEWS DIG, TBSテレビ, TBS NEWS, TBSニュース, JNNニュース | newsdig.tbs.co.jp tbs.co.jp news.tbs.co.jp
テレビ朝日, テレ朝news, テレ朝ニュース, ANNニュース | tv-asahi.co.jp news.tv-asahi.co.jp
フジテレビ, FNNプライムオンライン, ~FNN, FNNニュース | fnn.jp fujitv.co.jp
テレビ東京, テレ東, テレ東BIZ | tv-tokyo.co.jp
ABEMA TIMES, ABEMAニュース, ABEMA NEWS | times.abema.tv
ニッポン放送, ニッポン放送 NEWS ONLINE | news.1242.com
文化放送 | joqr.co.jp
関西テレビ, カンテレ | ktv.jp
読売テレビ, ytv | ytv.co.jp
MBS毎日放送, 毎日放送, MBSニュース | mbs.jp
ABCテレビ, 朝日放送, 朝日放送テレビ | asahi.co.jp
東海テレビ | tokai-tv.com
中京テレビ | chukyo-tv.co.jp
北海道放送, HBC北海道放送, HBCニュース | hbc.co.jp
札幌テレビ, STV札幌テレビ | stv.jp
# economic JP
東洋経済オンライン, 東洋経済, 週刊東洋経済, Toyo Keizai | toyokeizai.net
ダイヤモンド・オンライン, ダイヤモンドオンライン, 週刊ダイヤモンド | diamond.jp
プレジデントオンライン, PRESIDENT Online | president.jp
日経ビジネス, 日経ビジネス電子版, Nikkei Business | business.nikkei.com
日経クロステック, 日経xTECH, 日経XTECH | xtech.nikkei.com
ビジネスインサイダー ジャパン, Business Insider Japan | businessinsider.jp
フジサンケイビジネスアイ, SankeiBiz | sankeibiz.jp
日刊工業新聞, 日刊工業新聞社, ニュースイッチ | nikkan.co.jp newswitch.jp
現代ビジネス | gendai.media gendai.ismedia.jp
NewsPicks | newspicks.com
Forbes JAPAN | forbesjapan.com
ロイター日本語版, ロイター通信 | jp.reuters.com
日本農業新聞 | agrinews.co.jp
# technology JP
ITmedia, ITmedia NEWS, ITmedia ビジネスオンライン, ITmedia Mobile | itmedia.co.jp
INTERNET Watch, Impress Watch, PC Watch, ケータイ Watch, 窓の杜, GAME Watch | watch.impress.co.jp
CNET Japan | japan.cnet.com
ZDNET Japan, ZDNet Japan | japan.zdnet.com
ASCII.jp, 週刊アスキー | ascii.jp
GIGAZINE | gigazine.net
マイナビニュース | news.mynavi.jp
ねとらぼ | nlab.itmedia.co.jp
GIZMODO JAPAN, ギズモード・ジャパン | gizmodo.jp
4Gamer.net, 4Gamer | 4gamer.net
ファミ通.com, ファミ通 | famitsu.com
# sports JP
日刊スポーツ, ニッカンスポーツ, Nikkan Sports, 닛칸스포츠, 닛칸 스포츠 | nikkansports.com
スポーツニッポン, スポニチ, スポニチアネックス, Sponichi Annex, Sponichi, 스포니치, 스포츠닛폰 | sponichi.co.jp
スポーツ報知, 報知新聞, 스포츠호치, 스포츠 호치 | hochi.news
サンケイスポーツ, サンスポ, SANSPO.COM, 산케이스포츠, 산케이 스포츠 | sanspo.com
デイリースポーツ, デイリースポーツ online, 데일리스포츠 | daily.co.jp
東京スポーツ, 東スポ, 東スポWEB, 도쿄스포츠, 도쿄 스포츠 | tokyo-sports.co.jp
中日スポーツ, 中日スポーツ・東京中日スポーツ, 東京中日スポーツ
オリコンニュース, ORICON NEWS, オリコン | oricon.co.jp
音楽ナタリー, ~ナタリー, お笑いナタリー, 映画ナタリー, コミックナタリー | natalie.mu
サッカーキング | soccer-king.jp
サッカーダイジェストWeb | soccerdigestweb.com
ゲキサカ | web.gekisaka.jp
フルカウント, Full-Count | full-count.jp
シネマトゥデイ | cinematoday.jp
モデルプレス | mdpr.jp
クランクイン! | crank-in.net
# magazine JP
文春オンライン, 週刊文春, 週刊文春 電子版, 文藝春秋 | bunshun.jp
デイリー新潮, 週刊新潮 | dailyshincho.jp
AERA, AERA dot., AERA DIGITAL | dot.asahi.com aera-digital.jp
NEWSポストセブン, 週刊ポスト | news-postseven.com
女性自身 | jisin.jp
週刊女性PRIME, 週刊女性 | jprime.jp
FRIDAYデジタル | friday.kodansha.co.jp
ニューズウィーク日本版 | newsweekjapan.jp
ハフポスト日本版, HuffPost Japan | huffingtonpost.jp
BuzzFeed Japan, BuzzFeed News Japan
弁護士ドットコムニュース | bengo4.com
J-CASTニュース, J-CAST ニュース | j-cast.com
withnews | withnews.jp
ロケットニュース24 | rocketnews24.com
SoraNews24 | soranews24.com
nippon.com | nippon.com
The Diplomat | thediplomat.com
# regional JP
北海道新聞, 北海道新聞デジタル, どうしん電子版 | hokkaido-np.co.jp
十勝毎日新聞 | kachimai.jp
東奥日報 | toonippo.co.jp
デーリー東北 | daily-tohoku.news
岩手日報 | iwate-np.co.jp
秋田魁新報, 秋田魁新報電子版 | sakigake.jp
山形新聞 | yamagata-np.jp
河北新報, 河北新報オンライン | kahoku.news
福島民報 | minpo.jp
福島民友, 福島民友新聞, 福島民友ニュース | minyu-net.com
茨城新聞, 茨城新聞クロスアイ | ibarakinews.jp
下野新聞, 下野新聞デジタル | shimotsuke.co.jp
上毛新聞 | jomo-news.co.jp
埼玉新聞 | saitama-np.co.jp
千葉日報, 千葉日報オンライン | chibanippo.co.jp
神奈川新聞, カナロコ | kanaloco.jp
山梨日日新聞, 山日新聞 | sannichi.co.jp
信濃毎日新聞, 信濃毎日新聞デジタル, 信毎web | shinmai.co.jp
新潟日報, 新潟日報デジタルプラス | niigata-nippo.co.jp
北日本新聞, 北日本新聞webunプラス | kitanippon.co.jp webun.jp
北國新聞, 北国新聞 | hokkoku.co.jp
福井新聞, 福井新聞ONLINE, 福井新聞オンライン | fukuishimbun.co.jp
中日新聞, 中日新聞Web, 주니치신문, 주니치 신문 | chunichi.co.jp
静岡新聞, 静岡新聞DIGITAL, あなたの静岡新聞 | at-s.com
岐阜新聞, 岐阜新聞Web | gifu-np.co.jp
伊勢新聞 | isenp.co.jp
京都新聞, 京都新聞デジタル | kyoto-np.co.jp
神戸新聞, 神戸新聞NEXT | kobe-np.co.jp
奈良新聞, 奈良新聞デジタル | nara-np.co.jp
紀伊民報 | agara.co.jp
大阪日日新聞
山陽新聞, 山陽新聞デジタル, さんデジ | sanyonews.jp sanyo.oni.co.jp
中国新聞, 中国新聞デジタル | chugoku-np.co.jp
山陰中央新報, 山陰中央新報デジタル | sanin-chuo.co.jp
日本海新聞 | nnn.co.jp
山口新聞 | minato-yamaguchi.co.jp
徳島新聞, 徳島新聞電子版 | topics.or.jp
四国新聞 | shikoku-np.co.jp
愛媛新聞, 愛媛新聞ONLINE | ehime-np.co.jp
高知新聞, 高知新聞Plus | kochinews.co.jp
西日本新聞, 西日本新聞me | nishinippon.co.jp
佐賀新聞, 佐賀新聞LiVE | saga-s.co.jp
長崎新聞 | nagasaki-np.co.jp
熊本日日新聞, 熊本日日新聞社 | kumanichi.com
大分合同新聞 | oita-press.co.jp
宮崎日日新聞 | the-miyanichi.co.jp
南日本新聞 | 373news.com
琉球新報, 琉球新報デジタル, 류큐신보 | ryukyushimpo.jp
沖縄タイムス, 沖縄タイムスプラス, 오키나와타임스 | okinawatimes.co.jp
八重山日報 | yaeyama-nippo.co.jp
`;
