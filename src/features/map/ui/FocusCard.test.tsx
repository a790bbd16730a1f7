// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type Pinning, PinContext } from '@/ui/pinSlot';
import { InRouter } from '../../../../tests/support/inRouter';
import { CLAIMANTS, TEACHERS, viewOf, YEARLY_PAY } from '../../../../tests/fixtures/map';
import type { MapView } from '../model/mapView';
import { FocusCard } from './FocusCard';

afterEach(cleanup);

const SLOT: Pinning = { isPinned: () => false, pin: () => undefined };

function draw(view: MapView, place: number) {
  render(
    <InRouter>
      <PinContext value={SLOT}>
        <FocusCard row={view.rows[place]} view={view} />
      </PinContext>
    </InRouter>,
  );
  return screen.getByRole('group', { name: 'District' });
}

test('the card says what the source says of the figure', () => {
  expect(draw(viewOf(YEARLY_PAY), 0).textContent).toContain('Provisional. April 2025.');
});

test('the card says whom a share is of', () => {
  draw(viewOf({ ...CLAIMANTS, indicator: 'unemployment-rate-modelled' }), 0);
  expect(screen.getByText('of people aged 16 and over in work or looking')).toBeDefined();
});

test('what is pinned is named by the area the figure is of', () => {
  draw(viewOf(TEACHERS), 1);
  const pin = screen.getByRole('button', { name: /^Pin / });
  expect(pin.getAttribute('aria-label')).toMatch(/, Tees Valley, the skills area around Boston$/);
});
