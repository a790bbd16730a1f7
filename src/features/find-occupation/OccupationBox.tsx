import { type ChosenTitle, shownTitle } from '@/domain/chosenTitle';
import { type Ref, useImperativeHandle, useMemo } from 'react';
import { useSay } from '@/shared/words/speech';
import { counted, inRow, jobName, said, type Words } from '@/shared/words/words';
import { Combobox } from '@/ui/Combobox';
import type { JobAnswer } from './model/answerJob';
import type { TitleMatch } from './model/searchTitles';
import { useTitleSearch } from './ui/useTitleSearch';
import { TitleRow } from './ui/TitleRow';
import { Said } from '@/ui/Said';

interface OccupationBoxProps {
  /** A SOC 2010 unit group was chosen, by a title of our list or as a whole. */
  readonly onChoose: (soc: string, title?: ChosenTitle) => void;
  /** The job chosen already: it stands in the box until something else is typed. */
  readonly chosen?: string;
  readonly size?: 'header' | 'home';
  /** What the job is asked for, where a page has a second box: "Job you did". */
  readonly label?: string;
  readonly placeholder?: string;
  readonly startsFocused?: boolean;
  /** For a button beside the box: takes what is typed, as Enter does; false where that is nothing. */
  readonly takeTyped?: Ref<() => boolean>;
}

/** Finds an occupation by a job title in everyday words, an employer, an interest or a SOC code. */
export function OccupationBox({ onChoose, chosen, takeTyped, label, ...look }: OccupationBoxProps) {
  const say = useSay();
  const box = useTitleSearch();
  const { typed = '', answer, hasFailed } = box;
  const options = useMemo(
    () =>
      answer.rows.map((match, row) => ({
        id: `row-${row}`,
        content: <TitleRow match={match} />,
      })),
    [answer],
  );
  const choose = (match: TitleMatch | undefined) => {
    if (!match) return;
    box.setTyped(undefined);
    onChoose(match.soc, titleOf(match));
  };

  const hasText = typed.trim() !== '';
  const isTitles = answer.kind === 'titles';
  useImperativeHandle(takeTyped, () => () => {
    if (!box.isReady) box.whenListed(choose);
    else if (isTitles) choose(answer.rows[0]);
    return hasText && (!box.isReady || (isTitles && answer.rows.length > 0));
  });
  return (
    <Combobox
      label={label ?? say(said('Job title or occupation'))}
      {...(label === undefined ? { box: 'job' } : {})}
      {...look}
      text={box.typed ?? (chosen === undefined ? '' : say(jobName(chosen)))}
      onText={box.setTyped}
      options={options}
      onChoose={(id) => choose(answer.rows[Number(id.slice('row-'.length))])}
      status={hasText || hasFailed ? say(statusOf(hasFailed, box.isReady, answer)) : ''}
      showsStatus={hasFailed || (hasText && options.length === 0)}
      heading={options.length > 0 && answer.words ? say(answer.words) : undefined}
      // Who typed no title has chosen none: Enter goes to the list, and does not take its first row.
      asksWhich={!isTitles}
      footer={
        hasFailed ? (
          <button type="button" onClick={box.load}>
            <Said of={said('Try again')} />
          </button>
        ) : undefined
      }
      onEnterWithout={() => box.whenListed(choose)}
      onFocus={box.load}
      onLeave={() => (chosen === undefined ? undefined : box.setTyped(undefined))}
    />
  );
}

/** The title of a row as it is carried on; none where the row is a whole group. */
function titleOf({ title, qualifier, soc2020 }: TitleMatch): ChosenTitle | undefined {
  return soc2020 === '' ? undefined : { text: shownTitle(title, qualifier), soc2020 };
}

function statusOf(hasFailed: boolean, isReady: boolean, { kind, rows, words }: JobAnswer): Words {
  if (hasFailed) return said('The list of job titles could not be loaded.');
  if (!isReady) return said('Loading the list of job titles …');
  if (rows.length === 0)
    return words ?? said('No job title fits. Try other words, or just one word.');
  const n = rows.length;
  if (kind !== 'titles') return inRow([words, said('{n} jobs.', { n })]);
  return counted('{n} job title fits.', '{n} job titles fit.', { n });
}
