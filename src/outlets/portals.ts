import { longestSuffix } from './hosts.ts';
import { foldName } from './names.ts';

const NAMES = `
네이버, 네이버뉴스, 네이버 연예, 네이버 스포츠, 네이버 블로그, 네이버 포스트, 네이버 카페, Naver, Naver News
다음, 다음뉴스, 다음카카오, 미디어다음, 다음 카페, 다음 블로그, Daum, Daum News, 카카오, 카카오뷰, 카카오톡, Kakao
네이트, 네이트뉴스, 네이트 판, Nate, Nate News, 줌, 줌뉴스, zum, zum뉴스, 파란, 엠파스, 드림위즈, 티스토리, Tistory
야후, 야후코리아, 구글, 구글뉴스, Google, Google News, Yahoo, Yahoo News, Yahoo!ニュース, ヤフー, ヤフーニュース
MSN, MSN 뉴스, MSN News, MSN ニュース, Bing, Bing News, LINE NEWS, LINE ニュース, livedoor, livedoor news, livedoor ニュース
スマートニュース, SmartNews, グノシー, goo ニュース, excite ニュース, Infoseek, ニコニコニュース, Microsoft Start
搜狐, 搜狐网, 搜狐新闻, Sohu, 网易, 网易新闻, 新浪, 新浪网, 新浪新闻, Sina, 腾讯, 腾讯网, 腾讯新闻, 凤凰网
今日头条, 头条新闻, 百度, 百度新闻, 百家号, 微博, 新浪微博, 微信, 微信公众号, 知乎
Flipboard, Feedly, Apple News, Newsbreak, NewsBreak, Feedburner, Pocket, Reddit, Medium, Substack, Wikipedia
트위터, Twitter, 페이스북, Facebook, 유튜브, YouTube, 인스타그램, Instagram, 틱톡, TikTok, Telegram, 텔레그램, LinkedIn
`;

const HOSTS = `
naver.com naver.me daum.net hanmail.net kakao.com nate.com zum.com empas.com paran.com dreamwiz.com lycos.co.kr korea.com chol.com
google.com google.co.kr google.co.jp gmail.com googlemail.com yahoo.com yahoo.co.jp yahoo.co.kr msn.com bing.com live.com
hotmail.com outlook.com icloud.com me.com aol.com gmx.de web.de proton.me protonmail.com mail.ru yandex.ru
line.me livedoor.com livedoor.jp smartnews.com goo.ne.jp excite.co.jp infoseek.co.jp nicovideo.jp
sohu.com 163.com 126.com sina.com sina.com.cn sina.cn qq.com toutiao.com baidu.com ifeng.com weibo.com zhihu.com
flipboard.com newsbreak.com tistory.com blogspot.com wordpress.com feedburner.com medium.com substack.com reddit.com wikipedia.org
twitter.com x.com t.co facebook.com youtube.com youtu.be instagram.com tiktok.com t.me linkedin.com bit.ly
`;

let names: Set<string> | undefined;
let hosts: Map<string, true> | undefined;

const portalNames = (): Set<string> => new Set(NAMES.split(/[,\n]/).map(foldName).filter(Boolean));
const portalHosts = (): Map<string, true> =>
  new Map(
    HOSTS.trim()
      .split(/\s+/)
      .map((host) => [host, true]),
  );

/** Whether a name (`네이버뉴스`) or host (`n.news.naver.com`) is a portal, search engine, webmail or social network, which carries news but does not write it. */
export function isPortal(nameOrHost: string): boolean {
  names ??= portalNames();
  hosts ??= portalHosts();
  return names.has(foldName(nameOrHost)) || longestSuffix(hosts, nameOrHost.trim()) === true;
}
