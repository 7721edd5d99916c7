import { type Label, labels } from '../../labels.ts';

/** Hue of each label: the kept ones are green, the rest as far apart as may be. */
const hues: Readonly<Record<Label, number>> = {
  headline: 150,
  body: 135,
  subheading: 165,
  deck: 190,
  lead: 205,
  byline: 220,
  dateline: 235,
  outlet: 250,
  section: 265,
  caption: 280,
  copyright: 0,
  navigation: 30,
  related: 45,
  ranking: 55,
  celebrity: 330,
  promotion: 15,
  form: 340,
  comment: 310,
  board: 295,
  signoff: 200,
  duplicate: 350,
  metadata: 260,
  tags: 175,
  other: 0,
};

/** A rule that sets a label's colour, and one that hides its blocks where the filter says so. */
function rules(label: Label): string {
  const colour = label === 'other' ? 'hsl(0 0% 50%)' : `hsl(${hues[label]} 65% 45%)`;
  return `.l-${label} { --hue: ${colour}; } .off-${label} li.l-${label} { display: none; }`;
}

/** Rules of the page that explains a dump. */
export const style = `
${(Object.keys(labels) as Label[]).map(rules).join('\n')}
main { max-width: none; padding-bottom: 30vh; } header { max-width: none; }
.layout { display: grid; grid-template-columns: minmax(0, 1fr) 300px; gap: 20px; align-items: start; }
@media (max-width: 800px) { .layout { grid-template-columns: minmax(0, 1fr); } }
.side { position: sticky; top: 8px; max-height: 96vh; overflow: auto; }
@media (max-width: 800px) { .side { position: static; max-height: none; } }
fieldset { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 12px; padding: 6px 10px; } legend { font-weight: 600; padding: 0 4px; }
fieldset label { display: block; } fieldset .chip { float: right; }
ul.blocks { list-style: none; margin: 0; padding: 0; content-visibility: auto; contain-intrinsic-size: auto 5600px; }
ul.blocks li { display: grid; grid-template-columns: 3em 7em minmax(0, 1fr); gap: 8px; padding: 2px 8px 2px 4px; border-left: 4px solid transparent; border-right: 4px solid transparent; }
ul.blocks li.kept { background: color-mix(in srgb, var(--hue) 15%, var(--ground)); }
ul.blocks li.dropped .text { text-decoration: line-through; text-decoration-color: color-mix(in srgb, var(--hue) 70%, transparent); }
ul.blocks li.in { border-left-color: var(--accent); border-right-color: var(--accent); }
ul.blocks li.first { border-top: 2px solid var(--accent); margin-top: 6px; } ul.blocks li.last { border-bottom: 2px solid var(--accent); margin-bottom: 6px; }
ul.blocks li:focus-visible { outline-offset: -3px; } ul.blocks li.miss { display: none; }
.only-kept li.dropped, .only-dropped li.kept { display: none !important; }
.line { text-align: right; color: var(--faint); font-variant-numeric: tabular-nums; user-select: none; }
.chip { border-left: 4px solid var(--hue); padding-left: 5px; font-size: .88em; align-self: start; white-space: nowrap; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: color-mix(in srgb, var(--accent) 22%, var(--ground)); color: inherit; border-bottom: 2px solid var(--accent); }
#why { position: fixed; left: 0; right: 0; bottom: 0; max-height: 28vh; overflow: auto; background: var(--panel); border-top: 2px solid var(--line); padding: 8px 16px; margin: 0; }
#why p { margin: 0; } #why p + p { color: var(--faint); }
.fields { margin: 0 0 14px; } .fields caption { text-align: left; font-weight: 600; } .fields th { width: 7em; }
`;
