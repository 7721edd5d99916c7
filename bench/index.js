// npm run bench [-- …]          text dumps through the command: MB/s and memory
// npm run bench -- html [-- …]  HTML pages beside other extractors, with a plot
// npm run bench -- check [-- …] what `clean check` costs beside `clean`
const [kind] = process.argv.slice(2);
if (kind === 'html' || kind === 'check') process.argv.splice(2, 1);
if (kind === 'html') await import('./html/run.js');
else if (kind === 'check') await import('./check.js');
else await import('./throughput.js');
