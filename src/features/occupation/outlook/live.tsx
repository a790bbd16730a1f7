import { useState } from 'react';
import { BarRows } from '@/charts/BarRows';
import { outlookSentences } from '@/domain/employmentOutlook';
import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { Choice } from '@/ui/Choice';
import { FigureTable } from '@/ui/FigureTable';
import { PinButton } from '@/ui/PinButton';
import { SourceNote } from '@/ui/SourceNote';
import { SplitPanel } from '../live/SplitPanel';
import { DIMENSION_OPTIONS, type Dimension, jobsSplit, ROWS_EXPECTED } from '../live/splits';
import { type LiveProps, type LiveSubject, useLiveSubject } from '../live/subject';
import { type ProjectionView, projectionView, SPAN } from './liveView';
import styles from '../live/live.module.css';

/** Jobs of this group alone, now and later, and their split. */
export function OutlookLive(props: LiveProps) {
  const lmi = useLmi();
  const subject = useLiveSubject(props);
  return (
    <>
      <LivePart
        service="lmi"
        name="Jobs for this group alone, now and later"
        query={lmiQueries.projectedJobs(lmi, { soc: subject.group.code, ...SPAN })}
        lines={6}
        view={(jobs) => projectionView(jobs, subject)}
        render={(view) => <Projection view={view} />}
      />
      <OnRequest service="lmi" summary="Jobs by region, sex, industry and more">
        <JobsSplit subject={subject} />
      </OnRequest>
    </>
  );
}

function Projection({
  view: { outlook, last, years, isSmall },
}: {
  readonly view: ProjectionView;
}) {
  const caption = `Jobs in this work, ${outlook.fromYear} to ${outlook.toYear}, United Kingdom`;
  const older = `An older look ahead than the one above, but for this job alone.${isSmall ? ' It rests on a small sample, so it is a rough guide only.' : ''}`;
  return (
    <div className={styles.figures}>
      <h3>This job alone, United Kingdom</h3>
      <div>
        <p>{outlookSentences(outlook)}</p>
        <PinButton observation={last} label="jobs in this work alone" />
      </div>
      <p className="dense">{older}</p>
      <SourceNote of={last} />
      <details>
        <summary>Each year</summary>
        <BarRows label={`${caption}. The table below has the same figures.`} rows={years} />
        <FigureTable
          caption={caption}
          columns={['Year', 'Jobs']}
          rows={years.map(({ id, name, observation }) => ({
            id,
            heading: name,
            cells: [observation],
          }))}
        />
      </details>
    </div>
  );
}

function JobsSplit({ subject }: { readonly subject: LiveSubject }) {
  const lmi = useLmi();
  const [dimension, setDimension] = useState<Dimension>('region');
  return (
    <>
      <Choice
        label="Split by"
        options={DIMENSION_OPTIONS}
        value={dimension}
        onChange={setDimension}
      />
      <LivePart
        service="lmi"
        name="Jobs, split"
        query={lmiQueries.projectedSplit(lmi, { soc: subject.group.code, dimension, ...SPAN })}
        lines={ROWS_EXPECTED[dimension] + 6}
        view={(split) => jobsSplit(split, dimension, subject)}
        render={(view) => (
          <SplitPanel
            view={view}
            caption={`Jobs in ${view.toYear}, projected, United Kingdom`}
            columns={['', `Jobs in ${view.fromYear}`, `Jobs in ${view.toYear}`, 'Which way']}
            notes={['Projected and rounded. Small parts are worth less than large ones.']}
          />
        )}
      />
    </>
  );
}
