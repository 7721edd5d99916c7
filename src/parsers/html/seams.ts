import type { Elements } from './elements.ts';
import { idOf } from './tags.ts';

const A = idOf('a');
const SPAN = idOf('span');
const BOLD = new Set([idOf('strong'), idOf('b')]);
/** Blanks with a line break among them. */
const BREAK = /^[ \t\r]*\n\s*$/;
/** Where inline elements side by side are labels (name, date, section) rather than parts of a sentence. */
const PARENTS = new Set(
  'div header footer section aside nav article li td th dt dd a address button figcaption'.split(' ').map(idOf),
);

/** Words that belong to the value behind them: `입력` and the time, `By` and the name. */
const LABEL =
  /^(?:(?:기사)? ?(?:최초|최종)? ?(?:입력|수정|등록|승인|발행|작성|게재|송고|업데이트)(?:일|일시|시간|시각)?|by|(?:last )?(?:updated|published|posted|modified)(?: (?:on|at))?|date|更新|公開|配信|掲載|发布|发表|来源|作者|记者|責任編集|责编|编辑) ?[:：]?$/i;
/** Source of an element that may be such a word, in UTF-16 units. */
const LABEL_LENGTH = 120;

/** Longest run of blanks between two fields of a template, in UTF-16 units. */
const GAP = 120;

/**
 * Tells where an inline element is to be set apart from the one before it: they touch without a blank, yet browsers part them (links,
 * labels by class), or a template prints each on a line of its own (`<strong>` the headline, `<span class="lead">` its teaser).
 */
export class Seams {
  private readonly text: string;
  private readonly elements: Elements;
  /** Offset after the last inline element's end tag, and its row. */
  private end = -1;
  private row = 0;
  /** Row of the element whose children are an entry's fields. */
  private entry = -1;

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
    if (start !== this.end) return this.fields(row, start, parent) && !this.isLabel();
    const { tag, classes, valueEnd } = this.elements;
    const links = tag[row] === A && tag[this.row] === A && (valueEnd[row] as number) > 0;
    const labels = classes[row] !== 0 && classes[this.row] !== 0 && classes[row] !== classes[this.row];
    return links || (labels && PARENTS.has(parent) && !this.isLabel());
  }

  /** Whether nothing but a line break stands between two fields of a list's entry, the first its title, the others with a class. */
  private fields(row: number, start: number, parent: number): boolean {
    const { tag, classes, parent: parents } = this.elements;
    if (this.end < 0 || start - this.end > GAP || start < this.end || classes[row] === 0) return false;
    if (classes[row] === classes[this.row] || parents[row] !== parents[this.row] || tag[row] === A) return false;
    if (!PARENTS.has(parent) && (parent !== SPAN || classes[parents[row] as number] === 0)) return false;
    const around = parents[row] as number;
    if (this.entry !== around && !this.isTitle()) return false;
    if (!BREAK.test(this.text.slice(this.end, start))) return false;
    this.entry = around;
    return true;
  }

  /** Whether the element before is bold, or opens with a link: the title of a list's entry. */
  private isTitle(): boolean {
    const { tag, parent } = this.elements;
    return BOLD.has(tag[this.row] as number) || (tag[this.row + 1] === A && parent[this.row + 1] === this.row);
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
