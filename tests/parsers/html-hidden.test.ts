import { describe, expect, test } from 'vitest';
import { HIDDEN, type HtmlPage, parseHtml } from '../../src/parsers/html/index.ts';

function read(text: string): HtmlPage {
  return parseHtml({
    file: 'a.html',
    text,
    encoding: 'utf-8',
    confidence: 1,
    repairs: [],
    url: null,
    capturedAt: null,
  });
}

/** A text of some two hundred letters and more that repeats nothing. */
const LONG = Array.from({ length: 60 }, (_, i) => `${i}번째 낱말 ${i * 7}개.`).join(' ');

/** Texts of the shown blocks. */
function shown(text: string): string[] {
  const page = read(text);
  return page.blocks.filter((_, i) => page.marks.hidden[i] === 0).map((block) => block.text);
}

/** Hidden texts with the reason, on a page with enough shown text. */
function hiddenBeside(part: string): Array<[string, number]> {
  const page = read(`${part}<p>${LONG}</p>`);
  return page.blocks
    .map((block, i): [string, number] => [block.text, page.marks.hidden[i] as number])
    .filter(([, why]) => why !== 0);
}

describe('what is no text', () => {
  test('raw text: script, style, iframe, title; end tags of any case', () => {
    expect(
      shown('가<script>if (a</b) "<p>"</SCRIPT >나<style>p{}</style>다<iframe><p>x</iframe>라<title><b></title>'),
    ).toEqual(['가나다', '라']);
    expect(shown('가<script>나')).toEqual(['가']);
  });

  test('a script that writes a script inside a comment', () => {
    expect(shown('가<script><!-- document.write("<script>x</script>") --></script>나')).toEqual(['가나']);
    expect(shown('가<script><!-- x --> "<script>" </script>나<script><!--></script>다')).toEqual(['가나다']);
    expect(shown('가<script><!--<scripts></script>나')).toEqual(['가나']);
  });

  test('text without tags: xmp and plaintext', () => {
    expect(shown('<xmp><b>가</xmp>나<plaintext>다</plaintext>')).toEqual(['<b>가', '나', '다</plaintext>']);
  });

  test('comments: closed, short, with bang, conditional, unclosed', () => {
    expect(
      shown('가<!-- > -- -->나<!-->다<!--->라<!-- x --!>마<!--[if IE]>x<![endif]-->바<![if !IE]>사<!-- 아'),
    ).toEqual(['가나다라마바사']);
  });

  test('CDATA is text in drawings, a comment elsewhere', () => {
    expect(shown('가<![CDATA[나]]>다')).toEqual(['가다']);
    expect(shown('<math><mtext>라</mtext><mi><![CDATA[마]]></mi></math>')).toEqual(['라']);
    expect(shown('<math><ms-x><![CDATA[<마>]]></ms-x></math>')).toEqual(['<마>']);
  });

  test('drawings left open end where HTML begins', () => {
    expect(shown('<button><svg><path d="x"></button><p>가</p>')).toEqual(['가']);
    expect(shown('<svg><g><title>그림</title><p>가</p>')).toEqual(['가']);
    expect(shown('<svg><path/><circle/></svg>나')).toEqual(['나']);
  });
});

describe('hidden text', () => {
  test('each reason is marked', () => {
    expect(hiddenBeside('<p hidden>가</p>')).toEqual([['가', HIDDEN.attribute]]);
    expect(hiddenBeside('<p style="color:red; DISPLAY : none">나</p>')).toEqual([['나', HIDDEN.style]]);
    expect(hiddenBeside('<p style="visibility:hidden">나</p>')).toEqual([['나', HIDDEN.style]]);
    expect(hiddenBeside('<p aria-hidden=true>다</p><p aria-hidden=false>라</p>')).toEqual([['다', HIDDEN.ariaHidden]]);
    expect(hiddenBeside('<p>마</p><noscript><p>바</p></noscript>')).toEqual([['바', HIDDEN.noscript]]);
    expect(hiddenBeside('<template><p>사</p></template>')).toEqual([['사', HIDDEN.template]]);
    expect(hiddenBeside('<video>아</video>')).toEqual([['아', HIDDEN.unseen]]);
    expect(hiddenBeside('<dialog>자</dialog><dialog open>차</dialog>')).toEqual([['자', HIDDEN.attribute]]);
    expect(hiddenBeside('<textarea><p>카</p></textarea>')).toEqual([['<p>카</p>', HIDDEN.unseen]]);
  });

  test('a hidden part does not cut the sentence around it and follows it', () => {
    const page = read('<p>앞 <span hidden>숨은 말</span><i style="display:none">둘</i>뒤</p>');
    expect(page.blocks.map((block) => block.text)).toEqual(['앞 뒤', '숨은 말', '둘']);
    expect([...page.marks.hidden]).toEqual([0, HIDDEN.attribute, HIDDEN.style]);
  });

  test('noscript text is shown where there is no other', () => {
    expect(shown('<div>--</div><noscript><p>본문</p></noscript>')).toEqual(['--', '본문']);
    expect(shown('<noscript><div>닫지 않음</noscript><p>본문</p>')).toEqual(['본문']);
  });

  test('a page that a script shows is shown', () => {
    expect(
      shown(
        `<p>잠시만</p><div style="visibility:hidden"><p>${'기사의 글이다. 이어서 쓴다.'}</p></div><template>틀</template>`,
      ),
    ).toHaveLength(2);
    expect(shown(`<p>${LONG}</p><div hidden><p>${LONG + LONG + LONG + LONG}</p></div>`)).toHaveLength(1);
  });

  test('parts that React streams are shown', () => {
    expect(shown('<p>글</p><div hidden id="S:1"><p>본문</p></div><div hidden id=S1>숨음</div>')).toEqual([
      '글',
      '본문',
    ]);
  });

  test('declarative shadow roots are shown', () => {
    expect(shown('<x-card><template shadowrootmode="open"><p>그늘</p></template></x-card>')).toEqual(['그늘']);
  });
});
