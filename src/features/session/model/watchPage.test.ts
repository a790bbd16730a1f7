// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { watchPage } from './watchPage';
import type { PageWatch } from './watchPage';

const LIMIT = 600_000;
const START = Date.UTC(2026, 10, 30, 10);

let watch: PageWatch;
const events = {
  onIdle: vi.fn<() => void>(),
  onNearlyIdle: vi.fn<(at: number | undefined) => void>(),
  onActive: vi.fn<() => void>(),
  onCheck: vi.fn<() => void>(),
  onHidden: vi.fn<() => void>(),
  onHour: vi.fn<() => void>(),
};

const press = (name = 'keydown') => window.dispatchEvent(new Event(name));
const pass = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers({ now: START });
  vi.clearAllMocks();
  watch = watchPage(window, {
    ...events,
    now: () => Date.now(),
    idleLimitMs: LIMIT,
    wouldLose: () => false,
  });
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

describe('a minute before the limit', () => {
  test('it is said when all is locked, and at the limit it is', () => {
    pass(LIMIT - 65_000);
    expect(events.onNearlyIdle).not.toHaveBeenCalled();
    pass(5000);
    expect(events.onNearlyIdle.mock.calls).toEqual([[START + LIMIT]]);
    expect(events.onIdle).not.toHaveBeenCalled();
    pass(60_000);
    expect(events.onIdle).toHaveBeenCalled();
  });

  test.each([
    ['keydown', 'keyup'],
    ['pointerdown', 'click'],
    ['wheel', 'wheel'],
  ])('a %s stays, for the whole limit again, and a %s takes the warning away', (name, end) => {
    pass(LIMIT - 30_000);
    press(name);
    press(end);
    expect(events.onNearlyIdle.mock.calls).toEqual([[START + LIMIT], [undefined]]);
    pass(LIMIT - 65_000);
    expect(events.onIdle).not.toHaveBeenCalled();
  });

  test('what is pressed does not move away under the press', () => {
    pass(LIMIT - 30_000);
    press('pointerdown');
    expect(events.onNearlyIdle).toHaveBeenCalledTimes(1);
  });

  test('a pointer that only moves leaves the warning where it is, to be read and reached', () => {
    pass(LIMIT - 30_000);
    press('pointermove');
    expect(events.onNearlyIdle).toHaveBeenCalledTimes(1);
    pass(30_000);
    expect(events.onIdle).toHaveBeenCalled();
  });
});

test('a pointer that moves is activity before that', () => {
  pass(LIMIT - 120_000);
  press('pointermove');
  pass(LIMIT - 65_000);
  expect(events.onIdle).not.toHaveBeenCalled();
});

test('the first touch after a sleep locks, and is no activity of before', () => {
  vi.setSystemTime(START + LIMIT + 1);
  press('pointerdown');
  expect(events.onIdle).toHaveBeenCalledOnce();
});

describe('other tabs', () => {
  test('are told of work now and then, not at each key', () => {
    for (let at = 0; at < 20; at += 1) {
      press();
      pass(500);
    }
    expect(events.onActive).toHaveBeenCalledTimes(2);
  });

  test('at work keep this one from being idle', () => {
    for (let minute = 0; minute < 30; minute += 1) {
      pass(60_000);
      watch.heardActive();
    }
    expect(events.onIdle).not.toHaveBeenCalled();
    expect(events.onNearlyIdle).not.toHaveBeenCalled();
  });

  test('heard too late, after a sleep, do not undo that this one was idle', () => {
    vi.setSystemTime(START + LIMIT + 1);
    watch.heardActive();
    expect(events.onIdle).toHaveBeenCalledOnce();
  });
});
