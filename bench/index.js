// npm run bench [-- …]        text dumps through the command: MB/s and memory
// npm run bench -- html [-- …] HTML pages beside other extractors, with a plot
if (process.argv[2] === 'html') {
  process.argv.splice(2, 1);
  await import('./html/run.js');
} else await import('./throughput.js');
