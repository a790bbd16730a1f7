import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetNoted, note, tellPagePattern } from '@/shared/errorRing';
import { Faults } from './Faults';

afterEach(() => {
  forgetNoted();
  vi.unstubAllGlobals();
});

/** As the page of the settings is: without the kit. */
const draw = () => render(<Faults />);

describe('what support can be told', () => {
  test('is that nothing went wrong, until something does', () => {
    draw();
    expect(screen.getByText('Nothing has gone wrong in this tab.')).toBeTruthy();

    tellPagePattern(() => '/map');
    act(() => note('page', new Error('Mary Jones')));

    expect(screen.getByRole('listitem').textContent).toMatch(
      / UTC · \/map · a page: a fault in the app$/,
    );
    expect(document.body.textContent).not.toContain('Mary');
  });

  test('can be copied, and forgotten', async () => {
    const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve());
    vi.stubGlobal('navigator', { userAgent: 'A browser', clipboard: { writeText } });
    note('answer', new Error('a'));
    draw();

    fireEvent.click(screen.getByRole('button', { name: 'Copy for support' }));
    expect(await screen.findByText(/^Copied\./)).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/^Bearings [^\n]*\nA browser\n[^\n]* an answer: a fault in the app$/),
    );

    fireEvent.click(screen.getByRole('button', { name: 'Forget these' }));
    expect(screen.queryByRole('listitem')).toBeNull();
    expect(screen.getByText('Forgotten.')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('If something goes wrong');
  });

  test('is to be selected by hand where the browser lets nothing be copied', async () => {
    vi.stubGlobal('navigator', { userAgent: 'A browser' });
    draw();

    fireEvent.click(screen.getByRole('button', { name: 'Copy for support' }));

    expect(await screen.findByText(/Select the lines instead/)).toBeTruthy();
  });
});
