import { midSentence } from '@/ui/midSentence';
import { FigureLine } from '@/ui/FigureLine';
import { CellTableView } from '../page/CellTableView';
import type { PeopleView } from './view';

/** How many people live here, how many work, and what the others do. */
export function PeopleSection({ view }: { readonly view: PeopleView }) {
  const { population, populationOfWorkingAge, inWork, activity } = view;
  return (
    <>
      {population ? <FigureLine observation={population} label="People who live here" /> : null}
      {populationOfWorkingAge ? (
        <FigureLine observation={populationOfWorkingAge} label="People aged 16 to 64" />
      ) : null}
      {inWork ? (
        <FigureLine observation={inWork} label="People who live here and are in work">
          Aged 16 and over. A survey: the source gives no margin of error.
        </FigureLine>
      ) : null}
      {activity ? (
        <CellTableView
          caption="What people aged 16 to 64 do (± is the 95% interval)"
          first="Who"
          table={activity}
          pinAs={midSentence}
        />
      ) : null}
    </>
  );
}
