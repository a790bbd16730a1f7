import type { Observation } from '@/domain/observation';
import { FigureLine } from '@/tables/FigureLine';
import type { CellTable } from '../model/peopleView';
import { CellTableView } from './CellTableView';
import { withMargin } from './HeadlineRates';
import { More, Section } from './Section';
import styles from './area.module.css';

interface PayProps {
  readonly weekly?: Observation;
  readonly yearly?: CellTable;
}

/** Pay of the people who live here, in all jobs together. */
export function Pay({ weekly, yearly }: PayProps) {
  if (!weekly && !yearly) return null;
  return (
    <Section id="pay">
      {weekly ? (
        <FigureLine
          observation={weekly}
          label="Middle pay a week, all jobs"
          text={withMargin(weekly)}
        />
      ) : null}
      {yearly ? <CellTableView caption="Pay a year, all jobs" first="Pay" table={yearly} /> : null}
      <p className={styles.note}>
        Of employees, full time and part time together. The self-employed are outside.
      </p>
    </Section>
  );
}

interface NotWorkingProps {
  readonly survey?: Observation;
  readonly modelled?: Observation;
  readonly inactive?: Observation;
}

/** The newest figures on looking for work and on neither working nor looking. */
export function NotWorking({ survey, modelled, inactive }: NotWorkingProps) {
  if (!survey && !modelled && !inactive) return null;
  return (
    <Section id="not-working">
      {modelled ? (
        <FigureLine
          observation={modelled}
          label="Looking for work, modelled"
          text={withMargin(modelled)}
        >
          Aged 16 and over. Worked out from the survey and the claimant count together.
        </FigureLine>
      ) : null}
      {survey ? (
        <FigureLine
          observation={survey}
          label="Looking for work, from the survey"
          text={withMargin(survey)}
        >
          Aged 16 to 64. Few people are asked in one district: the modelled figure is the better
          one.
        </FigureLine>
      ) : null}
      {inactive ? (
        <FigureLine observation={inactive} label="Not in work and not looking">
          Aged 16 to 64: students, carers, people who are ill and early retired among them. The
          source gives no margin of error.
        </FigureLine>
      ) : null}
    </Section>
  );
}

/** Highest qualification of people aged 16 to 64. */
export function Qualifications({ table }: { readonly table: CellTable }) {
  return (
    <Section id="qualifications">
      <CellTableView
        caption="Highest qualification of people aged 16 to 64"
        first="Qualification"
        table={table}
      />
      <p className={styles.note}>Shares are our own sum. The source gives no margin of error.</p>
    </Section>
  );
}

/** Minutes to places with jobs. */
export function TravelTimes({ table }: { readonly table: CellTable }) {
  return (
    <Section id="travel">
      <CellTableView
        caption="Mean time to the nearest place with 500 to 4,999 jobs"
        first="How"
        table={table}
      />
      <p className={styles.note}>Worked out from the roads and the bus and train times of 2019.</p>
    </Section>
  );
}

const FIRST_INDUSTRIES = 6;

/** Businesses by industry, the largest first. */
export function Businesses({ table }: { readonly table: CellTable }) {
  return (
    <Section id="businesses">
      <CellTableView
        caption="Industries with the most businesses"
        first="Industry"
        table={table}
        most={FIRST_INDUSTRIES}
      />
      <More summary={`All ${table.rows.length} industries`}>
        <CellTableView caption="Businesses by industry" first="Industry" table={table} />
      </More>
      <p className={styles.note}>
        Businesses are counted, not jobs. A large employer and a small shop count as one each.
      </p>
    </Section>
  );
}
