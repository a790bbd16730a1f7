// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Choice } from './Choice';

afterEach(cleanup);

test('a choice is shown at once, and asked for after the paint', async () => {
  const [ahead, chosen]: [string[], string[]] = [[], []];
  render(
    <Choice
      label="Colours"
      value="one"
      onAhead={(value) => ahead.push(value)}
      onChange={(value) => chosen.push(value)}
    >
      <option value="one">One</option>
      <option value="two">Two</option>
    </Choice>,
  );
  fireEvent.change(screen.getByRole('combobox', { name: 'Colours' }), { target: { value: 'two' } });
  expect(ahead).toEqual(['two']);
  expect(chosen).toEqual([]);
  await waitFor(() => expect(chosen).toEqual(['two']));
});
