// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { BaseLayer } from '@/maps/baseLayer';
import { BaseMapSwitch } from './BaseMapSwitch';

const STREETS: BaseLayer = { kind: 'openstreetmap', url: 'https://a.example/', attribution: 'A' };
const SURVEY: BaseLayer = { kind: 'ordnance-survey', url: 'https://b.example/', attribution: 'B' };

afterEach(cleanup);

function draw(layers: readonly BaseLayer[], shown: BaseLayer | null) {
  const onShow = vi.fn<(layer: BaseLayer | null) => void>();
  const { container } = render(<BaseMapSwitch layers={layers} shown={shown} onShow={onShow} />);
  return { container, shown: onShow.mock.calls };
}

test('one base map is switched on and off', () => {
  const { shown } = draw([STREETS], STREETS);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Background map' }));
  expect(shown).toEqual([[null]]);
});

test('of several one is chosen, or none', () => {
  const { shown } = draw([STREETS, SURVEY], STREETS);
  expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
    'OpenStreetMap',
    'Ordnance Survey',
    'None',
  ]);
  fireEvent.click(screen.getByRole('radio', { name: 'Ordnance Survey' }));
  fireEvent.click(screen.getByRole('radio', { name: 'None' }));
  expect(shown).toEqual([[SURVEY], [null]]);
});

test('without a base map there is nothing to switch', () => {
  expect(draw([], null).container.textContent).toBe('');
});
