import { spawn, spawnSync } from 'node:child_process';
import { ask } from './ask';
import type { Running } from './site';

/** "nobody" on most systems: a server of files needs no rights at all. */
const NOBODY = 65_534;
const PATIENCE_MS = 10_000;

/** Root must not serve; anybody else is unprivileged as it is. */
const WITHOUT_RIGHTS = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** What a program says of itself; undefined where it is not installed. Some say it as an error. */
export function outputOf(command: string, ...args: readonly string[]): string | undefined {
  // Debian keeps servers where only root's search path looks.
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', env: env() });
  return status === 0 ? stdout + stderr : undefined;
}

const env = () => ({
  ...process.env,
  PATH: `${process.env['PATH'] ?? ''}:/usr/sbin:/usr/local/sbin`,
});

interface Spawning {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder: string;
  readonly port: number;
}

/** Starts a server program, and waits until it answers. */
export async function spawned({ command, args, folder, port }: Spawning): Promise<Running> {
  const child = spawn(command, args, {
    ...WITHOUT_RIGHTS,
    cwd: folder,
    env: { ...env(), HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const gone = new Promise<void>((done) => {
    child.on('close', () => done()).on('error', () => done());
  });
  let isGone = false;
  void gone.then(() => {
    isGone = true;
  });
  const end = Date.now() + PATIENCE_MS;
  while (!(await answers(port))) {
    if (isGone || Date.now() > end) {
      child.kill('SIGKILL');
      throw new Error(`${command} did not start: ${said}`);
    }
  }
  return {
    port,
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

async function answers(port: number): Promise<boolean> {
  try {
    await ask(port, '/');
    return true;
  } catch {
    await new Promise((done) => {
      setTimeout(done, 50);
    });
    return false;
  }
}
