import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command as it is installed. */
export const bin = fileURLToPath(new URL('../../bin/clean.js', import.meta.url));

/** What a finished program left behind. */
export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a program is started. */
export interface Start {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Starts the built program. */
export function start(args: readonly string[], { cwd, env }: Start = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], { cwd, env: { ...process.env, ...env } });
}

/** Waits until a program ends; what it printed is decoded as UTF-8. */
export async function finished(child: ChildProcess): Promise<Finished> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk) => out.push(chunk));
  child.stderr?.on('data', (chunk) => err.push(chunk));
  return new Promise((done) => {
    child.on('close', (code, signal) =>
      done({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

/** Runs the built program to its end. */
export function clean(args: readonly string[], options: Start = {}): Promise<Finished> {
  const child = start(args, options);
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  return finished(child);
}

/** A new temporary folder holding the given files: relative path → content. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'newsclean-test-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return root;
}

/** Records of a JSONL text. */
export function records(text: string): { file: string; kind: string; body: string; id: string; item: number }[] {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** An invented dump that holds one article; `mark` tells dumps apart. */
export function article(mark = '두루미마을'): string {
  return `${mark} 주민들, 십 년 만에 공동 우물을 다시 열다
홍길동 기자
입력 2024-03-05 09:30

${mark} 주민들이 5일 마을 한복판의 공동 우물을 다시 열었다. 이 우물은 십 년 전 수질 검사에서 떨어진 뒤 줄곧 닫혀 있었다.

마을 이장은 "검사를 세 번 거쳐 마실 수 있다는 답을 받았다"고 말했다. 군청은 올해 안에 다른 우물 두 곳도 손보기로 했다.

주민들은 해마다 봄에 우물가를 함께 청소하고 여름에는 수질을 두 차례 더 재기로 뜻을 모았다. 재는 값은 마을 회관 앞에 붙인다.
`;
}
