/** Korean surnames of one syllable, the common ones first. */
export const surnames: ReadonlySet<string> = new Set(
  '김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용예경봉사부가복태목형계피두감음빈동온호범좌팽승간상시갈단견당화창',
);

/** Korean surnames of two syllables. */
export const longSurnames: ReadonlySet<string> = new Set([
  '남궁',
  '황보',
  '제갈',
  '선우',
  '사공',
  '독고',
  '서문',
  '동방',
  '어금',
  '망절',
]);

/** Chinese surnames, simplified and traditional, of one sign. */
export const hanSurnames: ReadonlySet<string> = new Set(
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧韩韓冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸汪范石廖贾賈韦韋夏付傅方邹鄒熊白孟秦邱侯江尹薛闫閻阎雷龙龍史陶贺賀顾顧毛郝龚龔邵万萬钱錢严嚴武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟申欧歐殷詹关關焦左柳甘祝包宁寧尚符舒阮纪紀梅童凌毕畢单單季裴霍成苗谷曲盛冉翁柯骆駱连連游简簡巫涂塗常伊兰洪甄辛管祁时耿牟卜费靳卫蓝项鲍习',
);

/** Japanese surnames that open a credit in brackets; enough to tell a person from a note. */
export const kanjiSurnames: ReadonlySet<string> = new Set(
  (
    '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡部 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 清水 山崎 森 池田 橋本 阿部 石川 山下 中島 石井 小川 ' +
    '前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 三浦 中野 原田 中川 松田 竹内 小野 田村 中山 和田 石田 上田 森田 原 柴田 ' +
    '酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 野口 菊地 菊池 野村 新井 荒井 ' +
    '木下 渡部 佐野 松尾 古川 水野 市川 杉本 大西 島田 桜井 櫻井 高野 吉川 飯田 西田 山内 川口 西川 菅原 小松 北村 五十嵐 安田 中田 川崎 平田 浜田 本田 久保田 吉村 ' +
    '川上 東 関 熊谷 福島 辻 大島 岩田 田口 中西 永井 服部 松岡 樋口 川村 矢野 福井 大渡 秋山 石原 黒田 片山 荒木 早川 内藤 土屋 小山 大久保 望月 永田 松村 星野'
  ).split(' '),
);
