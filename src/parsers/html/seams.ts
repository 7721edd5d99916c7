import type { Elements } from './elements.ts';
import { idOf } from './tags.ts';

const A = idOf('a');
/** Where inline elements side by side are labels (name, date, section) rather than parts of a sentence. */
const PARENTS = new Set(
  'div header footer section aside nav article li td th dt dd a address button figcaption'.split(' ').map(idOf),
);

/** Words that belong to the value behind them: `입력` and the time, `By` and the name. */
const LABEL =
  /^(?:(?:기사)? ?(?:최초|최종)? ?(?:입력|수정|등록|승인|발행|작성|게재|송고|업데이트)(?:일|일시|시간|시각)?|by|(?:last )?(?:updated|published|posted|modified)(?: (?:on|at))?|date|更新|公開|配信|掲載|发布|发表|来源|作者|记者|責任編集|责编|编辑) ?[:：]?$/i;
/** Source of an element that may be such a word, in UTF-16 units. */
const LABEL_LENGTH = 120;

/** Tells where an inline element touches the one before it without a blank, yet browsers set them apart: links, and labels by class. */
export class Seams {
  private readonly text: string;
  private readonly elements: Elements;
  /** Offset after the last inline element's end tag, and its row. */
  private end = -1;
  private row = 0;

  constructor(text: string, elements: Elements) {
    this.text = text;
    this.elements = elements;
  }

  /** An inline element ended. */
  note(row: number, end: number): void {
    this.row = row;
    this.end = end;
  }

  /** Whether the inline element of `row`, from `start`, is to be cut from the one before; `parent` is the tag around. */
  parts(row: number, start: number, parent: number): boolean {
    if (start !== this.end) return false;
    const { tag, classes, valueEnd } = this.elements;
    const links = tag[row] === A && tag[this.row] === A && (valueEnd[row] as number) > 0;
    const labels = classes[row] !== 0 && classes[this.row] !== 0 && classes[row] !== classes[this.row];
    return links || (labels && PARENTS.has(parent) && !this.isLabel());
  }

  private isLabel(): boolean {
    const start = this.elements.start[this.row] as number;
    if (this.end - start > LABEL_LENGTH) return false;
    return LABEL.test(
      this.text
        .slice(start, this.end)
        .replace(/<[^<>]*>/g, '')
        .trim(),
    );
  }
}
