import { midSentence } from '@/ui/midSentence';
import type { CellTable, QualificationsView } from '../people/view';
import { CellTableView } from './CellTableView';
import { Sentences } from '@/ui/Sentences';
import { More } from './More';

/** Highest qualification of people aged 16 to 64. */
export function Qualifications({ table }: { readonly table: QualificationsView }) {
  return (
    <>
      <CellTableView
        caption="Highest qualification of people aged 16 to 64"
        first="Qualification"
        table={table}
        pinAs={(level) => `people with ${midSentence(level)} as their highest`}
      />
      <Sentences
        isSmall
        of={[
          'Shares are our own sum. The source gives no margin of error.',
          table.hasRough
            ? 'Numbers under 5,000 are very rough: we take no share of them.'
            : undefined,
        ]}
      />
    </>
  );
}

/** Minutes to places with jobs. */
export function TravelTimes({ table }: { readonly table: CellTable }) {
  return (
    <>
      <CellTableView
        caption="Mean time to the nearest place with 500 to 4,999 jobs"
        first="How"
        table={table}
        pinAs={(way) => `minutes to the nearest place with jobs, ${midSentence(way)}`}
      />
      <p className="caption">Worked out from the roads and the bus and train times of 2019.</p>
    </>
  );
}

const FIRST_INDUSTRIES = 6;

const businessesOf = (industry: string) => `businesses, ${midSentence(industry)}`;

/** Businesses by industry, the largest first. */
export function Businesses({ table }: { readonly table: CellTable }) {
  return (
    <>
      <CellTableView
        caption="Industries with the most businesses"
        first="Industry"
        table={table}
        pinAs={businessesOf}
        most={FIRST_INDUSTRIES}
      />
      <More summary={`All ${table.rows.length} industries`}>
        <CellTableView
          caption="Businesses by industry"
          first="Industry"
          table={table}
          pinAs={businessesOf}
        />
      </More>
      <p className="caption">
        Businesses are counted, not jobs. A large employer and a small shop count as one each.
      </p>
    </>
  );
}
