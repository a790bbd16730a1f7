import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { readConfig } from '../../src/app/config/schema';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { baseOfBuild } from '../build/setBase';
import { answerTo } from './answerTo';
import { securityHeaders } from './securityHeaders';
import { refuse, refuseAt } from './refuse';
import { sendFile } from './sendFile';
import { statOf } from './statOf';

const SILENT_MS = 60_000;

export interface ServerOptions {
  /** The built app. */
  readonly dist: string;
  readonly port: number;
  /** The address to listen at; both loopback addresses when absent. */
  readonly host?: string | undefined;
  readonly warn?: (sentence: string) => void;
  /** How long a caller may neither send nor take anything before it is let go. */
  readonly silentMs?: number;
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

/** Empty where there is no file, or none that can be read just now. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The headers follow config.json, also when it is edited while the server runs. */
function headersFollowing(file: string, warn: (sentence: string) => void) {
  let text: string | null = null;
  let headers = securityHeaders(CONFIG_WITHOUT_SERVICES);
  return () => {
    const now = textOf(file);
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

type Headers = Readonly<Record<string, string>>;

function answering(dist: string, currentHeaders: () => Headers) {
  const base = baseOfBuild(dist);
  const isFile = (path: string): boolean => statOf(join(dist, path)) !== undefined;
  const answerWhole = (request: IncomingMessage, response: ServerResponse) => {
    const answer = answerTo(request.method ?? 'GET', request.url ?? '/', isFile, base);
    if (answer.kind === 'refusal') return refuse(request, response, answer);
    if (answer.kind === 'redirect') {
      response.writeHead(308, { Location: answer.to, 'Cache-Control': 'no-cache' }).end();
      return;
    }
    const file = join(dist, answer.path);
    const stat = statOf(file);
    if (stat === undefined) return refuse(request, response, { status: 404, text: 'Not found' });
    response.setHeader('Cache-Control', answer.cacheControl);
    sendFile({ request, response, file, stat, isHashed: A_YEAR.test(answer.cacheControl) });
  };
  return (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(currentHeaders())) response.setHeader(name, value);
    try {
      answerWhole(request, response);
    } catch {
      // A file that went, or cannot be read: no caller is to learn where on the disk it was.
      if (response.headersSent) response.destroy();
      else refuse(request, response, { status: 500, text: 'The server could not read its files' });
    }
  };
}

/** One of the servers of an address: it ends what neither sends nor reads. */
function serverOf(
  answer: ReturnType<typeof answering>,
  currentHeaders: () => Headers,
  silentMs: number,
): Server {
  const server = createServer(answer);
  server.setTimeout(silentMs);
  server.on('clientError', (error, socket) => refuseAt(socket, error, currentHeaders()));
  return server;
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
  const silentMs = options.silentMs ?? SILENT_MS;
  const server = serverOf(answer, currentHeaders, silentMs);
  const twin = serverOf(answer, currentHeaders, silentMs);
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
  return { url: `http://${host ?? 'localhost'}:${port}${baseOfBuild(dist).slice(0, -1)}`, close };
}
