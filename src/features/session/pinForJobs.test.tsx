// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { value } from '@/domain/figure';
import type { Observation } from '@/domain/observation';
import { DEFAULT_RETENTION } from '@/domain/retention';
import { PinButton } from '@/ui/PinButton';
import { evidenceGroups } from './model/evidenceGroups';
import { recordOf } from './model/sessionState';
import { SessionStore } from './model/sessionStore';
import { PinForJobs } from './PinForJob';
import { SessionContext } from './useSession';

const shared: Observation = {
  indicator: 'adverts-here',
  figure: value(136),
  unit: 'adverts',
  occupation: { edition: 'SOC 2020', code: '52', title: 'Engineering trades' },
  area: { gss: 'E08000014', level: 'district', name: 'Sefton' },
  period: '2025-07',
  periodEnd: '2025-07-31',
  source: 'adverts',
};
const jobOf = (code: string, title: string) => ({ edition: 'SOC 2010' as const, code, title });
const SEFTON = { gss: 'E08000014', name: 'Sefton' };
const LEEDS = { gss: 'E08000035', name: 'Leeds' };
const electrician = { job: jobOf('5241', 'Electricians'), place: SEFTON };
const welder = { job: jobOf('5215', 'Welders'), place: SEFTON };

afterEach(cleanup);

function newDesk(): SessionStore {
  return new SessionStore({
    now: () => new Date(2026, 10, 30, 10),
    newId: () => 'id-1',
    retention: DEFAULT_RETENTION,
    vaultMayExist: () => Promise.resolve(false),
    loadVault: () => Promise.reject(new Error('no vault is asked for')),
    askToKeepStorage: () => Promise.resolve(true),
    holdRecord: () => Promise.resolve({ release: () => undefined }),
    openChannel: () => ({ post: () => undefined, close: () => undefined }),
  });
}

function draw(desk: SessionStore, subjects: Parameters<typeof PinForJobs>[0]['subjects']): void {
  render(
    <SessionContext value={desk}>
      <PinForJobs subjects={subjects}>
        <PinButton isIcon observation={shared} label="adverts" />
      </PinForJobs>
    </SessionContext>,
  );
}

const titles = (desk: SessionStore) => {
  const record = recordOf(desk.state().phase);
  return record ? evidenceGroups(record).map(({ title }) => title) : [];
};

test('a figure that two jobs rest on is pinned once, for both, and taken off by the same button', () => {
  const desk = newDesk();
  draw(desk, [electrician, welder]);
  const button = screen.getByRole('button', { name: 'Pin adverts' });
  fireEvent.click(button);
  expect(recordOf(desk.state().phase)?.evidence).toHaveLength(1);
  expect(titles(desk)).toEqual(['Electricians, Sefton', 'Welders, Sefton']);
  expect(button.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(screen.getByRole('button', { name: 'Pinned adverts' }));
  expect(titles(desk)).toEqual([]);
  desk.undo();
  expect(titles(desk)).toEqual(['Electricians, Sefton', 'Welders, Sefton']);
});

test('pinned for one of them before, it is filed under the other too, and the list is not full', () => {
  const desk = newDesk();
  draw(desk, [electrician]);
  fireEvent.click(screen.getByRole('button', { name: 'Pin adverts' }));
  cleanup();
  draw(desk, [electrician, welder]);
  fireEvent.click(screen.getByRole('button', { name: 'Pin adverts' }));
  expect(titles(desk)).toEqual(['Electricians, Sefton', 'Welders, Sefton']);
  expect(desk.state().notice).toBe('');
});

test('one job in two places has a figure of both filed once', () => {
  const desk = newDesk();
  draw(desk, [electrician, { ...electrician, place: LEEDS }]);
  fireEvent.click(screen.getByRole('button', { name: 'Pin adverts' }));
  expect(titles(desk)).toEqual(['Electricians, Sefton']);
  expect(desk.state().notice).toBe('');
});

test('a figure of a page of no job and no place stands under its own place', () => {
  const desk = newDesk();
  desk.pin(shared, 'adverts');
  expect(titles(desk)).toEqual(['Sefton']);
});

test('places side by side are no place of the client, looked at or pinned', () => {
  const desk = newDesk();
  draw(desk, [
    { ...electrician, beginsHere: false },
    { ...electrician, place: LEEDS, beginsHere: false },
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Pin adverts' }));
  expect(recordOf(desk.state().phase)?.place).toBeUndefined();
  expect(titles(desk)).toEqual(['Electricians, Sefton']);
  cleanup();
  draw(desk, [electrician]);
  expect(recordOf(desk.state().phase)?.place).toEqual(electrician.place);
});
