import { execFileSync } from 'node:child_process';

const EVERY_MS = 1000;
const SHELLS = /^-?(ba|da|z|k|fi|a)?sh$/;

export interface Process {
  readonly parent: number;
  readonly name: string;
}

export type LookUp = (pid: number) => Process | null;

/** Asks the system's own process list; null where there is none (Windows) or the process is gone. */
function lookUpProcess(pid: number): Process | null {
  try {
    const answer = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [, parent, command] = /^\s*(\d+)\s+(.+?)\s*$/.exec(answer) ?? [];
    if (parent === undefined || command === undefined) return null;
    return { parent: Number(parent), name: command.replace(/^.*\//, '') };
  } catch {
    return null;
  }
}

/**
 * Whose end must end us: our parent, and where npm started us through a shell, npm above that shell.
 * npm's shell outlives a killed npm, and would keep the server, and so the port, for ever.
 */
export function watchedProcesses(
  parent: number,
  isRunByNpm: boolean,
  lookUp: LookUp,
): readonly number[] {
  if (parent <= 1) return [];
  const shell = isRunByNpm ? lookUp(parent) : null;
  return shell && SHELLS.test(shell.name) && shell.parent > 1 ? [parent, shell.parent] : [parent];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, only not ours to signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Calls `onGone` once when the process that started us has gone. */
export function watchParent(onGone: () => void): void {
  const parent = process.ppid;
  const isRunByNpm = process.env['npm_lifecycle_event'] !== undefined;
  const watched = watchedProcesses(parent, isRunByNpm, lookUpProcess);
  const timer = setInterval(() => {
    if (process.ppid === parent && watched.every(isAlive)) return;
    clearInterval(timer);
    onGone();
  }, EVERY_MS);
  timer.unref();
}
