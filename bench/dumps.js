// Dumps to measure with: real ones re-mixed line by line with a seeded generator, so that no two are alike and no cache helps.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numbers } from '../scripts/random.js';

/** An invented dump of one article between the furniture of its page. */
export function sampleDump() {
  const furniture = ['  • 홈', '  • 정치', '  • 경제', '  • 사회', '로그인  회원가입'];
  const paragraphs = Array.from(
    { length: 12 },
    (_, i) =>
      `마을 회의는 ${i + 1}번째 안건으로 우물 청소 순서를 다루었다. 주민들은 달마다 한 번씩 돌아가며 맡기로 했다.`,
  );
  const head = ['두루미마을, 공동 우물을 다시 열다', '홍길동 기자', '입력 2024-03-05 09:30'];
  return [
    ...furniture,
    '',
    ...head,
    '',
    ...paragraphs.flatMap((text) => [text, '']),
    '무단 전재 및 재배포 금지',
    ...furniture,
  ].join('\n');
}

/** Text files anywhere below the folders, in a settled order. */
function textsIn(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => readFileSync(path, 'utf8')),
  );
}

/** A dump with about a tenth of its lines exchanged for lines of another one; its shape stays that of a page. */
function remixed(lines, others, random) {
  return lines.map((line) => (random() < 0.1 ? others[Math.floor(random() * others.length)] : line)).join('\n');
}

/**
 * Writes `count` distinct dumps into `folder`; returns their bytes together.
 * `sources`: folders of text files; without any, the invented dump is all there is to mix.
 */
export function writeDumps(folder, count, sources, seed = 1) {
  const random = numbers(seed);
  const found = textsIn(sources).map((text) => text.split('\n'));
  const texts = found.length > 0 ? found : [sampleDump().split('\n')];
  mkdirSync(folder, { recursive: true });
  let bytes = 0;
  for (let i = 0; i < count; i += 1) {
    const others = texts[Math.floor(random() * texts.length)];
    const text = `${remixed(texts[i % texts.length], others, random)}\n${i}\n`;
    writeFileSync(join(folder, `${String(i).padStart(6, '0')}.txt`), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
