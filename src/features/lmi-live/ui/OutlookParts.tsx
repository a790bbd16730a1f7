import { useQuery } from '@tanstack/react-query';
import { RowChart } from '@/charts/RowChart';
import { answered, unanswered } from '@/domain/answer';
import { outlookSentences } from '@/domain/employmentOutlook';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { FigureTable } from '@/ui/FigureTable';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { type Asked, askedOf } from '@/domain/asked';
import { FIRST_YEAR, LAST_YEAR, type ProjectionView, projectionView } from '../model/projection';
import { JobsSplit } from './JobsSplit';
import { LiveFrame } from './LiveFrame';
import { useLivePage } from './liveContext';
import { askedOnce } from '@/shared/askedOnce';
import { useLivePart } from './useLivePart';
import styles from './live.module.css';

/** Jobs of this group alone, now and later, and their split. */
export function OutlookParts() {
  const part = useLivePart('projection');
  const asked = useProjection(part.mayAsk);
  return (
    <>
      <LiveFrame
        part={part}
        asked={asked}
        room="statement"
        heading="This job alone, United Kingdom"
      >
        {asked.kind === 'value' ? <Projection view={asked.value} /> : null}
      </LiveFrame>
      <JobsSplit />
    </>
  );
}

/** The group's own projection; asked once, whoever reads it. */
export function useProjection(mayAsk: boolean): Asked<ProjectionView> {
  const lmi = useLmi();
  const page = useLivePage();
  const question = { soc: page.group.code, minYear: FIRST_YEAR, maxYear: LAST_YEAR };
  const asked = askedOf(
    useQuery({ ...lmiQueries.projectedJobs(lmi, question), ...askedOnce(mayAsk) }),
  );
  if (asked.kind !== 'value') return asked;
  const view = projectionView(asked.value, page);
  return view ? answered(view) : unanswered('not-published');
}

function Projection({ view }: { readonly view: ProjectionView }) {
  const { outlook, last, years, isSmall } = view;
  const caption = `Jobs in this work, ${outlook.fromYear} to ${outlook.toYear}, United Kingdom`;
  return (
    <>
      <p>
        {outlookSentences(outlook)} <PinButton observation={last} label="jobs in this work alone" />
      </p>
      <p className={styles.note}>
        An older look ahead than the one above, but for this job alone.
        {isSmall ? ' It rests on a small sample, so it is a rough guide only.' : ''}
      </p>
      <SourceNote of={last} />
      <details className={styles.details}>
        <summary>Each year</summary>
        <div className={styles.opened}>
          <p className={styles.caption}>{caption}</p>
          <RowChart summary={`${caption}. The table below has the same figures.`} rows={years} />
          <details className={styles.details}>
            <summary>Figures as a table</summary>
            <FigureTable
              caption={caption}
              columns={['Year', 'Jobs']}
              rows={years.map(({ id, label, observation }) => ({
                id,
                heading: label,
                cells: [observation],
              }))}
            />
          </details>
        </div>
      </details>
    </>
  );
}
