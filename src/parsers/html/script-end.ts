/** Whether the name `script` stands at `at` and ends there, in capitals or not. */
function isScript(text: string, at: number): boolean {
  if ((text.charCodeAt(at) | 32) !== 115) return false;
  const after = text.charCodeAt(at + 6);
  const ends = after <= 32 || after === 47 || after === 62;
  return ends && text.slice(at, at + 6).toLowerCase() === 'script';
}

const PLAIN = 0;
const ESCAPED = 1;
const DOUBLE = 2;

/**
 * Offset of the `</script` that ends a script, the page's end where there is none. As in browsers, a script that opens `<!--` and
 * writes `<script` inside it takes the next `</script` for its own. Linear.
 * @param from offset of the script's content
 */
export function scriptEnd(text: string, from: number): number {
  let state = PLAIN;
  /** The first `-->` behind the last `<!--`. */
  let close = 0;
  for (let at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
    if (close < at) state = PLAIN;
    if (state === PLAIN && text.startsWith('<!--', at)) {
      state = ESCAPED;
      close = closeAfter(text, close, at + 2);
    }
    const ending = text.charCodeAt(at + 1) === 47;
    if (!isScript(text, ending ? at + 2 : at + 1)) continue;
    if (ending && state !== DOUBLE) return at;
    state = stateAfter(state, ending);
  }
  return text.length;
}

function stateAfter(state: number, ending: boolean): number {
  if (state === PLAIN) return PLAIN;
  return ending ? ESCAPED : DOUBLE;
}

/** The next `-->` from `at`, searched only where the one known lies before it. */
function closeAfter(text: string, known: number, at: number): number {
  if (known >= at) return known;
  const found = text.indexOf('-->', at);
  return found < 0 ? text.length : found;
}
