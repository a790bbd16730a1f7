import { useMemo } from 'react';
import { Combobox } from '@/shared/Combobox';
import { useTitleSearch } from './ui/useTitleSearch';
import { TitleRow } from './ui/TitleRow';

interface OccupationBoxProps {
  /** A SOC 2010 unit group was chosen. */
  readonly onChoose: (soc: string) => void;
  readonly size?: 'header' | 'home';
  readonly startsFocused?: boolean;
}

/** Finds an occupation by a job title in everyday words or a SOC code. */
export function OccupationBox({ onChoose, size, startsFocused }: OccupationBoxProps) {
  const box = useTitleSearch();
  const { text, matches, hasFailed } = box;
  const options = useMemo(
    () =>
      matches.map((match, row) => ({
        id: `${match.soc}-${row}`,
        content: <TitleRow match={match} />,
      })),
    [matches],
  );
  const choose = (soc: string) => {
    box.setText('');
    onChoose(soc);
  };

  const hasText = text.trim() !== '';
  return (
    <Combobox
      label="Job title or occupation"
      size={size}
      startsFocused={startsFocused}
      text={text}
      onText={box.setText}
      options={options}
      onChoose={(id) => choose(id.slice(0, 4))}
      status={hasText || hasFailed ? statusOf(hasFailed, box.isReady, options.length) : ''}
      showsStatus={hasFailed || (hasText && options.length === 0)}
      footer={
        hasFailed ? (
          <button type="button" onClick={box.load}>
            Try again
          </button>
        ) : undefined
      }
      onEnterWithout={() => box.whenListed((soc) => choose(soc))}
      onFocus={box.load}
    />
  );
}

function statusOf(hasFailed: boolean, isReady: boolean, rows: number): string {
  if (hasFailed) return 'The list of job titles could not be loaded.';
  if (!isReady) return 'Loading the list of job titles …';
  if (rows === 0) return 'No job title fits. Try other words, or just one word.';
  return rows === 1 ? '1 job title fits.' : `${rows} job titles fit.`;
}
