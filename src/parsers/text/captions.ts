/** An agency's caption: its tag opens like a wire lead, but it ends in the day of the shot, a credit or a mail address. */
const SHOT =
  /^\s*[[【(][가-힣A-Za-z·/]{1,15}=(?:AP|AFP|신화|뉴시스|로이터|UPI|이타르타스)?[/·]?(?:뉴시스|연합뉴스|뉴스1)[)\]】].{10,420}(?:\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?|사진제공=[^.]{1,20}|제공\)?|자료사진\)?)(?:\s?[^가-힣\s]{0,60})$/;

/** Whether a line is an agency's picture caption as a whole. */
export function isShotCaption(text: string): boolean {
  return text.length < 480 && /^\s*[[【(]/.test(text) && SHOT.test(text);
}
