// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { InRouter } from '../../tests/support/inRouter';
import {
  AreaLink,
  CompareAreasLink,
  CompareLink,
  HandoutLink,
  JobLink,
  MapLink,
  PageLink,
  SessionLink,
  WiderGroupLink,
} from './links';

afterEach(cleanup);

test.each([
  [() => <JobLink soc="2136">x</JobLink>, '/occupations/2136'],
  [
    () => (
      <JobLink soc="5312" title="Bricklayer" area="E08000014" near="Bootle" open="pay">
        x
      </JobLink>
    ),
    '/occupations/5312?area=E08000014&near=Bootle&as=Bricklayer&open=pay',
  ],
  [
    () => (
      <WiderGroupLink code="53" area="E08000014">
        x
      </WiderGroupLink>
    ),
    '/occupations/53?area=E08000014',
  ],
  [() => <AreaLink gss="E08000035">x</AreaLink>, '/areas/E08000035'],
  [
    () => (
      <MapLink indicator="location-quotient" soc="2136" area="E08000035">
        x
      </MapLink>
    ),
    '/map?indicator=location-quotient&soc=2136&area=E08000035',
  ],
  [
    () => (
      <CompareLink jobs={[{ soc: '2136' }, { soc: '5312', title: 'Bricklayer' }]} area="E08000014">
        x
      </CompareLink>
    ),
    '/compare?soc=2136&soc=5312&as=&as=Bricklayer&area=E08000014',
  ],
  [() => <CompareLink jobs={[{ soc: '2136' }]}>x</CompareLink>, '/compare?soc=2136'],
  [
    () => <CompareAreasLink areas={['E08000035', 'E08000014']}>x</CompareAreasLink>,
    '/compare/areas?area=E08000035&area=E08000014',
  ],
  [() => <SessionLink id="abc">x</SessionLink>, '/sessions/abc'],
  [() => <HandoutLink id="abc">x</HandoutLink>, '/sessions/abc/handout'],
  [() => <PageLink to="/help">x</PageLink>, '/help'],
])('a link leads to its page: %#', (link, href) => {
  render(<InRouter>{link()}</InRouter>);
  expect(screen.getByRole('link', { name: 'x' }).getAttribute('href')).toBe(href);
});
