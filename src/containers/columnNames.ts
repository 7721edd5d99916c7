/** What a column can be: a field of the record, the text, or what the text is made of. */
export type Role = 'headline' | 'date' | 'source' | 'authors' | 'url' | 'body' | 'packed' | 'charset' | 'capturedAt';

/**
 * Names of columns as scrapers, corpora and search services write them, the likelier first. Written in lower case without blanks,
 * `_` `-` `.`; a nested column goes by its last part.
 */
const names: Readonly<Record<Role, string>> = {
  headline: `headline title newstitle articletitle doctitle documenttitle titletext tit subject mainhead 제목 기사제목 뉴스제목 기사명 헤드라인 표제 타이틀
    タイトル 見出し 題名 記事タイトル 表題 标题 標題 新闻标题 新聞標題 文章标题 题目 題目`,
  date: `date pubdate publishdate publisheddate datepublished datepublish publishedat published publishtime publishedtime pubtime newsdate
    articledate docpublished docdate datetime writedate writtenat regdate registdate regdt inputdate createdate created createdat time day
    날짜 일자 일시 작성일 작성일자 작성일시 작성시간 게시일 게시일자 보도일 보도일자 등록일 등록일자 등록일시 입력일 입력일시 기사일자 기사날짜 뉴스날짜 발행일 발행일자 발행일시 게재일 송고일
    日付 日時 掲載日 公開日 公開日時 配信日 配信日時 投稿日 日期 时间 時間 发布时间 發布時間 发布日期 發布日期 出版日期`,
  source: `press publisher media medianame outlet newspaper newspapername newssource presscompany pressname newscompany docsource sitename provider
    source agency company journal site 언론사 언론사명 매체 매체명 신문사 신문사명 신문 방송사 발행처 출처 제공처 제공 媒体 媒體 媒体名 来源 來源 新聞社 新聞社名 配信元 提供元 出典 ソース 报社 報社`,
  authors: `author authors byline reporter reporters reportername writer writers journalist journalists creator authorname
    기자 기자명 기자이름 기고자 작성자 저자 글쓴이 필자 취재기자 記者 記者名 著者 執筆者 筆者 作者 记者 撰稿人`,
  url: `url link articleurl newsurl pageurl targeturi canonicalurl href uri address originallink originurl originalurl sourceurl weburl permalink
    주소 링크 원문링크 원문주소 기사링크 기사주소 기사url 뉴스링크 뉴스url リンク 链接 鏈接 連結 网址 網址 原文链接`,
  body: `html rawhtml htmlcontent pagehtml fullhtml htmlbody pagesource responsebody
    본문 기사본문 뉴스본문 본문내용 기사내용 뉴스내용 기사전문 전문 원문 본문텍스트 本文 記事本文 正文 正文内容 新闻内容 新聞內容 文章内容
    fullcontent fulltext articlebody bodytext newsbody maintext articletext articlecontent newscontent newscontents newstext articleoriginal body
    text rawtext content contents article paragraphs paragraph sentences context passage plaintext story
    내용 기사 텍스트 문장 記事 記事内容 テキスト 内容 內容 文章 文本 originaltext description desc 요약 summary`,
  packed: 'base64 bodybase64 contentbase64 htmlbase64 bytesb64 bodyb64 htmlb64 contentb64 bytes rawbytes b64',
  charset: 'charset encoding htmlencoding 인코딩',
  capturedAt:
    'fetchedat fetchtime crawledat crawldate crawltime crawledtime capturedat scrapedat scrapeddate datedownload downloadedat retrievedat collectedat 수집일 수집일자 수집일시 수집시간 크롤링일시',
};

/** Name → its role, and how likely against others of the role (0 is best). */
const roles = new Map<string, { role: Role; rank: number }>();
for (const [role, list] of Object.entries(names)) {
  for (const [rank, name] of list.split(/\s+/).entries()) roles.set(name, { role: role as Role, rank });
}

/** What a column's name says it is; undefined for names that say nothing. */
export function roleOf(column: string): { role: Role; rank: number } | undefined {
  const folded = (name: string) =>
    name
      .normalize('NFKC')
      .replace(/^\ufeff/, '')
      .replace(/[\s_\-:]+/g, '')
      .toLowerCase();
  return roles.get(folded(column)) ?? roles.get(folded(column.slice(column.lastIndexOf('.') + 1)));
}
