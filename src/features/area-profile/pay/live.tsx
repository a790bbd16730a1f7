import { LiveNote } from '@/live/LiveNote';
import { useNomis } from '@/services/nomis/nomisContext';
import { nomisQueries } from '@/services/nomis/queries';
import { ComparedTableView } from '../live/ComparedTableView';
import { Drawing } from '../live/Drawing';
import { type AreaLiveProps, type AreaReading, useReading } from '../live/reading';
import { howSure } from './liveHowSure';
import { earningsView, type EarningsView } from './liveView';
import { NomisPart } from '../live/NomisPart';
import styles from '../live/live.module.css';

const WHO =
  'Of employees: half earn more than the middle, half less. “All” takes in part-time work. The self-employed are outside.';

const BASES = [
  { base: 'residents', who: 'people who live here' },
  { base: 'workplace', who: 'people who work here' },
] as const;

/** Pay of the people who live here, and of those who work here, wherever they live. */
export function PayLive(props: AreaLiveProps) {
  const nomis = useNomis();
  const reading = useReading(props);
  return (
    <>
      <LiveNote service="nomis">{WHO}</LiveNote>
      {BASES.map(({ base, who }) => (
        <NomisPart
          key={base}
          name={`Pay of ${who}`}
          query={nomisQueries.earnings(nomis, base, reading.places)}
          lines={24}
          view={(earnings) => earningsView(earnings, reading)}
          render={(view) => <Earnings view={view} who={who} reading={reading} />}
        />
      ))}
    </>
  );
}

interface EarningsProps {
  readonly view: EarningsView;
  readonly who: string;
  readonly reading: AreaReading;
}

function Earnings({ view: { week, hour }, who, reading }: EarningsProps) {
  const { source: own } = week;
  const sure = howSure(own, reading.indicator(own.indicator), reading.today);
  return (
    <div className={styles.stack}>
      <Drawing title={`Full time, a week, ${who}`} cells={week.rows[0]?.cells ?? []} />
      <ComparedTableView
        caption={`Middle pay a week of ${who}`}
        first="Who"
        table={week}
        hasSource={false}
      />
      {sure ? (
        <p>{`How sure, full time, ${own.area.name}: ${sure.level}. ${sure.sentence}`}</p>
      ) : null}
      <ComparedTableView
        caption={`Middle pay an hour of ${who}, without overtime`}
        first="Who"
        table={hour}
      />
    </div>
  );
}
