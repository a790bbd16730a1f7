import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Area } from '@/domain/area';
import type { Observation } from '@/domain/observation';
import { LivePart } from '@/live/LivePart';
import { OnRequest } from '@/live/OnRequest';
import { useLmi } from '@/services/lmi/lmiContext';
import { lmiQueries } from '@/services/lmi/queries';
import { Choice } from '@/ui/Choice';
import { FigureLine } from '@/ui/FigureLine';
import type { LiveSubject } from '../live/subject';
import { newestRate } from './liveView';

const CAVEAT =
  'Few people are asked in any one job and no margin of error is given. Take it as a rough guide.';

/** The years that are asked for: more than the service is known to have. */
const SPAN = { minYear: 2010, maxYear: 2024 };

const ALL = 'People out of work whose last job was of this kind';

interface SubjectProps {
  readonly subject: LiveSubject;
}

/** People out of work whose last job was of this kind: all of them, then those of one kind. */
export function UnemploymentLive({ subject }: SubjectProps) {
  return (
    <>
      <Rate subject={subject} label={ALL} narrowing={{}} />
      <OnRequest service="lmi" summary="People out of work: women, men, an age or your region">
        <Narrowed subject={subject} />
      </OnRequest>
    </>
  );
}

interface Narrowing {
  readonly gender?: 1 | 2;
  readonly ageBand?: number;
  readonly region?: Area;
}

interface RateProps extends SubjectProps {
  readonly label: string;
  readonly narrowing: Narrowing;
}

function Rate({ subject, label, narrowing }: RateProps) {
  const lmi = useLmi();
  const question = { soc: subject.group.code, ...SPAN, ...narrowing };
  return (
    <LivePart
      service="lmi"
      name={label}
      query={lmiQueries.unemployment(lmi, question)}
      lines={4}
      view={(rates) => newestRate(rates, subject)}
      render={(observation: Observation) => (
        <FigureLine observation={observation} label={label}>
          {CAVEAT}
        </FigureLine>
      )}
    />
  );
}

interface Choosable {
  readonly value: string;
  readonly label: string;
  readonly narrowing: Narrowing;
}

const WOMEN: Choosable = { value: 'women', label: 'Women', narrowing: { gender: 2 } };

/** Sexes and the region are known; the ages are the service's own, and come when they come. */
function useChoices({ region }: LiveSubject): readonly Choosable[] {
  const lmi = useLmi();
  const { data: bands } = useQuery(lmiQueries.filterInfo(lmi, 'lfs', 'ageband'));
  return [
    WOMEN,
    { value: 'men', label: 'Men', narrowing: { gender: 1 } },
    ...(region ? [{ value: 'region', label: region.name, narrowing: { region } }] : []),
    ...(bands?.kind === 'value'
      ? bands.value.map(({ code, name }) => ({
          value: `age ${code}`,
          label: `Aged ${name}`,
          narrowing: { ageBand: code },
        }))
      : []),
  ];
}

function Narrowed({ subject }: SubjectProps) {
  const choices = useChoices(subject);
  const [chosen, setChosen] = useState(WOMEN.value);
  const { value, label, narrowing } = choices.find((one) => one.value === chosen) ?? WOMEN;
  return (
    <>
      <Choice label="Who" options={choices} value={value} onChange={setChosen} />
      <Rate subject={subject} label={`Out of work, ${label}`} narrowing={narrowing} />
    </>
  );
}
