// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { UNITED_KINGDOM } from '@/domain/area';
import { InRouter } from '../../../tests/support/inRouter';
import { HomePage } from './HomePage';

afterEach(cleanup);

type Props = Partial<Parameters<typeof HomePage>[0]>;

const draw = (props: Props) =>
  render(
    <HomePage
      occupationBox={<input aria-label="Job title or occupation" />}
      areaBox={<input aria-label="Area" />}
      onShow={() => undefined}
      area={UNITED_KINGDOM}
      {...props}
    />,
    { wrapper: InRouter },
  );

const job = () => screen.getByRole('textbox', { name: 'Job title or occupation' });
const area = () => screen.getByRole('textbox', { name: 'Area' });

test('a job without a place brings the focus to the Area box, with a sentence', () => {
  draw({ waiting: { job: 'Bricklayer', onWholeKingdom: () => undefined } });
  expect(screen.getByRole('status').textContent).toBe('Bricklayer. Now choose the place.');
  expect(document.activeElement).toBe(area());
});

test('a job can be read for the whole country instead', () => {
  const onWholeKingdom = vi.fn<() => void>();
  draw({ waiting: { job: 'Bricklayer', onWholeKingdom } });
  fireEvent.click(screen.getByRole('button', { name: 'Or read it for the whole United Kingdom' }));
  expect(onWholeKingdom.mock.calls).toHaveLength(1);
});

test('Show without a job asks for one, and brings the focus to its box', () => {
  draw({ onShow: () => 'job' });
  fireEvent.click(screen.getByRole('button', { name: 'Show' }));
  expect(document.activeElement).toBe(job());
  expect(screen.getByRole('status').textContent).toBe('First type a job.');
});

test('a session with something in it is offered again', () => {
  draw({ session: { id: 'abc', pinned: 2, training: false } });
  const link = screen.getByRole('link', { name: 'Go on with this session' });
  expect(link.getAttribute('href')).toBe('/sessions/abc');
});

test('a training session is not taken for a real one', () => {
  draw({ session: { id: 'training-1', pinned: 2, training: true } });
  expect(screen.getByRole('link', { name: 'Go on with the training session' })).toBeDefined();
  expect(screen.queryByRole('link', { name: 'Go on with this session' })).toBeNull();
});
