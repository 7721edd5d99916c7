import { isShotCaption } from '../parsers/text/captions.ts';
import { SIGN } from '../signs.ts';
import type { Block } from '../types.ts';
import type { Rule } from './types.ts';

const CREDIT_END =
  /(?:\[(?:연합|연합뉴스|뉴시스|뉴스1|AP|AFP|로이터|EPA|게티)[^\]]{0,12}\]|\[[^[\]]{2,30}(?:제공|캡처|캡쳐|갈무리|화면)\.?\]|사진 ?제공\s?[=:]\s?[^.!?]{1,24}|[/|ⓒ©=(〈[]\s?(?:사진|그래픽|자료|일러스트|이미지|출처|캡처|캡쳐)\s?(?:제공)?\s?[=:]?\s?[^.!?]{0,24}[\])〉]?|사진\s?[=:]\s?[^.!?]{1,24}|[.)\]”"’']\s?(?:연합뉴스|뉴시스|뉴스1|로이터|AP|AFP|EPA|게티이미지\S{0,6}|셔터스톡|자료사진|[가-힣A-Za-z0-9]{2,12} ?(?:제공|캡처|캡쳐|갈무리|DB))[\])]?|[ /](?:[가-힣A-Za-z]{2,12})(?:=|\/)(?:연합뉴스|뉴시스|뉴스1)|\/\s?(?:뉴스1|뉴시스|연합뉴스|조선DB|[가-힣]{2,4} 기자))\s*\.?$/;
const CREDIT_ONLY =
  /^(?:[[(〈<]?\s?(?:사진|그래픽|자료|이미지|일러스트|출처|자료사진|자료 사진)\s?(?:제공|출처)?\s?[=:/]?\s?[^.!?]{0,30}[\])〉>]?|(?:[가-힣A-Za-z0-9·]{2,12} ?)?(?:제공|캡처|캡쳐|갈무리|자료사진)|[가-힣A-Za-z]{2,12}[=/](?:연합뉴스|뉴시스|뉴스1)|[[(]?(?:AP|AFP|EPA|로이터|신화|연합|뉴시스|게티이미지뱅크|게티이미지|셔터스톡|픽사베이)[\])]?|[ⓒ©]\s?[가-힣A-Za-z0-9·]{2,14}(?: [가-힣A-Za-z0-9]{2,10})?)$/;
const ENGLISH =
  /^[([]?(?:Photo|Photos|Image|Picture|Credit|Photograph|Illustration|Graphic|Foto|Bild|Фото|写真|図|图|圖)\s?(?:by|credit|courtesy|:|：|=|＝|\/|©|\()/i;
/** Words of which one stands in every end that is told apart next. */
const CREDITED = /Photo|Image|Picture|Foto|Reuters|AFP|Getty|REUTERS|[影供真]）/;
const ENGLISH_END =
  /(?:\((?:Photo|Image|AP Photo|Reuters|AFP|Getty)[^)]{0,60}\)|(?:Photo|Image|Picture|Photograph|Foto)s?\s?(?:by|:|credit:|courtesy of)\s?[^.]{2,50}|（[^（）]{0,24}(?:撮影|提供|写真)）|\/?\s?(?:AP Photo|AFP via Getty Images|Getty Images|REUTERS)(?:\/[\w .-]{2,30})?)\s*\.?$/;

/** An agency behind a bar: `… zu sehen. | picture alliance/dpa`. */
const BARRED =
  /[.!?“"] ?\| ?(?:picture alliance|dpa|afp|ap|reuters|epa|efe|ansa|keystone|imago|getty|rex|pa media|shutterstock|alamy|istock)(?:[ /|-][\w .:/-]{1,40})?$/i;

/** Sides of a picture: `(왼쪽)`, `(가운데)`; and what people do in one. */
const SIDE =
  /\([^()]{0,12}(?:왼쪽|오른쪽|가운데|앞줄|뒷줄|좌측|우측)[^()]{0,16}\)|\((?:from )?(?:left|right|center|second left|second right)\)/;
const POSED = /(?:고 있다|모습|했다|있는 모습)\.?(?:\s?\S{0,40})?$/;
const SCENE = /\d{1,2}일[^.]{0,60}에서 (?:열린|진행된)?[^.]{4,160}고 있다\.?$/;
/** The day of the shot, the agency, and its mark: `2022.6.28/뉴스1 © News1 김하늘 기자`. */
const SHOT =
  /\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s?\/\s?[가-힣A-Za-z0-9]{2,8}\s[ⓒ©]\s?[가-힣A-Za-z0-9]{2,10}(?: [가-힣]{2,4} 기자)?$/;
/** A list of those who gave a picture, behind its description. */
const GIVERS = /\/\s?사진\s?=\s?[^.!?\n]{1,80}$/;
/** A slash and who gave the picture, behind the last stop. */
const GIVEN = /[.다]\s?\/\s?(?!.{0,12}(?:기자|특파원))[가-힣A-Za-z0-9 ]{2,14}$/;

function scene(text: string, sentences: number): string | undefined {
  if (GIVEN.test(text)) return 'a slash and who gave the picture';
  if (sentences > 1) return undefined;
  if (SIDE.test(text) && POSED.test(text)) return 'says who stands where in the picture';
  return text.length < 180 && SCENE.test(text) ? 'tells what people are doing, on which day and where' : undefined;
}

const LABELLED = /^[*※▲(<[]{0,2}\s?사진 ?(?:설명|제공)[^:：=가-힣]{0,8}(?:[가-힣]{1,4}[-\d, ]*)?\s?[:：=]/;

const TRIANGLES = '▲△▼';

type Line = Pick<Block, 'text' | 'facts'>;

/** Lines that open as captions do. */
function opening({ text, facts }: Line): string | undefined {
  if (facts.length >= 300) return undefined;
  if (facts.hangul > 0 && LABELLED.test(text)) return 'says that it describes a picture';
  const marked = facts.ornament !== '' && !facts.endsCut && TRIANGLES.includes(facts.ornament);
  if (marked && /사진|제공|캡처|캡쳐|ⓒ|©|출처|모습|DB/.test(text))
    return `opens with ${facts.ornament} and names a picture`;
  return undefined;
}

function korean({ text, facts }: Line): string | undefined {
  const posed = facts.length < 320 ? scene(text, facts.sentences) : undefined;
  if (posed) return posed;
  if (facts.sentences <= 2 && (SHOT.test(text) || GIVERS.test(text))) return 'ends in who took the picture';
  if (facts.length <= 50 && CREDIT_ONLY.test(text)) return 'a picture credit';
  return CREDIT_END.test(text.length > 60 ? text.slice(-60) : text) ? 'ends in a picture credit' : undefined;
}

function english({ text, facts }: Line): string | undefined {
  if (facts.length <= 220 && ENGLISH.test(text)) return 'a picture credit';
  const end = text.length > 100 ? text.slice(-100) : text;
  return (CREDITED.test(end) && ENGLISH_END.test(end)) || BARRED.test(end) ? 'ends in a picture credit' : undefined;
}

function reason(line: Line): string | undefined {
  const { text, facts } = line;
  const opens = opening(line);
  if (opens) return opens;
  if (facts.length > 420 || facts.endsCut) return undefined;
  if (facts.length < 160 && text.endsWith('의 이미지')) return 'the text that stands for a picture';
  if (facts.signs & SIGN.bracket && isShotCaption(text)) return 'agency tag and the date of the shot';
  return facts.hangul > 0 ? korean(line) : english(line);
}

/** Picture captions and credits, by what they end in or open with. */
export const captionLine: Rule = {
  id: 'caption-line',
  label: 'caption',
  strength: 'likely',
  test: reason,
  examples: {
    hits: [
      '▲ 시민들이 공원을 걷고 있다. 사진=새벽시 제공',
      '시민들이 공원을 걷고 있다. 뉴시스',
      '[사진=새벽시]',
      'Photo: AFP',
      'Ein Kran steht am Hafen. | picture alliance/dpa',
      '로이터=연합뉴스',
      'ⓒ새벽전자',
      '시민들이 공원을 걷고 있다. 2022.6.28/뉴스1 © News1 김하늘 기자',
    ],
    misses: ['시민들이 공원을 걷고 있다.', '그는 사진을 찍었다고 말했다.'],
  },
};
