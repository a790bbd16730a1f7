import type { ReactNode } from 'react';
import { formatFigure, formatWholePercent } from '@/domain/format';
import type { OccupationProfile, PayGroup } from '@/services/pack/occupation';
import { FigureTable } from '@/ui/FigureTable';
import { SourceNote } from '@/ui/SourceNote';
import type { HoursView } from '../model/hoursView';
import { OutLinks } from './OutLinks';
import { Section } from './Section';
import styles from './occupation.module.css';

const WHO: Readonly<Record<PayGroup, string>> = {
  ft: 'Full time',
  all: 'All employees',
  male: 'Men',
  female: 'Women',
  male_ft: 'Men, full time',
  female_ft: 'Women, full time',
};

interface HoursSectionProps {
  readonly view: HoursView;
  readonly live?: ReactNode;
}

/** Paid hours in a week. */
export function HoursSection({ view, live }: HoursSectionProps) {
  const [first] = view.rows;
  if (!first && !live) return null;
  return (
    <Section id="hours" title="Hours" {...(first ? { summary: formatFigure(first.median) } : {})}>
      <SurveyHours view={view} />
      {live}
    </Section>
  );
}

function SurveyHours({ view: { rows, parts } }: { readonly view: HoursView }) {
  const [first] = rows;
  if (!first)
    return <p className={styles.note}>The survey of pay publishes no hours for this job.</p>;
  return (
    <>
      <FigureTable
        caption={
          parts.length > 0
            ? `Paid hours a week, overtime included, in the largest part: ${first.median.occupation?.title}`
            : 'Paid hours a week, overtime included'
        }
        columns={['Who', 'Middle']}
        rows={rows.map(({ group, median }) => ({
          id: group,
          heading: WHO[group],
          cells: [median],
        }))}
      />
      {parts.length > 0 ? <HoursOfParts parts={parts} /> : null}
      <SourceNote of={first.median} />
    </>
  );
}

/** The groups the work is now in, each with its own hours: never averaged. */
function HoursOfParts({ parts }: Pick<HoursView, 'parts'>) {
  return (
    <FigureTable
      caption="Paid hours a week in each group this work is now in"
      columns={['SOC 2020 group', 'People of this group in it', 'Who', 'Middle']}
      rows={parts.map(({ group, share, row }) => ({
        id: group.code,
        heading: group.title,
        cells: [
          { text: formatWholePercent(share * 100) },
          { words: row ? WHO[row.group] : '' },
          row?.median ?? 'under 5% of people: not listed',
        ],
      }))}
    />
  );
}

interface MoreSectionProps {
  readonly profile: OccupationProfile;
  /** Sibling groups and wider groups, as links of the router. */
  readonly renderOccupationLink: (code: string, title: string) => ReactNode;
  readonly live?: ReactNode;
  readonly siblings: readonly { readonly code: string; readonly title: string }[];
  readonly outLinks: readonly {
    readonly id: string;
    readonly name: string;
    readonly href: string;
  }[];
}

/** People in this work in the UK, where the group stands, and links that lead further. */
export function MoreSection({
  profile,
  renderOccupationLink,
  siblings,
  outLinks,
  live,
}: MoreSectionProps) {
  const people = profile.sets.find((set) => set.indicator === 'people-in-work-uk');
  const kinds = profile.sets.find((set) => set.indicator === 'people-in-work-uk-by-kind');
  const [unit] = people?.rows ?? [];
  return (
    <Section id="more" title="More">
      {unit ? (
        <div>
          <FigureTable
            caption="People in this work in the UK, spring 2018"
            columns={['Who', 'People']}
            rows={[
              { id: 'all', heading: 'All', cells: [unit] },
              ...(kinds?.rows ?? []).map((row) => ({
                id: row.label ?? '',
                heading: row.label,
                cells: [row],
              })),
            ]}
          />
          <SourceNote of={unit} />
        </div>
      ) : null}
      <div>
        <h3>Where this group stands</h3>
        <ol className={styles.hierarchy}>
          {[profile.wider.major, profile.wider.subMajor, profile.wider.minor].map(
            ({ code, title }) => (
              <li key={code}>{renderOccupationLink(code, title)}</li>
            ),
          )}
        </ol>
        {siblings.length > 0 ? (
          <>
            <p>Groups beside it:</p>
            <ul className={styles.plainList}>
              {siblings.map(({ code, title }) => (
                <li key={code}>{renderOccupationLink(code, title)}</li>
              ))}
            </ul>
          </>
        ) : null}
        <p className={styles.note}>
          In the newer list of jobs (SOC 2020):{' '}
          {profile.crosswalk
            .filter(({ share, shareCensus }) => (share ?? shareCensus ?? 0) >= 0.01)
            .map(
              ({ soc2020, share, shareCensus }) =>
                `${profile.group2020(soc2020).title} (${formatWholePercent((share ?? shareCensus ?? 0) * 100)})`,
            )
            .join('; ')}
          . Source: Office for National Statistics, relationship between SOC 2010 and SOC 2020.
        </p>
      </div>
      <div>
        <h3>Videos and US job pages</h3>
        <p className={styles.note}>These links leave Bearings and open in a new tab.</p>
        <OutLinks links={outLinks} />
      </div>
      {live}
    </Section>
  );
}
