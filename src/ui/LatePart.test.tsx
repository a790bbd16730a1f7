// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LatePart } from './LatePart';
import { partOf } from './LoadedPart';

test('a part that does not come costs itself, and comes when it is asked for again', async () => {
  let isThere = false;
  const part = partOf(() =>
    isThere
      ? Promise.resolve(({ name }: { readonly name: string }) => <p>{`Here is ${name}`}</p>)
      : Promise.reject(new TypeError('Failed to fetch')),
  );
  render(
    <main>
      <h1>The page</h1>
      <LatePart part={part} props={{ name: 'Bo' }} />
    </main>,
  );
  expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
  expect(screen.getByRole('heading').textContent).toBe('The page');
  isThere = true;
  const again = screen.getByRole('button', { name: 'Try again' });
  again.focus();
  fireEvent.click(again);
  expect(document.activeElement).not.toBe(document.body);
  expect(await screen.findByText('Here is Bo')).toBeDefined();
  expect(screen.queryByRole('alert')).toBeNull();
});
