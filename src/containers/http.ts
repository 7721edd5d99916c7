import { brotliDecompressSync, constants, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';
import { headerEnd, headersOf, parameterOf, typeOf } from './headers.ts';

/** What an HTTP answer carries. */
export interface Answer {
  readonly status: number;
  /** Media type, lower case; `''` where it is not stated. */
  readonly type: string;
  readonly charset: string | null;
  readonly body: Buffer;
  /** Parts of the body are missing. */
  readonly truncated: boolean;
}

interface Body {
  readonly bytes: Buffer;
  readonly truncated: boolean;
}

/** The chunks of a chunked body joined. A body that is not chunked, whatever its header says, comes back as it is. */
function unchunk(bytes: Buffer): Body {
  const parts: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const line = end < 0 || end - at > 1024 ? '' : bytes.toString('latin1', at, end);
    const size = /^\s*([0-9a-f]{1,12})\s*(?:;.*)?$/i.exec(line.replace(/\r$/, ''))?.[1];
    if (size === undefined)
      return parts.length ? { bytes: Buffer.concat(parts), truncated: true } : { bytes, truncated: false };
    const length = Number.parseInt(size, 16);
    if (length === 0) return { bytes: Buffer.concat(parts), truncated: false };
    parts.push(bytes.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (bytes[at] === 13) at++;
    if (bytes[at] === 10) at++;
  }
  return { bytes: Buffer.concat(parts), truncated: true };
}

type Decoder = (bytes: Buffer, maxOutputLength: number) => Buffer;

/** A body that was cut off is opened as far as it goes. */
const upTo = (maxOutputLength: number) => ({ finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength });
const decoders: Readonly<Record<string, readonly Decoder[]>> = {
  gzip: [(bytes, maxOutputLength) => gunzipSync(bytes, upTo(maxOutputLength))],
  deflate: [
    (bytes, maxOutputLength) => inflateSync(bytes, upTo(maxOutputLength)),
    (bytes, maxOutputLength) => inflateRawSync(bytes, upTo(maxOutputLength)),
  ],
  br: [
    (bytes, maxOutputLength) =>
      brotliDecompressSync(bytes, { finishFlush: constants.BROTLI_OPERATION_FLUSH, maxOutputLength }),
  ],
};

/** Opens a compressed body; undefined where it opens to more than `maxBytes`. Crawlers often keep the header and not the coding: then the body stays. */
function uncompress(bytes: Buffer, coding: string, maxBytes: number): Buffer | undefined {
  for (const decoder of decoders[coding.replace(/^x-/, '')] ?? []) {
    try {
      return decoder(bytes, maxBytes);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    }
  }
  return bytes;
}

/** Reads an HTTP answer with its headers. Bytes without a status line are a body alone; undefined: opens to more than `maxBytes`. */
export function answerOf(bytes: Buffer, maxBytes: number): Answer | undefined {
  const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})/i.exec(bytes.toString('latin1', 0, 64))?.[1];
  const end = status === undefined ? undefined : headerEnd(bytes);
  if (!end) return { status: 200, type: '', charset: null, body: bytes, truncated: false };
  const headers = headersOf(bytes.subarray(0, end.header));
  const chunked = /chunked/i.test(headers.get('transfer-encoding') ?? '');
  const plain = bytes.subarray(end.body);
  const joined = chunked ? unchunk(plain) : { bytes: plain, truncated: false };
  let body: Buffer | undefined = joined.bytes;
  for (const coding of (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse()) {
    body = body && uncompress(body, coding.trim(), maxBytes);
  }
  const type = headers.get('content-type');
  return (
    body && {
      status: Number(status),
      type: typeOf(type),
      charset: parameterOf(type, 'charset'),
      body,
      truncated: joined.truncated,
    }
  );
}

/** Whether a media type can hold an article: pages, text, feeds, documents; not pictures, styles, scripts, data. */
export function holdsText(type: string): boolean {
  return !/^(?:image|audio|video|font)\/|^text\/(?:css|javascript|dns)$|javascript$|json$|^application\/(?:font|wasm|vnd\.ms-font)/.test(
    type,
  );
}
