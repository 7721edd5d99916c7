// npm run bench [-- …]          text dumps through the command: MB/s and memory
// npm run bench -- html [-- …]  HTML pages beside other extractors, with a plot
// npm run bench -- accuracy [-- …] the same set by set, with fields: the table of docs/benchmarks.md
// npm run bench -- check [-- …] what `clean check` costs beside `clean`
const [kind] = process.argv.slice(2);
if (['html', 'accuracy', 'check'].includes(kind)) process.argv.splice(2, 1);
if (kind === 'html') await import('./html/run.js');
else if (kind === 'accuracy') await import('./html/accuracy.js');
else if (kind === 'check') await import('./check.js');
else await import('./throughput.js');
