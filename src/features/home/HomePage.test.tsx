// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { HomePage } from './HomePage';

afterEach(cleanup);

const page = (waiting?: { readonly job: string; readonly onWholeKingdom: () => void }) => (
  <HomePage
    occupationBox={<input aria-label="Job title or occupation" />}
    areaBox={<input aria-label="Area" />}
    {...(waiting ? { waiting } : {})}
    links={[]}
  />
);

test('a job without a place brings the focus to the Area box, with a sentence', () => {
  const { rerender } = render(page());
  expect(document.activeElement).toBe(document.body);
  rerender(page({ job: 'Bricklayer', onWholeKingdom: () => undefined }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Area' }));
  expect(screen.getByRole('status').textContent).toBe('Bricklayer. Now choose the place.');
});

test('a job can be read for the whole country instead', () => {
  const onWholeKingdom = vi.fn<() => void>();
  render(page({ job: 'Bricklayer', onWholeKingdom }));
  fireEvent.click(screen.getByRole('button', { name: 'Or read it for the whole United Kingdom' }));
  expect(onWholeKingdom.mock.calls).toHaveLength(1);
});
