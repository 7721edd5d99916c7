import { isUtf8 } from 'node:buffer';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A name without its ending: `endings` says what takes the ending's place (`.tgz` → `.tar`). Unknown endings stay. */
export function without(name: string, endings: Readonly<Record<string, string>>): string {
  for (const [ending, instead] of Object.entries(endings)) {
    if (name.toLowerCase().endsWith(ending)) return name.slice(0, -ending.length) + instead;
  }
  return name;
}

/** Text of a name that an archive holds as bytes: UTF-8 where it is that, else CP949, as Korean archives have it. */
export function nameOf(raw: Buffer): string {
  if (isUtf8(raw)) return raw.toString('utf8');
  return (require('iconv-lite') as typeof import('iconv-lite')).decode(raw, 'cp949');
}

/** A member's path as a record carries it: NFC, `/`, relative, no steps upwards. */
export function pathOf(name: string): string {
  const parts = name.normalize('NFC').replaceAll('\\', '/').split('/');
  return parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
}

/** 53 bits of a name: a set of them stays small where a container holds millions. */
function hashOf(name: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  return (b >>> 0) * 2 ** 21 + ((a ^ (b >>> 16)) >>> 11);
}

/** Names of one container's members, each given once. */
export class Names {
  readonly #seen = new Set<number>();
  /** Hash of a name that came again → the number that its next one gets. */
  readonly #again = new Map<number, number>();

  /** The name itself the first time; then with `id`, then with a number. */
  unique(name: string, id = ''): string {
    if (this.#add(name)) return name;
    const longer = id ? `${name}!${id}` : name;
    if (longer !== name && this.#add(longer)) return longer;
    const hash = hashOf(longer);
    for (let n = this.#again.get(hash) ?? 2; ; n++) {
      if (!this.#add(`${longer}!${n}`)) continue;
      this.#again.set(hash, n + 1);
      return `${longer}!${n}`;
    }
  }

  #add(name: string): boolean {
    const size = this.#seen.size;
    return this.#seen.add(hashOf(name)).size > size;
  }
}
