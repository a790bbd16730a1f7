import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What every refusal says of itself: the sentence alone, and nothing of where or why it arose. */
const REFUSAL_HEADERS = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Cache-Control': 'no-store',
} as const;

interface Refusal {
  readonly status: number;
  readonly text: string;
}

/** Refuses a request whose other headers are set. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, text }: Refusal,
): void {
  for (const [name, value] of Object.entries(REFUSAL_HEADERS)) response.setHeader(name, value);
  if (status === 405) response.setHeader('Allow', 'GET, HEAD');
  const body = `${text}\n`;
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.statusCode = status;
  response.end(request.method === 'HEAD' ? undefined : body);
}

const OF_NO_REQUEST: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: { status: 431, text: 'The address or another header is too long' },
  ERR_HTTP_REQUEST_TIMEOUT: { status: 408, text: 'The request did not come in time' },
};
const BAD_REQUEST: Refusal = { status: 400, text: 'Bad request' };

/** Answers what is no request at all, where there is nothing but the connection to answer at. */
export function refuseAt(
  socket: Duplex,
  error: NodeJS.ErrnoException,
  headers: Readonly<Record<string, string>>,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, text } = OF_NO_REQUEST[error.code ?? ''] ?? BAD_REQUEST;
  const body = `${text}\n`;
  const all = {
    ...headers,
    ...REFUSAL_HEADERS,
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', body].join('\r\n'));
}
