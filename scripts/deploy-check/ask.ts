import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As it came over the wire. */
  readonly bytes: Buffer;
  /** As it is read. */
  readonly text: string;
}

interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const LONGEST_MS = 10_000;

/** Asks as it is told: no tidied path, no encoding that was not asked for, no redirect followed. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: Asking = {},
): Promise<Answered> {
  return new Promise((done, fail) => {
    const asking = request(
      { host: '127.0.0.1', port, path, method, headers, agent: false, timeout: LONGEST_MS },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', fail);
        response.on('end', () => {
          const bytes = Buffer.concat(parts);
          const encoding = response.headers['content-encoding'];
          done({
            status: response.statusCode ?? 0,
            headers: response.headers,
            bytes,
            text: bytes.length === 0 ? '' : decoded(bytes, encoding).toString('utf8'),
          });
        });
      },
    );
    asking.on('timeout', () => asking.destroy(new Error(`No answer to ${path}`)));
    asking.on('error', fail);
    asking.end();
  });
}

function decoded(bytes: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'br') return brotliDecompressSync(bytes);
  return encoding === 'gzip' ? gunzipSync(bytes) : bytes;
}
