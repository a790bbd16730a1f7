// @vitest-environment jsdom
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { fleschKincaidGrade } from '../../../scripts/readability/fleschKincaid';
import { InRouter } from '../../../tests/support/inRouter';
import { TOUR } from './steps';
import { Tour } from './Tour';
import { TourOffer } from './TourOffer';
import { goToStep, startTour } from './tourState';

beforeEach(() => {
  localStorage.clear();
  act(() => goToStep(null));
  render(
    <InRouter>
      <Tour />
      <main tabIndex={-1}>
        <input aria-label="Box" />
        <TourOffer />
      </main>
    </InRouter>,
  );
});

const heading = () => screen.findByRole('heading', { name: /^Tour, / });
const button = (name: string) => screen.getByRole('button', { name });
const panel = () => screen.queryByRole('complementary', { name: 'Tour' });

describe('the offer', () => {
  test('is one line that takes nothing and can be put away for good', () => {
    expect(document.activeElement).toBe(document.body);
    expect(panel()).toBeNull();
    fireEvent.click(button('Not now'));
    expect(screen.queryByText('New here?')).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
    expect(localStorage.getItem('bearings.tour')).toBe('seen');
  });

  test('is not made again once the tour was begun from it', async () => {
    fireEvent.click(button('Four things in a minute'));
    expect((await heading()).textContent).toBe('Tour, 1 of 4: Job and place');
    expect(screen.queryByText('New here?')).toBeNull();
    expect(localStorage.getItem('bearings.tour')).toBe('seen');
  });
});

test('is read at grade 7 or below', () => {
  const says = TOUR.flatMap((step) => step.says);
  expect(fleschKincaidGrade(says.join('\n'))).toBeLessThanOrEqual(7);
});

describe('the tour', () => {
  test('goes through four steps with the keyboard on one button, and back to the page', async () => {
    act(startTour);
    const first = await heading();
    expect(document.activeElement).toBe(first);
    expect(TOUR).toHaveLength(4);
    for (const { title } of TOUR.slice(1)) {
      button('Next').focus();
      fireEvent.click(button('Next'));
      expect((await heading()).textContent).toContain(title);
      expect(document.activeElement?.textContent).toMatch(/^(Next|Done)$/);
    }
    fireEvent.click(button('Done'));
    expect(panel()).toBeNull();
    expect(document.activeElement?.tagName).toBe('MAIN');
  });

  test('goes back, and keeps the keyboard when the first step has no way back', async () => {
    act(startTour);
    await heading();
    fireEvent.click(button('Next'));
    button('Back').focus();
    fireEvent.click(button('Back'));
    expect((await heading()).textContent).toContain('1 of 4');
    expect(document.activeElement).toBe(button('Next'));
  });

  test('is no dialog, and lets the page be used', async () => {
    act(startTour);
    await heading();
    expect(screen.queryByRole('dialog')).toBeNull();
    const box = screen.getByRole('textbox', { name: 'Box' });
    box.focus();
    fireEvent.click(button('Next'));
    expect(document.activeElement).toBe(box);
    // Escape is the box's own there.
    fireEvent.keyDown(box, { key: 'Escape' });
    expect(panel()).not.toBeNull();
  });

  test('ends by Escape and by "Not now", and can be begun again', async () => {
    act(startTour);
    fireEvent.keyDown(await heading(), { key: 'Escape' });
    expect(panel()).toBeNull();
    act(startTour);
    await heading();
    const [last] = screen.getAllByRole('button', { name: 'Not now' });
    fireEvent.click(last ?? document.body);
    expect(panel()).toBeNull();
  });
});
