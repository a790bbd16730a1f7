import { describe, expect, test } from 'vitest';
import { type Process, watchedProcesses } from './watchParent';

const processes = new Map<number, Process>([
  [30, { parent: 20, name: 'sh' }],
  [20, { parent: 10, name: 'npm start' }],
  [10, { parent: 1, name: 'bash' }],
  [5, { parent: 1, name: '-zsh' }],
]);
const lookUp = (pid: number): Process | null => processes.get(pid) ?? null;

describe('the processes whose end is ours', () => {
  test("are npm's shell and npm above it", () => {
    expect(watchedProcesses(30, true, lookUp)).toEqual([30, 20]);
  });

  test('are npm alone where the shell gave its place to us', () => {
    expect(watchedProcesses(20, true, lookUp)).toEqual([20]);
  });

  test('are the parent alone where npm did not start us', () => {
    expect(watchedProcesses(30, false, lookUp)).toEqual([30]);
  });

  test("never include the system's first process", () => {
    expect(watchedProcesses(5, true, lookUp)).toEqual([5]);
    expect(watchedProcesses(1, true, lookUp)).toEqual([]);
  });

  test('are the parent alone where there is no process list', () => {
    expect(watchedProcesses(30, true, () => null)).toEqual([30]);
  });
});
