// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { value } from '@/domain/figure';
import { termOf } from '@/domain/glossary';
import type { Observation } from '@/domain/observation';
import { InRouter } from '../../tests/support/inRouter';
import { stubBrowser } from '../../tests/support/stubBrowser';
import { Kit } from './Kit';
import { Sections } from './Sections';
import { SourceLine } from './SourceLine';

stubBrowser();

// Nothing is laid out here, so the kit finds nothing to focus in what floats, and says so at length.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const PAY: Observation = {
  indicator: 'pay-hourly',
  figure: value(13.43),
  unit: 'gbp-per-hour',
  occupation: { edition: 'SOC 2020', code: '6135', title: 'Care workers and home carers' },
  area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
  period: 'April 2025',
  periodEnd: '2025-04-30',
  source: 'a',
};

test('what a source opens has the words of its figure, and the way to all of them', async () => {
  render(
    <InRouter>
      <Kit>
        <SourceLine of={PAY} />
      </Kit>
    </InRouter>,
  );
  fireEvent.click(screen.getByRole('button', { name: /: the whole source$/ }));
  const note = within(await screen.findByLabelText('Source'));
  const asked = note.getByText('What is a middle?').closest('details');
  expect(asked?.open).toBe(false);
  for (const sentence of termOf('middle')?.says ?? [])
    expect(asked?.textContent).toContain(sentence);
  expect(note.getByRole('link', { name: 'All words' }).getAttribute('href')).toBe(
    '/help/glossary#middle',
  );
});

test('an opened section asks its words, each answered beside it; Escape leads back', async () => {
  render(
    <InRouter>
      <Kit>
        <Sections
          sections={[
            { id: 'pay', title: 'Pay', content: <p>All</p>, terms: ['middle', 'quarter'] },
          ]}
          open={['pay']}
          onOpen={() => undefined}
        />
      </Kit>
    </InRouter>,
  );
  const button = await screen.findByRole('button', { name: 'What is the range?' });
  button.focus();
  fireEvent.click(button);
  const note = await screen.findByLabelText(/^Range of workers/);
  expect(note.textContent).toContain(termOf('quarter')?.says[0]);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  fireEvent.keyDown(within(note).getByRole('button', { name: 'Close' }), { key: 'Escape' });
  expect(document.activeElement).toBe(button);
  expect(screen.queryByRole('dialog')).toBeNull();
});
