// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { SourceButton } from './SourceLine';

vi.mock('./SourcePopover', () => {
  throw new TypeError('Failed to fetch');
});

test('where what floats does not come the whole source stands on the page, and the keyboard stays', async () => {
  render(<SourceButton short="ONS 2025" whole="Source: ONS, pay survey; April 2025" />);
  const whole = screen.getByText('Source: ONS, pay survey; April 2025');
  expect(whole.className).not.toBe('');
  const button = screen.getByRole('button', { name: 'ONS 2025: the whole source' });
  button.focus();
  fireEvent.click(button);
  await vi.waitFor(() => expect(whole.className).toBe(''));
  expect(document.activeElement).toBe(button);
});
