import { useId, useState } from 'react';
import type { Area } from '@/domain/area';
import { answered, unanswered } from '@/domain/answer';
import type { AsheQuestion } from '@/services/lmi/ashe';
import type { Asked } from '@/domain/asked';
import { type Dimension, estimateSplit, type SplitView } from '../model/splits';
import { widerSentence } from '../model/subject';
import { LiveDetails } from './LiveDetails';
import { useLivePage } from './liveContext';
import { SplitPanel } from './SplitPanel';
import { type Estimated, useEstimate } from './useEstimate';
import styles from './live.module.css';

interface EstimateSplitProps {
  readonly measure: Estimated;
}

const WORDS = {
  pay: { summary: 'Average pay by region, sex, age and more', column: 'Average pay a week' },
  hours: { summary: 'Average hours by region, sex, age and more', column: 'Average hours a week' },
} as const;

/** The service's model of pay or hours, by a part the reader chooses; asked for when it is opened. */
export function EstimateSplit({ measure }: EstimateSplitProps) {
  return (
    <LiveDetails summary={WORDS[measure].summary}>
      <OpenedSplit measure={measure} />
    </LiveDetails>
  );
}

function OpenedSplit({ measure }: EstimateSplitProps) {
  const page = useLivePage();
  const [dimension, setDimension] = useState<Dimension>('region');
  const [age, setAge] = useState<number>();
  const [isOfRegion, setOfRegion] = useState(false);
  const region = isOfRegion && dimension !== 'region' ? page.region : undefined;
  const asked = useSplit(measure, {
    soc: page.group.code,
    breakdown: dimension,
    ...(age === undefined ? {} : { age }),
    ...(region ? { region } : {}),
  });
  return (
    <SplitPanel
      dimension={dimension}
      onChoose={setDimension}
      asked={asked}
      caption={({ source }) =>
        `${WORDS[measure].column}, ${source.area.name}, ${source.period}${age === undefined ? '' : `, aged ${age}`}`
      }
      columns={['', WORDS[measure].column]}
      note={noteOf(asked, page)}
      choices={
        <Choices
          age={age}
          onAge={setAge}
          {...(dimension !== 'region' && page.region ? { region: page.region } : {})}
          isOfRegion={isOfRegion}
          onOfRegion={setOfRegion}
        />
      }
    />
  );
}

function noteOf(asked: Asked<SplitView>, page: ReturnType<typeof useLivePage>): string {
  const wider =
    asked.kind === 'value' ? widerSentence(asked.value.source, page, asked.value.source.area) : '';
  return `These are averages from a model, of one year. Do not set them beside other years. ${wider}`.trim();
}

/** The unit group's split; the wider group's where it has none. */
function useSplit(measure: Estimated, question: AsheQuestion): Asked<SplitView> {
  const page = useLivePage();
  const found = useEstimate(measure, question, true);
  if (found.kind !== 'value') return found;
  const view = estimateSplit(found.value, question.breakdown ?? 'region', page);
  return view ? answered(view) : unanswered('not-published');
}

const AGES = [18, 25, 35, 45, 55, 65];

interface ChoicesProps {
  readonly age: number | undefined;
  readonly onAge: (age: number | undefined) => void;
  readonly region?: Area;
  readonly isOfRegion: boolean;
  readonly onOfRegion: (isOfRegion: boolean) => void;
}

function Choices({ age, onAge, region, isOfRegion, onOfRegion }: ChoicesProps) {
  const id = useId();
  return (
    <p className={styles.choices}>
      <label htmlFor={id}>Age</label>
      <select
        id={id}
        value={age ?? ''}
        onChange={({ target }) => onAge(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">All ages</option>
        {AGES.map((years) => (
          <option key={years} value={years}>
            {years}
          </option>
        ))}
      </select>
      {region ? (
        <label>
          <input
            type="checkbox"
            checked={isOfRegion}
            onChange={({ target }) => onOfRegion(target.checked)}
          />
          {region.name} only
        </label>
      ) : null}
    </p>
  );
}
