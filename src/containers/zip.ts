import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { DumpError } from '../errors.ts';
import { Bytes, Damage } from './bytes.ts';
import { limits } from './limits.ts';
import { Names, nameOf, pathOf } from './names.ts';
import { copyOf, type Seekable } from './seekable.ts';
import type { Container, Member, Way } from './types.ts';
import { archiveIn } from './zipEnd.ts';
import { membersByHeaders } from './zipLocals.ts';

const link = 0o120000;

/** The type bits of a Unix mode, where the archive was made on Unix. */
function modeOf(entry: Entry): number {
  return entry.versionMadeBy >> 8 === 3 ? (entry.externalFileAttributes >>> 16) & 0o170000 : 0;
}

/** The name, by the UTF-8 field of Info-ZIP where there is one. */
function nameOfEntry(entry: Entry): string {
  const field = entry.extraFields.find(({ id }) => id === 0x7075);
  if (field && field.data.length > 5 && field.data[0] === 1) return field.data.toString('utf8', 5);
  return nameOf(entry.fileNameRaw);
}

/** Why an entry is not read, or undefined. */
function refusalOf(entry: Entry): string | undefined {
  if (modeOf(entry) === link) return 'a symbolic link is not followed';
  if (entry.isEncrypted()) return 'encrypted: unpack it with its password first';
  if (!entry.canDecodeFileData()) return `compression method ${entry.compressionMethod} is not known: unpack it first`;
  return undefined;
}

/** What the end of an archive takes at least. */
const endLength = 22;

/** Opens the central directory over any bytes that can be read from everywhere; `before`: bytes before them. Throws Damage. */
async function openZip(from: Seekable, before: number): Promise<ZipFile> {
  const { fromRandomAccessReader, RandomAccessReader } = (await import('yauzl')).default;
  class Reader extends RandomAccessReader {
    override _readStreamForRange(start: number, end: number): Readable {
      function* parts() {
        for (let at = start; at < end; at += limits.head) yield from.read(at, Math.min(limits.head, end - at));
      }
      return Readable.from(parts(), { objectMode: false });
    }
  }
  const options = { lazyEntries: true, decodeStrings: false, autoClose: false, validateEntrySizes: false };
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(new Reader(), from.size, options, (error, zip) =>
      error ? reject(faultOf(error, before + Math.max(0, from.size - endLength))) : resolve(zip),
    );
  });
}

/** yauzl blames the archive in plain errors. `at`: where the entry lies that is at fault. */
const faultOf = (error: Error, at?: number) => new Damage(`zip: ${error.message}`, 'damaged', at);

/** The next entry of the directory; `before`: bytes before the archive. */
function nextEntry(zip: ZipFile, before: number): Promise<Entry | undefined> {
  const at = before + Number(zip.readEntryCursor);
  return new Promise((resolve, reject) => {
    const settle = (then: () => void) => {
      for (const name of ['entry', 'end', 'error']) zip.removeAllListeners(name);
      then();
    };
    zip.once('entry', (entry: Entry) => settle(() => resolve(entry)));
    zip.once('end', () => settle(() => resolve(undefined)));
    zip.once('error', (error: Error) => settle(() => reject(faultOf(error, at))));
    zip.readEntry();
  });
}

function streamOf(zip: ZipFile, entry: Entry, at: number): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(faultOf(error, at)) : resolve(stream)));
  });
}

/** What an entry opens to, which lies `at` a byte of the file. Its sizes are not believed, its checksum is held against the bytes. Throws Damage. */
async function* contentOf(zip: ZipFile, entry: Entry, at: number, { budget }: Way): AsyncGenerator<Buffer> {
  const stream = await streamOf(zip, entry, at);
  let sum = 0;
  try {
    for await (const part of stream as AsyncIterable<Buffer>) {
      budget.spend(part.length);
      sum = crc32(part, sum);
      yield part;
    }
  } catch (error) {
    throw error instanceof Damage ? error : faultOf(error as Error, at);
  } finally {
    stream.destroy();
  }
  if (sum !== entry.crc32) throw new Damage('zip: a checksum does not agree', 'damaged', at);
}

/** Bytes of an entry; none are looked for where there are none. */
function bytesOf(zip: ZipFile, entry: Entry, at: number, way: Way): Bytes {
  return new Bytes(entry.compressedSize === 0 && entry.uncompressedSize === 0 ? [] : contentOf(zip, entry, at, way));
}

/** The members in the order of the central directory; `before`: bytes before the archive. Entries that share their bytes are a bomb: the first counts. */
async function* membersOf(zip: ZipFile, before: number, member: Member, way: Way): AsyncGenerator<Member | DumpError> {
  const names = new Names();
  const places = new Set<number>();
  for (let entry = await nextEntry(zip, before); entry; entry = await nextEntry(zip, before)) {
    const name = nameOfEntry(entry);
    if (/[/\\]$/.test(name)) continue;
    const file = `${member.file}!${names.unique(pathOf(name))}`;
    const shared = places.size === places.add(entry.relativeOffsetOfLocalHeader).size;
    const at = before + entry.relativeOffsetOfLocalHeader;
    const refusal = shared ? 'shares its bytes with another entry' : refusalOf(entry);
    if (refusal) yield new DumpError(file, refusal, at);
    else {
      const bytes = bytesOf(zip, entry, at, way);
      yield { ...member, file, name, bytes, seekable: null, size: null, about: { ...member.about, at }, plain: true };
    }
    way.budget.check();
  }
}

/** The members by the central directory; by the headers before each where that is lost, and then the damage. */
async function* anyMembers(from: Seekable, member: Member, way: Way): AsyncGenerator<Member | DumpError> {
  const archive = archiveIn(from);
  const zip = await openZip(archive.from, archive.before).catch((damage: Damage) => damage);
  if (!(zip instanceof Damage)) return yield* membersOf(zip, archive.before, member, way);
  yield* membersByHeaders(from, member, way);
  throw zip;
}

export const zip: Container = {
  id: 'zip',
  endings: ['.zip'],
  magic: (head, named) =>
    /^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head.toString('latin1', 0, 4)) || (named && head.length > 0),
  async *unwrap(member, way) {
    const from = member.seekable ?? (await copyOf(member.bytes));
    try {
      yield* anyMembers(from, member, way);
    } finally {
      if (!member.seekable) from.close();
    }
  },
};
