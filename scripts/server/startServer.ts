import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { type Plugin, preview } from 'vite';
import { readConfig } from '../../src/app/config/schema';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/withoutServices';
import { answerTo } from './answerTo';
import { securityHeaders } from './securityHeaders';

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

const isFileAt = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The headers follow config.json, also when it is edited while the server runs. */
function headersFollowing(file: string, warn: (sentence: string) => void) {
  let text: string | null = null;
  let headers = securityHeaders(CONFIG_WITHOUT_SERVICES);
  return () => {
    const now = isFileAt(file) ? readFileSync(file, 'utf8') : '';
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

/** Sets headers as the response is sent, over what the file server chose itself. */
function setLast(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  const send = response.writeHead.bind(response);
  const sendWithHeaders = (status: number, ...rest: readonly unknown[]) => {
    const given = rest.find((part) => typeof part === 'object' && part !== null) ?? {};
    for (const [name, value] of Object.entries(given)) response.setHeader(name, value);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    return send(status);
  };
  response.writeHead = sendWithHeaders;
}

function answering(dist: string, currentHeaders: () => Readonly<Record<string, string>>) {
  const isFile = (path: string): boolean => isFileAt(join(dist, path));
  return (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const answer = answerTo(request.method ?? 'GET', request.url ?? '/', isFile);
    if (answer.kind === 'refusal') {
      setLast(response, { ...currentHeaders(), 'Cache-Control': 'no-store' });
      if (answer.status === 405) response.setHeader('Allow', 'GET, HEAD');
      response.statusCode = answer.status;
      response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.end(request.method === 'HEAD' ? undefined : `${answer.text}\n`);
      return;
    }
    setLast(response, {
      ...currentHeaders(),
      'Cache-Control': answer.cacheControl,
      Vary: 'Accept-Encoding',
    });
    if (answer.kind === 'page') request.url = answer.path;
    next();
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

/** Asks whether anything listens there, since Vite's own message names no way out. */
async function claimPort(port: number, host: string): Promise<void> {
  const probe = createServer();
  try {
    await listen(probe, port, host);
  } catch (error) {
    throw codeOf(error) === 'EADDRINUSE' ? new PortInUseError(port) : error;
  }
  await new Promise((done) => probe.close(done));
}

/** `localhost` leads some programs to ::1 only, so the same answers are given there, if it exists. */
async function alsoAtIpv6(twin: Server, port: number): Promise<void> {
  try {
    await listen(twin, port, '::1');
  } catch (error) {
    if (codeOf(error) === 'EADDRINUSE') throw new PortInUseError(port);
  }
}

/** Serves the built app through Vite's preview server, with our headers, refusals and caching rules. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port, host } = options;
  const dist = resolve(options.dist);
  const warn = options.warn ?? ((sentence: string) => console.warn(sentence));
  if (!isFileAt(join(dist, 'index.html'))) {
    throw new Error('There is no built app to serve yet. Run: npm run build');
  }
  const currentHeaders = headersFollowing(join(dist, 'config.json'), warn);
  currentHeaders();
  await claimPort(port, host ?? '127.0.0.1');

  // Vite refuses foreign host names before any middleware of ours, so headers are set before that.
  const setFirst = (_request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(currentHeaders())) response.setHeader(name, value);
  };
  const plugin: Plugin = {
    name: 'bearings-serve',
    configurePreviewServer({ httpServer, middlewares }) {
      httpServer.prependListener('request', setFirst);
      middlewares.use(answering(dist, currentHeaders));
    },
  };
  const server = await preview({
    configFile: false,
    root: resolve(dist, '..'),
    logLevel: 'silent',
    plugins: [plugin],
    build: { outDir: dist },
    preview: { port, strictPort: true, host: host ?? '127.0.0.1', cors: false },
  });
  const twin = createServer(server.middlewares).prependListener('request', setFirst);
  const close = async () => {
    twin.closeAllConnections();
    twin.close();
    await server.close();
  };
  try {
    if (host === undefined) await alsoAtIpv6(twin, port);
  } catch (error) {
    await close();
    throw error;
  }
  return { url: `http://${host ?? 'localhost'}:${port}`, close };
}
