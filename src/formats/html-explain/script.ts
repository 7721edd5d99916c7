/** What the page does: filters, reasons on hover and by keyboard. A function for the browser, called when the blocks are there. */
export const wiring = `
function wire() {
  const main = document.getElementById('main'), why = document.getElementById('why'), said = document.getElementById('said');
  const rows = [...document.querySelectorAll('ul.blocks li')];
  let here = 0;
  function tell(row) {
    if (!row || why.dataset.of === row.id) return;
    why.dataset.of = row.id; why.textContent = '';
    for (const line of row.dataset.why.split('\\n')) { const p = document.createElement('p'); p.textContent = line; why.append(p); }
  }
  function go(to, step) {
    for (let at = Math.max(0, Math.min(rows.length - 1, to)); at >= 0 && at < rows.length; at += step) {
      if (!hides(rows[at])) { rows[here].tabIndex = -1; here = at; rows[at].tabIndex = 0; rows[at].focus(); rows[at].scrollIntoView({ block: 'nearest' }); return; }
    }
  }
  function hides(row) {
    const list = main.classList;
    return row.classList.contains('miss') || list.contains('off-' + row.dataset.label) || (list.contains('only-kept') && row.classList.contains('dropped')) || (list.contains('only-dropped') && row.classList.contains('kept'));
  }
  function count() { let shown = 0; for (const row of rows) if (!hides(row)) shown += 1; said.textContent = shown + ' of ' + rows.length + ' blocks shown'; }
  main.addEventListener('mouseover', (event) => tell(event.target.closest('ul.blocks li')));
  main.addEventListener('focusin', (event) => { const row = event.target.closest('ul.blocks li'); if (row) { rows[here].tabIndex = -1; here = rows.indexOf(row); row.tabIndex = 0; tell(row); } });
  main.addEventListener('keydown', (event) => {
    if (!event.target.closest('ul.blocks li')) return;
    const moves = { ArrowDown: [here + 1, 1], ArrowUp: [here - 1, -1], PageDown: [here + 20, 1], PageUp: [here - 20, -1], Home: [0, 1], End: [rows.length - 1, -1] };
    const move = moves[event.key];
    if (move) { event.preventDefault(); go(move[0], move[1]); return; }
    if (event.key === 'n' || event.key === 'p') {
      const step = event.key === 'n' ? 1 : -1;
      for (let at = here + step; at >= 0 && at < rows.length; at += step) if (rows[at].classList.contains('first')) { go(at, 1); return; }
    }
  });
  for (const box of document.querySelectorAll('input[data-label]')) box.addEventListener('change', () => { main.classList.toggle('off-' + box.dataset.label, !box.checked); count(); });
  for (const box of document.querySelectorAll('input[name=only]')) box.addEventListener('change', () => { main.classList.toggle('only-kept', box.value === 'kept' && box.checked); main.classList.toggle('only-dropped', box.value === 'dropped' && box.checked); count(); });
  const words = document.getElementById('words'); let waiting;
  words.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(() => {
    const needle = words.value.toLowerCase();
    for (const row of rows) row.classList.toggle('miss', needle !== '' && !row.textContent.toLowerCase().includes(needle));
    count();
  }, 120); });
  document.getElementById('all').addEventListener('click', () => { for (const box of document.querySelectorAll('input[data-label]')) { box.checked = true; main.classList.remove('off-' + box.dataset.label); } count(); });
  main.addEventListener('click', (event) => { const link = event.target.closest('a[href^="#b"]'); if (!link) return; const row = document.getElementById(link.hash.slice(1)); if (row) { event.preventDefault(); row.scrollIntoView({ block: 'center' }); row.focus(); } });
  if (rows[0]) rows[0].tabIndex = 0;
  count();
}
`;
