import { arc } from './arc.ts';
import { csv } from './csv.ts';
import { gzip } from './gzip.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { mhtml } from './mhtml.ts';
import { parquet } from './parquet.ts';
import { tar } from './tar.ts';
import type { Container, Member } from './types.ts';
import { warc } from './warc.ts';
import { zip } from './zip.ts';
import { zstd } from './zstd.ts';

/** Every kind of container. Those that their first bytes prove come first, then those that text must look like. */
export const containers = [
  gzip,
  zstd,
  zip,
  tar,
  warc,
  arc,
  parquet,
  mhtml,
  jsonl,
  json,
  csv,
] as const satisfies readonly Container[];

/** Kinds that hold files: opened even where `--from` says what is in them. */
export const wrappers: ReadonlySet<Container> = new Set([gzip, zstd, zip, tar]);
/** Kinds whose members have names, or that hold one thing only. */
export const archives: ReadonlySet<Container> = new Set([gzip, zstd, zip, tar, warc, arc]);
/** Kinds that a page could be taken for. */
const textual: ReadonlySet<Container> = new Set([mhtml, jsonl, json, csv]);

/** What kind of container the bytes are; undefined for a page. */
export function kindOf(head: Buffer, { name, plain }: Member, from: string | undefined): Container | undefined {
  const ending = (one: Container) => one.endings.some((end) => name.toLowerCase().endsWith(end));
  const fits = (one: Container) => one.magic(head, ending(one));
  const packed = containers.find((one) => wrappers.has(one) && fits(one));
  if (packed || !from || from === 'auto')
    return packed ?? containers.find((one) => (plain || !textual.has(one)) && fits(one));
  const forced = containers.find(({ id }) => id === from);
  return plain || !forced || !textual.has(forced) ? forced : undefined;
}
