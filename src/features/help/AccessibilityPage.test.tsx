// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { AccessibilityPage } from './AccessibilityPage';

afterEach(cleanup);

const part = (name: string) => within(screen.getByRole('region', { name }));

test('the statement has every part that the regulations for public bodies ask for', () => {
  render(<AccessibilityPage />);
  expect(
    part('Compliance status').getByText(/partially compliant .* version 2\.2, level AA/),
  ).toBeDefined();
  const faults = part('Content that is not accessible');
  for (const heading of [
    'Non-compliance with the regulations',
    'Content outside the regulations',
    'Disproportionate burden',
  ])
    expect(faults.getByRole('heading', { level: 3, name: heading })).toBeDefined();
  // Each fault names the criterion it falls short of.
  const [list] = faults.getAllByRole('list');
  for (const fault of within(list ?? document.body).getAllByRole('listitem'))
    expect(fault.textContent).toMatch(/\((?:success criterion )?\d\.\d\.\d+, /);
  expect(
    part('Feedback and contact').getByText(/organisation that gave you Bearings/),
  ).toBeDefined();
  const enforcement = part('If you are not happy with the answer');
  expect(enforcement.getByText(/Equality and Human Rights Commission \(EHRC\)/)).toBeDefined();
  expect(
    enforcement.getByRole('link', { name: /^Equality Commission for Northern Ireland/ }),
  ).toBeDefined();
  expect(
    part('Preparation of this statement').getByText(/prepared on \d+ \w+ \d{4}/),
  ).toBeDefined();
});
