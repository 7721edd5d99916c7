import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const path = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const page = readFileSync(path('man/clean.1'), 'utf8');

describe('the man page', () => {
  it('is that of the tree of commands: npm run man', () => {
    const { status, stderr } = spawnSync(process.execPath, [path('scripts/man.js'), '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  it('is read by roff without a warning, and tells every option', () => {
    const { error, stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-P-cbou', '-ww', path('man/clean.1')], {
      encoding: 'utf8',
    });
    expect(page).toContain('\\-\\-baseline <file>');
    if (error) return; // no groff here
    expect(stderr).toBe('');
    expect(stdout).toContain('--changed-since <ref>');
    expect(stdout).toContain('body=본문');
  });
});
