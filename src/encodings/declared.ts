import type { Buffer } from 'node:buffer';

/** Bytes at the head that may hold a declaration. */
const reach = 4096;

const patterns = [
  /<\?xml[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i,
  /<meta\b[^>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,40})/i,
];

/** The encoding that an XML declaration or an HTML meta in the head names, as written there, else null. */
export function declaredIn(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, reach);
  for (const pattern of patterns) {
    const label = pattern.exec(head)?.[1];
    if (label !== undefined) return label;
  }
  return null;
}
