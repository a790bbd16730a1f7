import { BarRows } from '@/charts/BarRows';
import { Key } from '@/charts/Key';
import { DumbbellRows } from '@/charts/Lollipops';
import { RangeRows } from '@/charts/RangeRows';
import { UnitRows } from '@/charts/UnitRow';
import type { ReactNode } from 'react';
import { formatList } from '@/domain/lists';
import { midSentence } from '@/ui/midSentence';
import { PinButton } from '@/ui/PinButton';
import { Chips } from '@/ui/Chips';
import { SideMeasure, SideRows } from '@/ui/SideBySide';
import { SourceButton, SourceLine } from '@/ui/SourceLine';
import { Sentences } from '@/ui/Sentences';
import type { Measure, PinnedRow } from './measure';

interface MeasureViewProps {
  readonly of: Measure;
  /** The names of the columns. */
  readonly titles: readonly string[];
  /** What stands around a figure of those columns: a pin carries their jobs. */
  readonly around: (columns: readonly number[], content: ReactNode) => ReactNode;
}

/** One measure of the comparison, drawn by its kind. */
export function MeasureView(props: MeasureViewProps) {
  const { of } = props;
  const { title, verdict, sentences, observation, read, sourceWords } = of;
  return (
    <SideMeasure
      title={title}
      verdict={verdict}
      sentences={sentences}
      source={
        <>
          {observation ? <SourceLine of={observation} /> : null}
          {read ? <SourceButton {...read} /> : null}
          {sourceWords === undefined ? null : <span key={sourceWords}>{sourceWords}</span>}
        </>
      }
    >
      <Drawing {...props} />
    </SideMeasure>
  );
}

/** The rows, each with a button to pin its figure. */
function pinnable<Row>({ of, titles, around }: MeasureViewProps, rows: readonly PinnedRow<Row>[]) {
  const what = of.pinAs ?? midSentence(of.title);
  return rows.map(({ pin, ...row }) => {
    if (pin === undefined) return row;
    const names = formatList(pin.columns.map((at) => titles[at] ?? ''));
    const button = <PinButton isIcon observation={pin.observation} label={`${what}, ${names}`} />;
    return { ...row, end: around(pin.columns, button) };
  });
}

function Drawing(props: MeasureViewProps) {
  const { title, drawn } = props.of;
  switch (drawn.kind) {
    case 'ranges':
      return <RangeRows label={title} {...drawn} rows={pinnable(props, drawn.rows)} />;
    case 'bars':
      return (
        <>
          <BarRows label={title} rows={pinnable(props, drawn.rows)} />
          {drawn.key.length > 0 ? <Key items={drawn.key} /> : null}
        </>
      );
    case 'dumbbells':
      return (
        <>
          <DumbbellRows label={title} rows={pinnable(props, drawn.rows)} axis={drawn.axis} />
          <Key items={drawn.key} />
        </>
      );
    case 'units':
      return <UnitRows label={title} rows={pinnable(props, drawn.rows)} />;
    case 'chips':
      return (
        <SideRows
          label={title}
          rows={drawn.rows.map(({ chips, ...row }) => ({
            ...row,
            content: <Chips chips={chips} />,
          }))}
        />
      );
    default:
      return (
        <SideRows
          label={title}
          rows={drawn.rows.map(({ sentences, ...row }) => ({
            ...row,
            content: <Sentences of={sentences} />,
          }))}
        />
      );
  }
}
