/** A text as it may stand in HTML, in attributes too; never half a surrogate pair. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\0', '\ufffd');
}

/** Parts of a page; everything in them is markup already. */
export interface PageParts {
  readonly title: string;
  /** Rules besides those of every page. */
  readonly style: string;
  readonly body: string;
  /** Runs when the page is there. */
  readonly script: string;
}

/** Colours by name; each pair is readable on its ground (4.5 : 1 at least), in the light and in the dark. */
const common = `
:root { color-scheme: light dark; --ground: #fff; --text: #1b1f24; --faint: #57606a; --line: #d0d7de; --panel: #f6f8fa; --accent: #0550ae; --bad: #a40e26; --doubtful: #7d4e00; --good: #116329; }
@media (prefers-color-scheme: dark) { :root { --ground: #0d1117; --text: #e6edf3; --faint: #9da7b3; --line: #3d444d; --panel: #161b22; --accent: #79c0ff; --bad: #ff938a; --doubtful: #e3b341; --good: #7ee787; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--text); font: 15px/1.55 system-ui, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', sans-serif; }
a { color: var(--accent); }
header, main, footer { max-width: 1100px; margin: 0 auto; padding: 12px 16px; }
h1 { font-size: 1.35rem; margin: .3em 0; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin: 1.4em 0 .5em; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-weight: 600; } code, pre { font-family: ui-monospace, Menlo, Consolas, 'D2Coding', monospace; font-size: .92em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
button, input, select { font: inherit; color: inherit; background: var(--panel); border: 1px solid var(--line); border-radius: 5px; padding: 3px 9px; }
.faint { color: var(--faint); }
.skip { position: absolute; left: -9999px; } .skip:focus { left: 8px; top: 8px; background: var(--ground); padding: 6px; }
`;

/** A whole page that needs nothing from outside: no script, font, style or picture of another address. */
export function pageOf({ title, style, body, script }: PageParts): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escaped(title)}</title>
<style>${common}${style}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${body}
${script === '' ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}
