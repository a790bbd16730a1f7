// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { type ReactNode, Suspense } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Observation } from '@/domain/observation';
import { emptyRecord, pinEvidence } from '@/domain/record';
import type { PinnedFor } from '@/domain/record';
import { reviewPins, withRows } from '@/domain/review';
import { AreaProfilePage } from '@/features/area-profile/AreaProfilePage';
import { ALL_TOPICS, SECTION_IDS as AREA_SECTION_IDS } from '@/features/area-profile/openSections';
import { CompareAreas } from '@/features/compare-areas/CompareAreas';
import { DemandPage } from '@/features/demand/DemandPage';
import { shownIn } from '@/features/demand/request';
import { mapView } from '@/features/map/model/mapView';
import { measureOfMap } from '@/services/pack/mapObservation';
import { mapQueries } from '@/services/pack/mapQueries';
import {
  CompareOccupations,
  type CompareOccupationsProps,
} from '@/features/occupation/CompareOccupations';
import { JobBrief } from '@/features/occupation/JobBrief';
import { OccupationPage } from '@/features/occupation/OccupationPage';
import { SECTION_IDS } from '@/features/occupation/openSections';
import { WiderGroupPage } from '@/features/occupation-browser/WiderGroupPage';
import { figuresAround } from '@/features/session/model/reread';
import { createLmiClient } from '@/services/lmi/client';
import { LmiContext } from '@/services/lmi/lmiContext';
import { createNomisClient } from '@/services/nomis/client';
import { NomisContext } from '@/services/nomis/nomisContext';
import { packQueries } from '@/services/pack/queries';
import { Kit } from '@/ui/Kit';
import { PinContext } from '@/ui/pinSlot';
import { InRouter } from '../support/inRouter';
import { servedFromData } from '../support/packFromData';
import { stubBrowser } from '../support/stubBrowser';

stubBrowser();
vi.setConfig({ testTimeout: 120_000 });
/** A busy machine takes its time with the first page, whose parts are all loaded with it. */
const PATIENT = { timeout: 60_000 };

/** As many as a record holds are read again at once. */
const MOST_PINS = 300;
const LEEDS = 'E08000035';

let client: QueryClient;
let pinned: { observation: Observation; label: string; filed?: PinnedFor }[];

beforeEach(() => {
  pinned = [];
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-30T12:00:00Z') });
  vi.stubGlobal('fetch', async (url: string) => servedFromData(url));
  Element.prototype.scrollIntoView = () => undefined;
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** Pins as of the first of those jobs: the others rest on the same figure. */
const ofJobs: CompareOccupationsProps['around'] = ([subject], content) => {
  const filed: PinnedFor = subject
    ? { job: { soc: subject.job }, ...(subject.place ? { place: subject.place } : {}) }
    : {};
  const pin = (observation: Observation, label: string) =>
    pinned.push({ observation, label, filed });
  return <PinContext value={{ pin, isPinned: () => false }}>{content}</PinContext>;
};

function draw(page: ReactNode): void {
  const pin = (observation: Observation, label: string) => pinned.push({ observation, label });
  render(
    <InRouter>
      <QueryClientProvider client={client}>
        <LmiContext value={createLmiClient({ baseUrl: null })}>
          <NomisContext value={createNomisClient({ baseUrl: null })}>
            <PinContext value={{ pin, isPinned: () => false }}>
              <Kit>
                <Suspense>{page}</Suspense>
              </Kit>
            </PinContext>
          </NomisContext>
        </LmiContext>
      </QueryClientProvider>
    </InRouter>,
  );
}

/** Presses every Pin of the page once its parts are there. */
async function pinAll(atLeast: number): Promise<void> {
  const pins = () => [...document.querySelectorAll<HTMLElement>('button[aria-label^="Pin "]')];
  let before = -1;
  await waitFor(() => {
    const now = pins().length;
    const isStill = now === before;
    before = now;
    expect(now).toBeGreaterThanOrEqual(atLeast);
    expect(isStill).toBe(true);
  }, PATIENT);
  for (const button of pins()) fireEvent.click(button);
}

/** What is found again of the figures pinned, filed as the page files them. */
async function lost(filing: PinnedFor): Promise<readonly string[]> {
  const reference = await client.query(packQueries.sources());
  const indicatorOf = (id: string) => reference.indicators.find((one) => one.id === id);
  const found: string[] = [];
  for (let at = 0; at < pinned.length; at += MOST_PINS) {
    const record = pinned.slice(at, at + MOST_PINS).reduce(
      (now, { observation, label, filed = filing }) =>
        pinEvidence(now, {
          observation,
          label,
          pinnedAt: '2026-11-30T10:00:00Z',
          for: [filed],
        }),
      emptyRecord('a', '2026-11-30'),
    );
    const figures = await figuresAround(client, record);
    const noted = withRows(record, figures);
    for (const { change, pinned: one } of reviewPins(noted.evidence, figures, indicatorOf))
      if (change.kind !== 'same' || one.row === undefined)
        found.push(`${one.label} (${one.observation.indicator}): ${change.kind}`);
  }
  return found;
}

const jobOf = (code: string) => ({
  soc: { edition: 'SOC 2010' as const, code, title: 'The job of the page' },
});

test.each([
  ['5241', 'E08000014', 60],
  ['6145', 'E08000035', 60],
  ['2136', 'E07000106', 60],
  ['9233', 'W06000015', 50],
  ['5312', 'S12000049', 50],
  ['4123', 'N09000005', 40],
])('every figure of job %s in %s is read again', async (soc, area, atLeast) => {
  draw(
    <OccupationPage
      soc={soc}
      area={area}
      asked={{}}
      open={SECTION_IDS}
      onOpen={() => undefined}
      onReach={() => undefined}
      actions={null}
    />,
  );
  // By text: roles are slow to ask for on a page of this size.
  await screen.findByText('Careers pages', {}, PATIENT);
  for (const label of screen.getAllByText('Table')) fireEvent.click(label);
  await pinAll(atLeast);
  expect(await lost({ job: jobOf(soc), place: { gss: area, name: 'Here' } })).toEqual([]);
});

test.each([
  ['E08000014', 150],
  ['W06000015', 80],
  ['S12000049', 60],
  ['N09000005', 10],
  ['E12000003', 60],
  ['E69000021', 10],
])('every figure of the place %s is read again', async (gss, atLeast) => {
  draw(
    <AreaProfilePage
      gss={gss}
      today="2026-11-30"
      shown={{ open: AREA_SECTION_IDS, tab: ALL_TOPICS }}
      onShow={() => undefined}
    />,
  );
  await pinAll(atLeast);
  expect(await lost({ place: { gss, name: 'Here' } })).toEqual([]);
});

test.each([
  ['2', undefined],
  ['52', 'E08000014'],
  ['613', 'E08000035'],
])('every figure of the wider group %s is read again', async (code, area) => {
  draw(
    <WiderGroupPage
      code={code}
      place={{ area }}
      open={['pay', 'here', 'outlook', 'newer']}
      onOpen={() => undefined}
      browserLink={null}
    />,
  );
  await screen.findByRole('heading', { level: 1 }, PATIENT);
  await pinAll(6);
  expect(await lost(area === undefined ? {} : { place: { gss: area, name: 'Here' } })).toEqual([]);
});

test.each([
  [['6145', '9233'], ['E07000106']],
  [['5314', '5241', '5312'], ['E08000035']],
  [['5314', '3545', '2136'], ['W06000024']],
  [['5312'], ['E08000014', 'E08000035', 'S12000049']],
])('every figure of %j side by side in %j is read again', async (socs, areas) => {
  draw(
    <CompareOccupations
      asked={{ jobs: socs.map((soc) => ({ soc })), areas, leftOut: [] }}
      open={[]}
      onOpen={() => undefined}
      onReach={() => undefined}
      onRemove={() => undefined}
      adder={null}
      around={ofJobs}
    />,
  );
  await screen.findByRole('region', { name: /^Pay an hour/ }, PATIENT);
  await pinAll(4);
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  await screen.findByRole('table', {}, PATIENT);
  await pinAll(4);
  expect(pinned.every(({ filed }) => filed?.job && filed.place)).toBe(true);
  expect(await lost({})).toEqual([]);
});

test.each([
  [['E08000035', 'E08000032', 'E12000003']],
  [['W06000015', 'S12000049', 'N09000005', 'E12000007']],
])('every figure of the places %j side by side is read again', async (areas) => {
  draw(<CompareAreas areas={areas} leftOut={[]} adder={null} onRemove={() => undefined} />);
  await screen.findByRole('region', { name: 'Areas side by side' }, PATIENT);
  await pinAll(20);
  fireEvent.click(screen.getByRole('button', { name: 'Table' }));
  await screen.findByRole('table', {}, PATIENT);
  await pinAll(20);
  expect(await lost({})).toEqual([]);
});

test.each([['E69000021'], ['E12000002'], ['W92000004']])(
  'every figure of the demand in %s is read again',
  async (gss) => {
    draw(
      <DemandPage
        of={{ kind: 'area', gss }}
        leftOut={[]}
        shown={shownIn({ kind: '52' })}
        onShow={() => undefined}
        actions={null}
      />,
    );
    await screen.findByText('Kinds of work', {}, PATIENT);
    await pinAll(2);
    expect(await lost({})).toEqual([]);
  },
);

test('the figures of a suggestion are read again', async () => {
  draw(
    <JobBrief
      soc="5241"
      area="E06000052"
      first={[]}
      actions={null}
      limits={() => null}
      around={(_, figures) => figures}
    />,
  );
  await screen.findByRole('button', { name: 'Pin pay at a glance' }, PATIENT);
  await pinAll(2);
  expect(await lost({ job: jobOf('5241') })).toEqual([]);
});

test('a district’s figure of every map, of the newest and of earlier periods, is read again', async () => {
  const [index, outlines] = await Promise.all([
    client.query(mapQueries.index()),
    client.query(mapQueries.outlines()),
  ]);
  const names = index.maps.flatMap(({ id, periods = [] }) => [
    id,
    ...periods
      .slice(0, -1)
      .filter((_, at) => at % 5 === 0)
      .map((period) => `${id}/${period}`),
  ]);
  const shards = await Promise.all(names.map((name) => client.query(mapQueries.indicator(name))));
  for (const [at, shard] of shards.entries()) {
    const rows = mapView(shard, outlines).rows.filter(
      ({ observation }) => observation.figure.kind === 'value',
    );
    const row = rows[(at * 7) % rows.length];
    if (!row) continue;
    const indicator = measureOfMap(row.observation, shard.id);
    pinned.push({ observation: { ...row.observation, indicator }, label: shard.id });
  }
  expect(pinned.length).toBeGreaterThan(100);
  expect(await lost({})).toEqual([]);
});

test('a pin of before maps of one measure were told apart is read again of the map its label names', async () => {
  const outlines = await client.query(mapQueries.outlines());
  const { maps } = await client.query(mapQueries.index());
  const olderPin = async (id: string) => {
    const shard = await client.query(mapQueries.indicator(id));
    const { observation } = mapView(shard, outlines).rows.find(({ gss }) => gss === LEEDS) ?? {};
    const label = maps.find((map) => map.id === id)?.label;
    if (!observation || !label) throw new Error(`There is no map ${id} of Leeds`);
    // As the page named it: the measure alone, and the title of the map with its base.
    return { observation, label: `${label.charAt(0).toLowerCase()}${label.slice(1)}, Leeds` };
  };
  const ids = ['businesses-construction', 'qualified-level-2', 'travel-time-by-cycle'];
  pinned.push(...(await Promise.all(ids.map(olderPin))));
  expect(pinned.map(({ observation }) => observation.indicator)).toEqual([
    'businesses-by-industry-share',
    'highest-qualification-share',
    'travel-time',
  ]);
  expect(await lost({})).toEqual([]);

  // Another map of the measure has another figure: it does not stand in for the one that was pinned.
  const [first] = pinned;
  pinned = first ? [{ ...first, label: 'a map there is not, Leeds' }] : [];
  expect(await lost({})).toHaveLength(1);
});
