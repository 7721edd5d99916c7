import { DumpError } from '../errors.ts';
import { type Headers, headerEnd, headersOf, parameterOf, typeOf } from './headers.ts';
import { limits } from './limits.ts';
import { page } from './page.ts';
import type { Container, Member, Way } from './types.ts';

/** A MIME part: its header fields and its bytes, still coded for the mail. */
interface Part {
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Multiparts in one another. */
const deepest = 8;

function partOf(bytes: Buffer): Part {
  const end = headerEnd(bytes);
  return end
    ? { headers: headersOf(bytes.subarray(0, end.header)), body: bytes.subarray(end.body) }
    : { headers: new Map(), body: bytes };
}

/** Parts between the lines `--boundary`; the last one may go without a closing line. */
function* partsOf(body: Buffer, boundary: string): Generator<Part> {
  const line = Buffer.from(`--${boundary}`);
  const starts: number[] = [];
  for (let at = body.indexOf(line); at >= 0; at = body.indexOf(line, at + line.length)) {
    if (at === 0 || body[at - 1] === 10) starts.push(at);
  }
  for (const [i, start] of starts.entries()) {
    const from = body.indexOf(10, start + line.length) + 1;
    if (from > 0 && body.toString('latin1', start + line.length, start + line.length + 2) !== '--')
      yield partOf(body.subarray(from, starts[i + 1] ?? body.length));
  }
}

/** The boundary that is written but not stated: the first line that looks like one. */
function boundaryIn(body: Buffer): string | undefined {
  return /^--(\S[^\r\n]{0,200})\r?$/m.exec(body.toString('latin1', 0, limits.head))?.[1];
}

/** The first page in a message, however deep; text where there is no page. */
function pageIn(part: Part, wanted: RegExp, depth = 0): Part | undefined {
  const stated = part.headers.get('content-type');
  const type = typeOf(stated);
  if (!type.startsWith('multipart/')) return wanted.test(type || 'text/plain') ? part : undefined;
  const boundary = parameterOf(stated, 'boundary') ?? boundaryIn(part.body);
  if (boundary === undefined || depth > deepest) return undefined;
  for (const inner of partsOf(part.body, boundary)) {
    const found = pageIn(inner, wanted, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Quoted-printable bytes; what is not quoted rightly stays as it is. */
function unquoted(body: Buffer): Buffer {
  const text = body
    .toString('latin1')
    .replace(/[ \t]{0,200}=[ \t]{0,8}\r?\n/g, (end) => end.slice(0, end.indexOf('=')));
  return Buffer.from(
    text.replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}

function bodyOf({ headers, body }: Part): Buffer {
  const coding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  if (coding === 'quoted-printable') return unquoted(body);
  return coding === 'base64' ? Buffer.from(body.toString('latin1'), 'base64') : body;
}

/** When the page was saved, as ISO 8601; null where that is not said. */
function savedAt(headers: Headers): string | null {
  const time = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000', '');
}

async function* pagesOf(member: Member, { maxBytes }: Way): AsyncGenerator<Member | DumpError> {
  const bytes = await member.bytes.read(maxBytes + 1);
  if (bytes.length > maxBytes) {
    yield new DumpError(member.file, `larger than --max-bytes ${maxBytes}`, member.about.at);
    return;
  }
  const message = partOf(bytes);
  const found = pageIn(message, /html/) ?? pageIn(message, /^text\//);
  if (!found) {
    yield new DumpError(member.file, 'a message without a page or text', member.about.at);
    return;
  }
  const url = found.headers.get('content-location') ?? message.headers.get('snapshot-content-location') ?? null;
  const charset = parameterOf(found.headers.get('content-type'), 'charset');
  const about = {
    ...member.about,
    url: url && /^https?:/.test(url) ? url : member.about.url,
    capturedAt: savedAt(message.headers),
  };
  yield page(member, member.file, bodyOf(found), charset ? { ...about, charset } : about);
}

/** Fields that begin a message; more than one of them, or a name that says so, makes it one. */
function isMessage(head: Buffer, named: boolean): boolean {
  const text = head.toString('latin1', 0, 16384);
  if (!/^[\w-]{1,64}:[ \t]*\S?/.test(text)) return named && /^--\S/.test(text);
  if (named) return true;
  const end = /\r?\n\r?\n/.exec(text)?.index ?? text.length;
  const fields = text.slice(0, end);
  return /^mime-version:/im.test(fields) && /^content-type:/im.test(fields);
}

/** A page saved with its pictures (MHTML), or a mail: one capture, lines counted in the page itself. */
export const mhtml: Container = { id: 'mhtml', endings: ['.mhtml', '.mht', '.eml'], magic: isMessage, unwrap: pagesOf };
