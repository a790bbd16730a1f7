import { createReadStream, readFileSync, type Stats } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { pipeline } from 'node:stream';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { statOf } from './statOf';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/atom+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** Larger ones are sent as they are where the build has not compressed them. */
const LARGEST_TO_COMPRESS = 1_000_000;

type Encoding = 'br' | 'gzip';

const ENDINGS = { br: '.br', gzip: '.gz' } as const;

/** The encodings a caller takes, the smaller first. */
function encodingsOf(accept: string | undefined): readonly Encoding[] {
  const taken = new Map(
    (accept ?? '').split(',').map((part) => {
      const [name = '', weight] = part.trim().split(/\s*;\s*q=/);
      return [name.toLowerCase(), weight === undefined ? 1 : Number(weight)];
    }),
  );
  return (['br', 'gzip'] as const).filter((name) => (taken.get(name) ?? 0) > 0);
}

/** A part of a file that was asked for; null where the header makes no sense, and is passed over. */
function rangeOf(
  header: string | undefined,
  size: number,
): { readonly from: number; readonly to: number } | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first !== '' && last !== '' && Number(first) > Number(last)) return null;
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return from >= size || from > to ? 'outside' : { from, to };
}

interface Made {
  readonly etag: string;
  readonly body: Buffer;
}

/** Compressed while it runs: the few files that are asked for again each time. */
const made = new Map<string, Made>();

function compressed(file: string, etag: string, encoding: Encoding): Buffer {
  const key = `${file}${ENDINGS[encoding]}`;
  const known = made.get(key);
  if (known?.etag === etag) return known.body;
  const text = readFileSync(file);
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const body = encoding === 'br' ? brotliCompressSync(text, quality) : gzipSync(text);
  if (made.size > 100) made.clear();
  made.set(key, { etag, body });
  return body;
}

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** On the disk, and what the disk says of it. */
  readonly file: string;
  readonly stat: Stats;
  /** Its name says its content: what the build has compressed beside it is of the same content. */
  readonly isHashed: boolean;
}

/** Sends a file: compressed where that is taken, a part of it where that is asked for, or 304. */
export function sendFile({ request, response, file, stat, isHashed }: Sending): void {
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const isText = /charset/.test(type);
  const tag = `${stat.size.toString(36)}-${Math.trunc(stat.mtimeMs).toString(36)}`;
  response.setHeader('Content-Type', type);
  response.setHeader('Accept-Ranges', 'bytes');
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  const { range: asked, 'if-range': ifRange } = request.headers;
  const range = rangeOf(asked, stat.size);
  if (range !== null && (ifRange === undefined || ifRange === `"${tag}"`))
    return sendRange({ request, response, file, stat, tag, range });

  const [encoding] = isText ? encodingsOf(request.headers['accept-encoding']) : [];
  const etag = encoding === undefined ? `"${tag}"` : `"${tag}-${encoding}"`;
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match']?.split(/,\s*/).includes(etag)) {
    response.writeHead(304).end();
    return;
  }
  const beside = encoding ? statOf(file + ENDINGS[encoding]) : undefined;
  // Of another name, or edited since: what lies beside it is then of the text before.
  if (encoding && beside && (isHashed || beside.mtimeMs >= stat.mtimeMs)) {
    response.setHeader('Content-Encoding', encoding);
    return sendBytes(request, response, file + ENDINGS[encoding], beside.size);
  }
  if (encoding && stat.size <= LARGEST_TO_COMPRESS) {
    const body = compressed(file, etag, encoding);
    response.setHeader('Content-Encoding', encoding);
    response.setHeader('Content-Length', body.byteLength);
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  sendBytes(request, response, file, stat.size);
}

interface SendingRange extends Omit<Sending, 'isHashed'> {
  readonly tag: string;
  readonly range: NonNullable<ReturnType<typeof rangeOf>>;
}

function sendRange({ request, response, file, stat, tag, range }: SendingRange): void {
  response.setHeader('ETag', `"${tag}"`);
  if (range === 'outside') {
    response.setHeader('Content-Range', `bytes */${stat.size}`);
    response.writeHead(416).end();
    return;
  }
  const { from, to } = range;
  response.statusCode = 206;
  response.setHeader('Content-Range', `bytes ${from}-${to}/${stat.size}`);
  sendBytes(request, response, file, to - from + 1, from);
}

function sendBytes(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  length: number,
  start = 0,
): void {
  response.setHeader('Content-Length', length);
  if (request.method === 'HEAD' || length === 0) {
    response.end();
    return;
  }
  // Closes the file too where the caller goes before its end. Where the file fails, nothing can be
  // said once the head is sent: the caller sees that it is cut.
  pipeline(createReadStream(file, { start, end: start + length - 1 }), response, () => undefined);
}
