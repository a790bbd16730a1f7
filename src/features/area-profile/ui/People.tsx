import { FigureLine } from '@/ui/FigureLine';
import type { PeopleView } from '../model/peopleView';
import { CellTableView } from './CellTableView';
import styles from './area.module.css';

/** How many people live here, how many work, and what the others do. */
export function People({ view }: { readonly view: PeopleView }) {
  const { population, populationOfWorkingAge, inWork, activity } = view;
  return (
    <div className={styles.pair}>
      <div>
        {population ? <FigureLine observation={population} label="People who live here" /> : null}
        {populationOfWorkingAge ? (
          <FigureLine observation={populationOfWorkingAge} label="People aged 16 to 64" />
        ) : null}
        {inWork ? (
          <FigureLine observation={inWork} label="People who live here and are in work">
            Aged 16 and over. A survey: the source gives no margin of error.
          </FigureLine>
        ) : null}
      </div>
      {activity ? (
        <div className={styles.stack}>
          <CellTableView
            caption="What people aged 16 to 64 do (± is the 95% interval)"
            first="Who"
            table={activity}
          />
        </div>
      ) : null}
    </div>
  );
}
