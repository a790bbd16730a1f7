import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, unanswered } from '@/domain/answer';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { type Asked, askedOf } from '@/domain/asked';
import { FIRST_YEAR, LAST_YEAR } from '../model/projection';
import { type Dimension, jobsSplit } from '../model/splits';
import { LiveDetails } from './LiveDetails';
import { useLivePage } from './liveContext';
import { SplitPanel } from './SplitPanel';
import { askedOnce } from '@/shared/askedOnce';

/** Jobs now and later by a part the reader chooses; asked for when it is opened. */
export function JobsSplit() {
  return (
    <LiveDetails summary="Jobs by region, sex, industry and more">
      <OpenedSplit />
    </LiveDetails>
  );
}

function OpenedSplit() {
  const [dimension, setDimension] = useState<Dimension>('region');
  const asked = useSplit(dimension);
  const years = asked.kind === 'value' ? asked.value : undefined;
  return (
    <SplitPanel
      dimension={dimension}
      onChoose={setDimension}
      asked={asked}
      caption={() => `Jobs in ${years?.toYear ?? ''}, projected, United Kingdom`}
      columns={[
        '',
        `Jobs in ${years?.fromYear ?? ''}`,
        `Jobs in ${years?.toYear ?? ''}`,
        'Which way',
      ]}
      note="Projected and rounded. Small parts are worth less than large ones."
    />
  );
}

type JobsView = NonNullable<ReturnType<typeof jobsSplit>>;

function useSplit(dimension: Dimension): Asked<JobsView> {
  const lmi = useLmi();
  const page = useLivePage();
  const question = {
    soc: page.group.code,
    dimension,
    minYear: FIRST_YEAR,
    maxYear: LAST_YEAR,
  };
  const asked = askedOf(
    useQuery({ ...lmiQueries.projectedSplit(lmi, question), ...askedOnce(true) }),
  );
  if (asked.kind !== 'value') return asked;
  const view = jobsSplit(asked.value, dimension, page);
  return view ? answered(view) : unanswered('not-published');
}
