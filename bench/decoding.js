// How fast bytes become text: `decode` (detection, decoding, repairs looked for) over one sample of each encoding.
//   npm run bench:decoding [-- --megabytes 8]
// Prints MB/s of processor time, the best of five rounds, and what each was read as.
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import iconv from 'iconv-lite';
import { buildModule } from '../scripts/module.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const script = join(root, 'node_modules/.cache/bench/decode.mjs');
const { values } = parseArgs({ options: { megabytes: { type: 'string', default: '8' } } });

const korean =
  '가람시는 5일 낡은 다리를 새로 놓기로 했다고 밝혔다. 공사는 내년 봄에 시작해 이듬해 가을에 끝난다.\n시장은 “마을이 한결 가까워질 것”이라고 말했다. 大橋 개통\n';
const japanese = '新しい橋が昨日開通した。市長は感謝を述べた。来年もさらに二本の橋を架ける計画だという。カタカナ\n';
const chinese = '新的大桥昨天正式通车。市长向建设者表示感谢，并说明年还要修建两座。\n';
const russian = 'Новый мост открыли вчера, сообщила мэрия. Работы начались весной и закончились раньше срока.\n';
const german = 'Die neue Brücke wurde gestern eröffnet, teilte die Stadt mit. Der Bürgermeister dankte für die Mühe.\n';
const samples = [
  ['utf-8', korean],
  ['utf-8', german],
  ['cp949', korean],
  ['utf-16le', korean],
  ['shift_jis', japanese],
  ['euc-jp', japanese],
  ['gb18030', chinese],
  ['windows-1251', russian],
  ['windows-1252', german],
];

const contents = "export { decode } from './src/encodings/index.ts';";
await buildModule(root, { stdin: { contents, resolveDir: root } }, script);
const { decode } = await import(pathToFileURL(script).href);

for (const [encoding, text] of samples) {
  const unit = iconv.encode(text, encoding);
  const bytes = Buffer.concat(Array(Math.ceil((Number(values.megabytes) * 1e6) / unit.length)).fill(unit));
  let best = Number.POSITIVE_INFINITY;
  let read = '';
  for (let round = 0; round < 5; round++) {
    const begun = process.cpuUsage();
    read = decode({ file: 'a.txt', bytes, url: null, capturedAt: null }).encoding;
    const { user, system } = process.cpuUsage(begun);
    best = Math.min(best, (user + system) / 1e6);
  }
  console.log(`${encoding.padEnd(14)} ${(bytes.length / 1e6 / best).toFixed(0).padStart(6)} MB/s, read as ${read}`);
}
