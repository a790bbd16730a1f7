import type { ReactNode } from 'react';
import { formatAmount } from '@/domain/format';
import { areaInWords } from '@/domain/ladder';
import { unitOfPay } from '@/domain/payUnit';
import type { SocGroup } from '@/domain/soc';
import { Kit } from '@/ui/Kit';
import { PageTitle } from '@/ui/PageTitle';
import { usePayUnit } from '@/ui/payUnit';
import type { ComparedJob } from './compareRequest';
import type { ChosenNames } from './askedTitle';
import { compareView } from './compare/view';
import { ComparePayChart } from './compare/ComparePayChart';
import { CompareTable } from './compare/CompareTable';
import { PayUnitControl } from '@/ui/PayUnitControl';
import { useCompareColumns } from './compare/useCompareColumns';
import sideBySide from '@/ui/sideBySide.module.css';
import styles from './compare/compare.module.css';

export interface CompareOccupationsProps {
  /** Groups by four-digit SOC 2010 code, each perhaps with a title of it; at most four. */
  readonly compared: readonly ComparedJob[];
  /** The district the jobs are read for; absent for the United Kingdom. */
  readonly area?: string;
  /** The town that the address asks for. */
  readonly near?: string;
  readonly renderOccupationLink: (code: string, words: string, title?: string) => ReactNode;
  /** Removes the job at a place of `compared`. */
  readonly onRemove: (place: number) => void;
  /** How another job is added, in words or as a box. */
  readonly adder: ReactNode;
  /** What the address asked for and the page could not use, a sentence each. */
  readonly leftOut?: readonly string[];
  /** What stands around the figures of one job: pins that carry its name. */
  readonly around?: (job: SocGroup, content: ReactNode, names: ChosenNames) => ReactNode;
}

/** Two to four jobs side by side in aligned rows, read for one district. */
export function CompareOccupations(props: CompareOccupationsProps) {
  const { compared, adder } = props;
  const { jobs, problems, district, unknownArea, ...columns } = useCompareColumns(
    compared,
    props.area,
    props.near,
  );
  const { unit } = usePayUnit();
  const view = compareView(jobs, unit);
  const place = district ? areaInWords(district) : 'the United Kingdom';
  const leftOut = [
    ...(props.leftOut ?? []),
    ...columns.leftOut,
    ...(unknownArea ? [`“${props.area}” is left out: it is not the code of a district.`] : []),
  ];
  const payText = (number: number) => formatAmount(number, unitOfPay(unit), 0);
  return (
    <article className={sideBySide.page}>
      <PageTitle title="Compare jobs" />
      <header className={sideBySide.header}>
        <h1>Compare jobs</h1>
        {compared.length > 0 ? (
          <p className={styles.place}>
            Figures for {place}
            {columns.town === undefined ? '' : `, near ${columns.town}`}
          </p>
        ) : null}
        {leftOut.map((sentence) => (
          <p key={sentence} className={sideBySide.leftOut}>
            {sentence}
          </p>
        ))}
        <div className={sideBySide.adder}>{adder}</div>
      </header>
      {compared.length > 0 ? (
        <section aria-label="Jobs side by side" className={sideBySide.section}>
          <Kit>
            <PayUnitControl />
          </Kit>
          {jobs.length > 1 ? (
            <ComparePayChart spread={view.spread} unit={unit} format={payText} />
          ) : null}
          <CompareTable
            view={view}
            jobs={jobs.map(({ profile }) => profile.group)}
            chosen={jobs.map(({ title }) => title)}
            town={columns.town}
            places={columns.places}
            problems={problems}
            renderOccupationLink={props.renderOccupationLink}
            onRemove={props.onRemove}
            around={props.around ?? ((_, content) => content)}
          />
        </section>
      ) : null}
    </article>
  );
}
