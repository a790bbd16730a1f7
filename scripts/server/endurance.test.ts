import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONFIG_WITHOUT_SERVICES } from '../../src/app/config/appConfig';
import { freePort } from '../lib/freePort';
import { type RunningServer, startServer } from './startServer';

const CONNECTIONS = 1000;
const SILENT_MS = 250;
/** More than the buffers between two ends of a connection hold. */
const LARGE = 16_000_000;

/** To be found as a file, and to fail whoever reads it, root too. */
const UNREADABLE = '/proc/self/mem';

let folder = '';
let port = 0;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bearings-endurance-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Bearings</title>');
  writeFileSync(join(folder, 'config.json'), JSON.stringify(CONFIG_WITHOUT_SERVICES));
  writeFileSync(join(folder, 'assets/large.bin'), Buffer.alloc(LARGE, 1));
  port = await freePort();
  server = await startServer({ dist: folder, port, silentMs: SILENT_MS });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

const opened = (): Promise<Socket> =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => done(socket)).on('error', fail);
  });

const ended = (socket: Socket): Promise<void> =>
  new Promise((done) => {
    if (socket.closed) done();
    socket.once('close', () => done()).on('error', () => undefined);
  });

/** All that comes back on a connection until it closes. */
async function said(text: string): Promise<string> {
  const socket = await opened();
  let answer = '';
  socket.setEncoding('utf8').on('data', (part: string) => {
    answer += part;
  });
  socket.write(text);
  await ended(socket);
  return answer;
}

const isAlive = async () => (await fetch(`http://127.0.0.1:${port}/map`)).status === 200;

describe('the server goes on', () => {
  test.each([
    ['what is no request', 'nonsense\r\n\r\n', 400],
    ['a header without end', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['an address without end', `GET /${'x'.repeat(20_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ])('after %s, which it refuses with the headers of every answer', async (_, text, status) => {
    const answer = await said(text);

    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain("Content-Security-Policy: default-src 'none'");
    expect(answer).toContain('X-Content-Type-Options: nosniff');
    expect(answer).not.toMatch(/\bat .*:\d+|node:|\.ts\b/);
    expect(await isAlive()).toBe(true);
  });

  test.skipIf(!existsSync(UNREADABLE))(
    'where a file cannot be read, and says neither which nor why',
    async () => {
      symlinkSync(UNREADABLE, join(folder, 'broken.json'));
      const response = await fetch(`http://127.0.0.1:${port}/broken.json`);

      expect(response.status).toBe(500);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(await response.text()).toBe('The server could not read its files\n');
    },
  );

  test('beside callers who ask for a large file and then take nothing, whom it lets go', async () => {
    const slow = await Promise.all(Array.from({ length: 8 }, opened));
    for (const socket of slow) {
      socket.pause();
      socket.write('GET /assets/large.bin HTTP/1.1\r\nHost: a\r\n\r\n');
    }

    expect(await isAlive()).toBe(true);
    const received = await Promise.all(
      slow.map(async (socket) => {
        // What had come by then is all there is: the rest was never sent.
        await new Promise((done) => {
          setTimeout(done, SILENT_MS * 8);
        });
        let length = 0;
        socket.on('data', (part: Buffer) => {
          length += part.byteLength;
        });
        socket.resume();
        await ended(socket);
        return length;
      }),
    );
    expect(Math.max(...received)).toBeLessThan(LARGE);
    expect(await isAlive()).toBe(true);
  });

  test('beside those who open a connection and say nothing, whom it lets go', async () => {
    const silent = await Promise.all(Array.from({ length: 20 }, opened));
    await Promise.all(silent.map(ended));

    expect(await isAlive()).toBe(true);
  });

  test(`while ${CONNECTIONS} callers are answered at once`, async () => {
    const answers = await Promise.all(
      Array.from({ length: CONNECTIONS }, () =>
        said('GET /occupations/2136 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'),
      ),
    );

    expect(answers.filter((answer) => !answer.startsWith('HTTP/1.1 200 OK'))).toEqual([]);
    expect(answers.filter((answer) => !answer.includes('<title>Bearings'))).toEqual([]);
    expect(await isAlive()).toBe(true);
  });
});
