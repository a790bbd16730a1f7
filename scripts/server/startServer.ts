import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { readConfig } from '../../src/app/config/schema';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { answerTo } from './answerTo';
import { securityHeaders } from './securityHeaders';
import { sendFile } from './sendFile';
import { statOf } from './statOf';

export interface ServerOptions {
  /** The built app. */
  readonly dist: string;
  readonly port: number;
  /** The address to listen at; both loopback addresses when absent. */
  readonly host?: string | undefined;
  readonly warn?: (sentence: string) => void;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export class PortInUseError extends Error {
  override readonly name = 'PortInUseError';

  constructor(port: number) {
    super(
      `Port ${port} is already in use, perhaps by another Bearings. ` +
        `Close that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
}

/** The headers follow config.json, also when it is edited while the server runs. */
function headersFollowing(file: string, warn: (sentence: string) => void) {
  let text: string | null = null;
  let headers = securityHeaders(CONFIG_WITHOUT_SERVICES);
  return () => {
    const now = statOf(file) ? readFileSync(file, 'utf8') : '';
    if (now !== text) {
      text = now;
      const { config, problem } = readConfig(now);
      if (problem !== null) {
        warn(`config.json cannot be used: ${problem}. Every outside service is switched off.`);
      }
      headers = securityHeaders(config);
    }
    return headers;
  };
}

const A_YEAR = /immutable/;

function answering(dist: string, currentHeaders: () => Readonly<Record<string, string>>) {
  return (request: IncomingMessage, response: ServerResponse) => {
    const isFile = (path: string): boolean => statOf(join(dist, path)) !== undefined;
    const answer = answerTo(request.method ?? 'GET', request.url ?? '/', isFile);
    for (const [name, value] of Object.entries(currentHeaders())) response.setHeader(name, value);
    const file = answer.kind === 'refusal' ? undefined : join(dist, answer.path);
    const stat = file === undefined ? undefined : statOf(file);
    if (answer.kind === 'refusal' || file === undefined || stat === undefined) {
      const { status, text } =
        answer.kind === 'refusal' ? answer : { status: 404, text: 'Not found' };
      response.setHeader('Cache-Control', 'no-store');
      if (status === 405) response.setHeader('Allow', 'GET, HEAD');
      response.statusCode = status;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : `${text}\n`);
      return;
    }
    response.setHeader('Cache-Control', answer.cacheControl);
    sendFile({ request, response, file, stat, isHashed: A_YEAR.test(answer.cacheControl) });
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** `localhost` leads some programs to ::1 only, so the same answers are given there, if it exists. */
async function alsoAtIpv6(twin: Server, port: number): Promise<void> {
  try {
    await listen(twin, port, '::1');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw new PortInUseError(port);
  }
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

/** Serves the built app, with our headers, refusals, encodings and caching rules. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host } = options;
  const dist = resolve(options.dist);
  const warn = options.warn ?? ((sentence: string) => console.warn(sentence));
  if (!statOf(join(dist, 'index.html'))) {
    throw new Error('There is no built app to serve yet. Run: npm run build');
  }
  const currentHeaders = headersFollowing(join(dist, 'config.json'), warn);
  currentHeaders();
  const answer = answering(dist, currentHeaders);
  const server = createServer(answer);
  const twin = createServer(answer);
  const close = async () => {
    await Promise.all([closed(server), closed(twin)]);
  };
  try {
    await listen(server, port, host ?? '127.0.0.1');
    if (host === undefined) await alsoAtIpv6(twin, port);
  } catch (error) {
    await close();
    throw codeOf(error) === 'EADDRINUSE' ? new PortInUseError(port) : error;
  }
  return { url: `http://${host ?? 'localhost'}:${port}`, close };
}
