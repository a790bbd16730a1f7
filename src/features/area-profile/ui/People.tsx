import { FigureLine } from '@/tables/FigureLine';
import type { PeopleView } from '../model/peopleView';
import { CellTableView } from './CellTableView';
import { Section } from './Section';

/** How many people live here, how many work, and what the others do. */
export function People({ view }: { readonly view: PeopleView }) {
  const { population, populationOfWorkingAge, inWork, activity } = view;
  if (!population && !inWork && !activity) return null;
  return (
    <Section id="people">
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
        />
      ) : null}
    </Section>
  );
}
