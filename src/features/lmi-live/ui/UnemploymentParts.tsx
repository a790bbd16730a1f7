import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { unanswered } from '@/domain/answer';
import { answered } from '@/domain/answer';
import type { Observation } from '@/domain/observation';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import type { UnemploymentRates } from '@/services/lmi/unemployment';
import { usePatience } from '@/ui/usePatience';
import { type Asked, askedOf } from '@/domain/asked';
import { titled } from '../model/subject';
import { LiveDetails } from './LiveDetails';
import { LiveFigure } from './LiveFigure';
import { LiveFrame, statusWords } from './LiveFrame';
import { useLivePage } from './liveContext';
import { askedOnce } from '@/shared/askedOnce';
import { useLivePart } from './useLivePart';
import styles from './live.module.css';

const CAVEAT =
  'Few people are asked in any one job and no margin of error is given. Take it as a rough guide.';

/** People out of work whose last job was of this kind: all of them, then those of one kind. */
export function UnemploymentParts() {
  const part = useLivePart('unemployment');
  const asked = useUnemployment({}, part.mayAsk);
  return (
    <>
      <LiveFrame part={part} asked={asked} room="figure">
        {asked.kind === 'value' ? (
          <LiveFigure
            observation={asked.value}
            label="People out of work whose last job was of this kind"
            meaning={CAVEAT}
          />
        ) : null}
      </LiveFrame>
      <LiveDetails summary="People out of work: women, men, an age or your region">
        <Narrowed />
      </LiveDetails>
    </>
  );
}

/** The years that are asked for: more than the service is known to have. */
const SPAN = { minYear: 2010, maxYear: 2024 };

interface Narrowing {
  readonly gender?: 1 | 2;
  readonly ageBand?: number;
  readonly region?: NonNullable<ReturnType<typeof useLivePage>['region']>;
}

function useUnemployment(narrowing: Narrowing, mayAsk: boolean): Asked<Observation> {
  const lmi = useLmi();
  const page = useLivePage();
  const question = { soc: page.group.code, ...SPAN, ...narrowing };
  const asked = askedOf(
    useQuery({ ...lmiQueries.unemployment(lmi, question), ...askedOnce(mayAsk) }),
  );
  if (asked.kind !== 'value') return asked;
  const newest = newestOf(asked.value);
  return newest ? answered(titled(newest, page)) : unanswered('not-published');
}

/** The newest year with a figure; the service writes others as none. */
function newestOf({ years }: UnemploymentRates): Observation | undefined {
  return years.findLast(({ figure }) => figure.kind === 'value');
}

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly narrowing: Narrowing;
}

function useChoices(): readonly Choice[] {
  const lmi = useLmi();
  const { region } = useLivePage();
  const bands = askedOf(
    useQuery({ ...lmiQueries.filterInfo(lmi, 'lfs', 'ageband'), ...askedOnce(true) }),
  );
  return [
    { id: 'women', name: 'Women', narrowing: { gender: 2 } },
    { id: 'men', name: 'Men', narrowing: { gender: 1 } },
    ...(region ? [{ id: 'region', name: region.name, narrowing: { region } }] : []),
    ...(bands.kind === 'value'
      ? bands.value.map(({ code, name }) => ({
          id: `age ${code}`,
          name: `Aged ${name}`,
          narrowing: { ageBand: code },
        }))
      : []),
  ];
}

function Narrowed() {
  const id = useId();
  const choices = useChoices();
  const [chosen, setChosen] = useState('women');
  const choice = choices.find((one) => one.id === chosen) ?? choices[0];
  const asked = useUnemployment(choice?.narrowing ?? {}, choice !== undefined);
  const isPatient = usePatience(asked.kind === 'waiting');
  const name = choice?.name ?? '';
  return (
    <div className={styles.figureRoom}>
      <p className={styles.choices}>
        <label htmlFor={id}>Who</label>
        <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
          {choices.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </p>
      {asked.kind === 'value' ? (
        <LiveFigure observation={asked.value} label={`Out of work, ${name}`} meaning={CAVEAT} />
      ) : (
        <p className={styles.note}>
          Out of work, {name}: {statusWords(asked, isPatient)}
        </p>
      )}
    </div>
  );
}
