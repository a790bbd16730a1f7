// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { value } from '@/domain/figure';
import { emptyRecord } from '@/domain/record';
import type { JobOption, SessionRecord } from '@/domain/record';
import { Handout } from '@/features/handout/Handout';
import { MailText } from '@/features/handout/MailText';
import { calendarFile } from '@/features/session/model/calendarFile';
import { recordJson } from '@/features/session/model/recordJson';
import { writeUp } from '@/features/session/model/writeUp';
import { useHandout } from '@/routes/-useHandout';
import { Kit } from '@/ui/Kit';
import { servedFromData } from '../support/packFromData';
import { stubBrowser } from '../support/stubBrowser';

// The pack is made from the tables, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

/** For the adviser alone: they leave by the write-up and the JSON file, and only on asking. */
const PRIVATE = ['situation', 'notes', 'why of one', 'why of another', 'why ruled out'] as const;
/** Of the record, but not for the client's paper. */
const ADVISERS = ['reference', 'other limits', 'aim', 'wording of ruled out', 'ruled out'] as const;
/** What the hand-out is for. */
const CLIENTS = ['wording', 'reason', 'step', 'signpost'] as const;

const FIELDS = [...PRIVATE, ...ADVISERS, ...CLIENTS];
type Field = (typeof FIELDS)[number];

const NO_NAMES = { source: () => undefined, indicator: () => undefined };

const group = (code: string, title: string) => ({ edition: 'SOC 2010', code, title }) as const;
const BRICKS = group('5312', 'Bricklayers and masons');
const PIPES = group('5314', 'Plumbers and heating and ventilating engineers');
const CARE = group('6145', 'Care workers and home carers');

/** A record with the given text in each of its free fields, and a figure pinned for two of its jobs. */
function recordWith(text: (field: Field) => string): SessionRecord {
  const options: readonly JobOption[] = [
    {
      soc: BRICKS,
      stage: 'shortlisted',
      why: text('why of one'),
      wording: text('wording'),
      forClient: text('reason'),
    },
    { soc: PIPES, stage: 'looked-at', why: text('why of another') },
    {
      soc: CARE,
      stage: 'ruled-out',
      why: text('why ruled out'),
      wording: text('wording of ruled out'),
      forClient: text('ruled out'),
    },
  ];
  return {
    ...emptyRecord('r1', '2026-11-30'),
    reference: text('reference'),
    situation: text('situation'),
    privateNotes: text('notes'),
    place: { gss: 'E08000014', name: 'Sefton' },
    limits: { other: text('other limits'), hoursPerWeek: 30 },
    aims: [{ id: 'a', kind: 'work', text: text('aim'), status: 'in-progress' }],
    options,
    evidence: [
      {
        observation: {
          indicator: 'pay',
          figure: value(16.75),
          unit: 'gbp-per-hour',
          occupation: BRICKS,
          area: { gss: 'K02000001', level: 'united-kingdom', name: 'United Kingdom' },
          period: 'April 2025',
          periodEnd: '2025-04-30',
          source: 'ashe-14-2025',
        },
        label: 'pay at a glance',
        pinnedAt: '2026-11-30T10:00:00Z',
        for: [{ job: { soc: BRICKS } }, { job: { soc: CARE } }],
      },
    ],
    actions: [
      {
        id: 's',
        what: text('step'),
        owner: 'client',
        due: '2126-12-04',
        status: 'not-started',
        signpost: text('signpost'),
      },
    ],
    close: { reviewOn: '2126-12-14', clientAgreed: true },
  };
}

/** A word a field, among whatever else somebody may write there. */
const canaries = fc.record({
  before: fc.string({ maxLength: 20 }),
  after: fc.string({ maxLength: 20 }),
  letters: fc.stringMatching(/^[b-df-hj-np-tv-z]{6}$/),
});
interface Drawn {
  readonly before: string;
  readonly after: string;
  readonly letters: string;
}

const wordOf = ({ letters }: Drawn, field: Field): string =>
  `zq${letters}${FIELDS.indexOf(field)}x`;

const recordOf = (drawn: Drawn): SessionRecord =>
  recordWith((field) => `${drawn.before} ${wordOf(drawn, field)} ${drawn.after}`);

const foundIn = (text: string, drawn: Drawn, fields: readonly Field[]) =>
  fields.filter((field) => text.includes(wordOf(drawn, field)));

describe.each([
  ['write-up', (record: SessionRecord, asked: boolean) => writeUp(record, NO_NAMES, asked)],
  ['JSON file', (record: SessionRecord, asked: boolean) => recordJson(record, '2026-11-30', asked)],
])('the %s', (_, textOf) => {
  test('holds nothing private unless it is asked for, then all of it', () => {
    fc.assert(
      fc.property(canaries, (drawn) => {
        const record = recordOf(drawn);
        expect(foundIn(textOf(record, false), drawn, PRIVATE)).toEqual([]);
        expect(foundIn(textOf(record, true), drawn, PRIVATE)).toEqual(PRIVATE);
      }),
    );
  });

  test('holds all else that was written either way', () => {
    fc.assert(
      fc.property(canaries, fc.boolean(), (drawn, asked) => {
        const text = textOf(recordOf(drawn), asked);
        expect(foundIn(text, drawn, [...ADVISERS, ...CLIENTS])).toEqual([...ADVISERS, ...CLIENTS]);
      }),
    );
  });
});

describe('what the client gets', () => {
  beforeEach(() => {
    stubBrowser();
    vi.stubGlobal('fetch', (url: string) => Promise.resolve(servedFromData(url)));
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });

  function Given({ record }: { readonly record: SessionRecord }) {
    const content = useHandout(record);
    return (
      <>
        <Handout id={record.id} content={content} />
        <MailText content={content} />
      </>
    );
  }

  const queryClient = new QueryClient();
  const page = (record: SessionRecord) => (
    <QueryClientProvider client={queryClient}>
      <Kit>
        <Suspense fallback="reading">
          <Given record={record} />
        </Suspense>
      </Kit>
    </QueryClientProvider>
  );
  const paper = () => screen.getByRole('article', { name: 'Hand-out' }).outerHTML;
  const mail = () => screen.getByLabelText<HTMLTextAreaElement>('Text for an e-mail').value;

  test('has nothing private and nothing of a job ruled out, on paper, large or by e-mail', async () => {
    const first = recordOf({ before: '', after: '', letters: 'bcdfgh' });
    const { rerender } = render(page(first));
    await screen.findByRole('article', { name: 'Hand-out' }, { timeout: 60_000 });
    fc.assert(
      fc.property(canaries, fc.boolean(), (drawn, isLarge) => {
        rerender(page(recordOf(drawn)));
        const large = screen.getByRole<HTMLInputElement>('checkbox', { name: /^Large print/ });
        if (large.checked !== isLarge) fireEvent.click(large);
        for (const text of [paper(), mail()]) {
          expect(foundIn(text, drawn, [...PRIVATE, ...ADVISERS])).toEqual([]);
          expect(foundIn(text, drawn, CLIENTS)).toEqual(CLIENTS);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('has of the calendar a name of ours and the day', async () => {
    const drawn = { before: '', after: '', letters: 'bcdfgh' };
    const text = await calendarFile(recordOf(drawn).close.reviewOn);
    expect(foundIn(text, drawn, FIELDS)).toEqual([]);
    expect(text).toContain('SUMMARY:Bearings review');
    expect(text).toContain('21261214');
  });
});
