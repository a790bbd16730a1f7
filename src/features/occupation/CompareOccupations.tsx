import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { ChosenTitle } from '@/domain/chosenTitle';
import type { SocGroup } from '@/domain/soc';
import type { LimitFacts } from '@/domain/verdict';
import { Banner } from '@/ui/Banner';
import { Later, ScreenOfRoom } from '@/ui/Later';
import { PageHead } from '@/ui/PageHead';
import { PageTitle } from '@/ui/PageTitle';
import { PayUnitControl } from '@/ui/PayUnitControl';
import { usePayUnit } from '@/ui/payUnit';
import { ReachSwitch } from '@/ui/ReachSwitch';
import { Sections } from '@/ui/Sections';
import { SideMeasures, SidePage } from '@/ui/SideBySide';
import { CompareHeads } from './compare/CompareHeads';
import { CompareTable } from './compare/CompareTable';
import { MeasureView } from './compare/MeasureView';
import { measuresOf } from './compare/measures';
import { answerOf, headingOf, sharedOf, tabTitleOf, widerSentence } from './compare/summary';
import { type CompareColumns, useCompareColumns } from './compare/useCompareColumns';
import { type Columns, columnsOf, compareView, verdictRows } from './compare/view';
import type { CompareRequest } from './compareRequest';
import { limitFacts } from './limitFacts';
import { Sentences } from '@/ui/Sentences';

/** A job of the page, and what a client's limits can be held against. */
export interface JobFacts {
  readonly name: string;
  readonly facts: LimitFacts;
}

/** What a column is about. */
interface ComparedSubject {
  readonly job: SocGroup;
  readonly title?: ChosenTitle;
  readonly place?: { readonly gss: string; readonly name: string; readonly town?: string };
  /** False where it stands beside other places. */
  readonly beginsHere: boolean;
}

export interface CompareOccupationsProps {
  /** Up to four jobs, or one job in up to four places. */
  readonly asked: CompareRequest;
  /** Removes the job, or where there are several the place, at this place of the address. */
  readonly onRemove: (place: number) => void;
  /** The sections that are open. */
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
  /** Adverts are to be those within reach, or of the district alone. */
  readonly onReach: (isWithinReach: boolean) => void;
  /** How another is added. */
  readonly adder: ReactNode;
  /** What stands around a figure of one or several columns: pins that carry their jobs. */
  readonly around?: (subjects: readonly ComparedSubject[], content: ReactNode) => ReactNode;
  /** What the jobs have to fit in with, from the session. */
  readonly limits?: (jobs: readonly JobFacts[]) => ReactNode;
  /** The most hours a week the client can work, from the session. */
  readonly mostHours?: number | undefined;
}

/** Two to four jobs side by side for one place, or one job in two to four places. */
export function CompareOccupations(props: CompareOccupationsProps) {
  const { asked } = props;
  const read = useCompareColumns(asked);
  const columns = columnsOf(read.columns, read.by);
  const [isTable, setTable] = useState(false);
  const heading = headingOf(columns, read);
  return (
    <SidePage>
      <PageTitle title={tabTitleOf(columns, heading)} />
      <Head
        columns={columns}
        heading={heading}
        isTable={isTable}
        onForm={setTable}
        reach={
          read.districts.some(({ reach }) => reach) ? (
            <ReachSwitch isOn={asked.isWithinReach ?? false} onChange={props.onReach} />
          ) : null
        }
      />
      <Sentences of={[...asked.leftOut, ...read.leftOut]} isSmall />
      <CompareHeads
        read={read}
        columns={columns}
        areas={asked.areas}
        adder={props.adder}
        onRemove={props.onRemove}
        around={(of, content) => around(props, read, of, content)}
      />
      {columns.jobs.length > 0 ? (
        <Later meanwhile={<ScreenOfRoom />}>
          <SideBySide {...props} read={read} columns={columns} isTable={isTable} />
        </Later>
      ) : null}
    </SidePage>
  );
}

function around(
  { around: put = (_, inside) => inside }: CompareOccupationsProps,
  { columns, town }: CompareColumns,
  of: readonly number[],
  content: ReactNode,
): ReactNode {
  // Of several places none is where the client lives: nothing begins there.
  const isOnePlace = new Set(columns.map(({ district }) => district?.area.gss)).size === 1;
  const subjects = of
    .flatMap((at) => columns[at] ?? [])
    .map(({ profile, title, district }) => ({
      job: profile.group,
      ...(title ? { title } : {}),
      beginsHere: isOnePlace,
      ...(district
        ? { place: { gss: district.area.gss, name: district.area.name, ...(town ? { town } : {}) } }
        : {}),
    }));
  return put(subjects, content);
}

interface HeadProps {
  readonly columns: Columns;
  readonly heading: string;
  readonly isTable: boolean;
  readonly onForm: (isTable: boolean) => void;
  readonly reach: ReactNode;
}

function Head({ columns, heading, isTable, onForm, reach }: HeadProps) {
  const { unit } = usePayUnit();
  return (
    <PageHead
      heading={heading}
      answer={answerOf(columns, verdictRows(columns, unit))}
      actions={
        columns.jobs.length === 0 ? undefined : (
          <>
            <PayUnitControl />
            {reach}
            <Button onClick={() => onForm(!isTable)}>{isTable ? 'Picture' : 'Table'}</Button>
            <Button onClick={() => globalThis.print()}>Print</Button>
          </>
        )
      }
    />
  );
}

interface SideBySideProps extends CompareOccupationsProps {
  readonly read: CompareColumns;
  readonly columns: Columns;
  readonly isTable: boolean;
}

function SideBySide({ read, columns, isTable, ...props }: SideBySideProps) {
  const { unit } = usePayUnit();
  const { open, onOpen } = props;
  const wider = widerSentence(columns);
  // Pay and hours are of the job wherever it is done.
  const names = columnsOf(columns.jobs).titles;
  const facts = (columns.by === 'job' ? columns.jobs : columns.jobs.slice(0, 1)).map((job, at) => ({
    name: names[at] ?? '',
    facts: limitFacts(job),
  }));
  const shared = sharedOf(columns);
  return (
    <section aria-label={`${columns.by === 'job' ? 'Jobs' : 'Places'} side by side`}>
      {wider ? <Banner group={wider.group} sentence={wider.sentence} /> : null}
      {isTable ? (
        <CompareTable
          view={compareView(columns, unit)}
          columns={columns}
          around={(of, content) => around(props, read, of, content)}
        />
      ) : (
        <SideMeasures>
          {measuresOf({
            columns,
            words: verdictRows(columns, unit),
            unit,
            mostHours: props.mostHours,
          }).map((measure) => (
            <MeasureView
              key={measure.id}
              of={measure}
              titles={columns.titles}
              around={(of, content) => around(props, read, of, content)}
            />
          ))}
        </SideMeasures>
      )}
      {props.limits?.(facts)}
      {shared.length > 0 ? (
        // What is folded in is not on paper.
        <div className={open.length > 0 ? undefined : 'no-print'}>
          <Sections
            open={open}
            onOpen={onOpen}
            sections={shared.map(({ sentences, ...section }) => ({
              ...section,
              content: <Sentences of={sentences} />,
            }))}
          />
        </div>
      ) : null}
    </section>
  );
}
