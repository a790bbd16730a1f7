import { BarRows } from '@/charts/BarRows';
import { Key } from '@/charts/Key';
import { DumbbellRows } from '@/charts/Lollipops';
import { RangeRows } from '@/charts/RangeRows';
import { UnitRows } from '@/charts/UnitRow';
import { Chips } from '@/ui/Chips';
import { SideMeasure, SideRows } from '@/ui/SideBySide';
import { SourceButton, SourceLine } from '@/ui/SourceLine';
import { Sentences } from '@/ui/Sentences';
import type { Measure } from './measure';

/** One measure of the comparison, drawn by its kind. */
export function MeasureView({ of }: { readonly of: Measure }) {
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
      <Drawing of={of} />
    </SideMeasure>
  );
}

function Drawing({ of: { title, drawn } }: { readonly of: Measure }) {
  switch (drawn.kind) {
    case 'ranges':
      return <RangeRows label={title} {...drawn} />;
    case 'bars':
      return (
        <>
          <BarRows label={title} rows={drawn.rows} />
          {drawn.key.length > 0 ? <Key items={drawn.key} /> : null}
        </>
      );
    case 'dumbbells':
      return (
        <>
          <DumbbellRows label={title} rows={drawn.rows} axis={drawn.axis} />
          <Key items={drawn.key} />
        </>
      );
    case 'units':
      return <UnitRows label={title} rows={drawn.rows} />;
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
