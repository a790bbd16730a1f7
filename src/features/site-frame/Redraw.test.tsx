// @vitest-environment jsdom
import { CatchBoundary, type ErrorComponentProps } from '@tanstack/react-router';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isToBeRedrawn, Redraw } from './Redraw';

// React tells the console of each error that a boundary catches.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const foreign = () => new DOMException('The node to be removed is not a child', 'NotFoundError');

test('a page that a translation broke is drawn anew, and says so once', () => {
  const told = vi.fn<(sentence: string) => void>();
  let faults = 1;
  const Page = () => {
    if (faults > 0) throw foreign();
    return <h1>Bricklayer</h1>;
  };
  const Again = ({ error, reset }: ErrorComponentProps) => {
    // React asks twice before it gives a page up.
    const redraw = () => {
      faults -= 1;
      reset();
    };
    return isToBeRedrawn(error) ? <Redraw onRedraw={redraw} onTell={told} /> : null;
  };
  render(
    <CatchBoundary getResetKey={() => 'page'} errorComponent={Again}>
      <Page />
    </CatchBoundary>,
  );
  expect(screen.getByRole('heading').textContent).toBe('Bricklayer');
  expect(told.mock.calls).toEqual([[expect.stringMatching(/drawn again.*Nothing is lost\.$/)]]);
  // One that breaks again at once is not drawn over and over.
  expect(isToBeRedrawn(foreign())).toBe(false);
  expect(isToBeRedrawn(foreign(), performance.now() + 10_000)).toBe(true);
});

test('an error of the app is not taken for one', () => {
  expect(isToBeRedrawn(new TypeError('x is undefined'), 1e9)).toBe(false);
});
