// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { Fragment } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { translateTexts } from '../../tests/support/translate';
import { guardAgainstTranslation } from './guardAgainstTranslation';

beforeAll(guardAgainstTranslation);
afterEach(cleanup);

const WAYS = ['replace', 'insert-and-remove', 'wrap'] as const;

/** Texts and elements side by side, which is what translation breaks. */
function Mixed({ pay, note }: { readonly pay: string; readonly note?: string }) {
  return (
    <p>
      Half earn more than {pay} <b>now</b> {note}
      {note === undefined ? null : <i>{note}</i>} in all.
    </p>
  );
}

async function drawn(): Promise<void> {
  // The guard works after the page has changed, before it is painted.
  await act(async () => Promise.resolve());
}

test.each(WAYS)(
  'no old word stands beside a new one where texts are put there by: %s',
  async (way) => {
    const { rerender, container } = render(<Mixed pay="£16" note="once" />);
    expect(translateTexts(way)).toBeGreaterThan(3);
    await drawn();
    rerender(<Mixed pay="£17" />);
    await drawn();
    expect(container.textContent).toBe('Half earn more than £17 now  in all.');

    translateTexts(way);
    await drawn();
    rerender(<Mixed pay="£18" note="twice" />);
    await drawn();
    expect(container.textContent).toBe('Half earn more than £18 now twicetwice in all.');
  },
);

test.each(WAYS)('a list loses the row that is removed, and no other: %s', async (way) => {
  const list = (rows: readonly string[]) => (
    <div>
      {rows.map((row) => [row, <br key={row} />])} and {rows.length} more
    </div>
  );
  const { rerender, container } = render(list(['a', 'b', 'c']));
  translateTexts(way);
  await drawn();
  rerender(list(['a', 'c']));
  await drawn();
  expect(container.textContent).toBe('ac and 2 more');
  rerender(list(['a', 'c', 'd']));
  await drawn();
  expect(container.textContent).toBe('acd and 3 more');
});

test.each(WAYS)('texts that change places stand once, in their new place: %s', async (way) => {
  const words = (order: readonly string[]) => (
    <p>
      {order.map((word) => (
        <Fragment key={word}>{word}</Fragment>
      ))}
    </p>
  );
  const { rerender, container } = render(words(['one', 'two', 'three']));
  translateTexts(way);
  await drawn();
  rerender(words(['three', 'one', 'two']));
  await drawn();
  expect(container.textContent).toBe('threeonetwo');
  rerender(words(['two', 'three', 'one']));
  await drawn();
  expect(container.textContent).toBe('twothreeone');
});

test('what was never there cannot be removed, and does not break the page', () => {
  const parent = document.createElement('p');
  const gone = document.createTextNode('gone');
  expect(parent.removeChild(gone)).toBe(gone);
  expect(parent.insertBefore(document.createTextNode('new'), gone).data).toBe('new');
  expect(parent.textContent).toBe('new');
});
