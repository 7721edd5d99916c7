import { outletNamed } from '../../outlets/index.ts';
import { koreanName } from './names.ts';

const said = /입니다|이었습니다|였습니다/;
const mail = String.raw`(?:[[(][^\])@]{1,40}@[^\])]{3,40}[\])])?`;
const sentence = new RegExp(
  String.raw`^\s*(?:지금까지\s+)?(?:[가-힣A-Za-z]{1,10}에서\s+)?(?<outlet>[A-Za-z가-힣\d]{2,10}(?: [A-Za-z가-힣\d]{2,6})?)\s(?<name>[가-힣]{2,4}?)(?:\s?기자)?\s?${mail}(?:입니다|이었습니다|였습니다)\s?\.?\s*${mail}\s*(?<rest>.*)$`,
);
const crewTrigger = /영상|촬영|연출|기획|구성|그래픽|편집|제작|취재/;
const crewRole =
  /^(?:영상\s?취재|영상\s?편집|영상\s?디자인|영상\s?제작|영상|촬영\s?기자|촬영|편집|그래픽|디자인|연출|조연출|기획|구성|제작|취재|작가|음향|VJ|CG|내레이션|자막|화면\s?제공|화면출처|삽화|자료조사|인턴기자|오디오|조명|리서처|번역|진행|PD)$/i;
const crewPart =
  /([가-힣A-Za-z ·ㆍ,&/]{2,20}?)\s?[:：=]\s?([가-힣 ·ㆍ,/]{2,40}?)(?=\s*(?:[|,/]|$|영상|촬영|편집|그래픽|디자인|연출|기획|구성|제작|취재|작가|음향|CG|VJ|자막))/g;

/** The reporter and the station of a broadcaster's closing sentence (`OUTLET 이름입니다.`), or null. */
export function signoffAuthor(text: string): { name: string; outlet: string | null } | null {
  if (text.length > 320 || !said.test(text)) return null;
  const { outlet, name, rest } = sentence.exec(text)?.groups ?? {};
  if (outlet === undefined || name === undefined || !koreanName(name) || !isEnd(rest ?? '')) return null;
  const station = outletNamed(outlet) ?? outletNamed(outlet.replace(/\s?뉴스$/, ''));
  return station && { name, outlet: station.name };
}

/** True for a broadcaster's closing sentence and for crew lines (`영상취재: … 그래픽: …`). */
export function readSignoff(text: string): boolean {
  return signoffAuthor(text) !== null || isCrew(text);
}

/** What stands behind the closing sentence is nothing, hashtags, the tip-off call, a notice, or the crew. */
function isEnd(rest: string): boolean {
  return rest === '' || /^(?:[#※▷▶◎ⓒ©[]|당신의 제보|제보|저작권|Copyright)/.test(rest) || isCrew(rest);
}

/** Crew lines are roles with names behind colons, to the last word. */
function isCrew(text: string): boolean {
  if (text.length > 200 || !/[:：=]/.test(text) || !crewTrigger.test(text)) return false;
  const inner = text.trim().replace(/^[(<[（＜]|[)>\]）＞]$/g, '');
  const rest = inner.replace(crewPart, (part, roles: string) =>
    roles.split(/[·ㆍ,&/]/).every((role) => role.trim() === '' || crewRole.test(role.trim())) ? '' : part,
  );
  return rest.replace(/[\s|,/·]/g, '') === '';
}
