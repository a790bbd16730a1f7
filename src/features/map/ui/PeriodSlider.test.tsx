// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PeriodSlider } from './PeriodSlider';
import { SeriesNotes } from './SeriesNotes';

const PERIODS = ['2018', '2019', '2020', '2026-03'];
const onPeriod = vi.fn<(period: string) => void>();
const onNear = vi.fn<() => void>();
const onDraft = vi.fn<(period: string) => void>();

const slider = (at: number) => (
  <PeriodSlider
    mapId="claimant-rate"
    onNear={onNear}
    series={{ periods: PERIODS, at, steps: [1, 2] }}
    onPeriod={onPeriod}
    onDraft={onDraft}
  />
);

beforeEach(() => {
  onPeriod.mockClear();
  onDraft.mockClear();
  onNear.mockClear();
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const range = () => screen.getByRole('slider', { name: 'Period' });
const move = (to: number) => fireEvent.change(range(), { target: { value: String(to) } });
const wait = (ms: number): void => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

test('the slider says its period in words', () => {
  render(slider(3));
  expect(range().getAttribute('aria-valuetext')).toBe('March 2026');
});

test('the thumb moves at once, and only where it rests is asked for', () => {
  render(slider(3));
  move(2);
  move(1);
  expect(range().getAttribute('aria-valuetext')).toBe('2019');
  expect(onPeriod).not.toHaveBeenCalled();
  expect(onDraft.mock.calls).toEqual([['2020'], ['2019']]);
  wait(200);
  expect(onPeriod.mock.calls).toEqual([['2019']]);
});

test('the years to come are asked for as the focus comes, and the breaks are said', () => {
  render(
    <>
      {slider(3)}
      <SeriesNotes mapId="claimant-rate" breaks={1} />
    </>,
  );
  fireEvent.focus(range());
  expect(onNear).toHaveBeenCalledOnce();
  const notes = document.getElementById(range().getAttribute('aria-describedby') ?? '');
  expect(notes?.textContent).toContain('Universal Credit');
});

test('the address leads again once its period is reached', () => {
  const { rerender } = render(slider(3));
  move(1);
  wait(200);
  rerender(slider(1));
  rerender(slider(3));
  expect(range().getAttribute('aria-valuetext')).toBe('March 2026');
  wait(500);
  expect(onPeriod).toHaveBeenCalledOnce();
});
