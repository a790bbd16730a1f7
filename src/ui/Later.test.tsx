// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test, vi } from 'vitest';
import { Later, LaterAtStart } from './Later';

vi.unmock('@/ui/Later');

/** Notes each time it is drawn: what is drawn before and what later is told apart by their order. */
function Noted({ word, into, children }: { word: string; into: string[]; children?: ReactNode }) {
  into.push(word);
  return (
    <>
      {word}
      {children}
    </>
  );
}

test('what comes later leaves its room to what comes before, and is there in the end', () => {
  const drawn: string[] = [];
  render(
    <Noted word="before" into={drawn}>
      <Later meanwhile={<Noted word="room" into={drawn} />}>
        <Noted word="later" into={drawn} />
      </Later>
    </Noted>,
  );
  expect(drawn.slice(0, 3)).toEqual(['before', 'room', 'later']);
  expect(document.body.textContent).toBe('beforelater');
});

test('what the address asks to see is drawn at once', () => {
  const drawn: string[] = [];
  render(
    <Later isAtOnce meanwhile={<Noted word="room" into={drawn} />}>
      <Noted word="opened" into={drawn} />
    </Later>,
  );
  expect(drawn).not.toContain('room');
  expect(screen.getByText('opened')).toBeDefined();
});

test('a page is drawn, whether it is the first of a visit or not', () => {
  const drawn: string[] = [];
  const page = (word: string) => (
    <LaterAtStart key={word}>
      <Noted word={word} into={drawn} />
    </LaterAtStart>
  );
  const { rerender } = render(page('first'));
  expect(document.body.textContent).toBe('first');
  rerender(page('second'));
  expect(document.body.textContent).toBe('second');
  expect(drawn).toContain('second');
});
