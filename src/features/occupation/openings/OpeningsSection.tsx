import { areaInWords } from '@/domain/ladder';
import { openingsNote } from '@/domain/openings';
import { today } from '@/domain/period';
import { plainNameOf, startOfSentence } from '@/domain/plainNames';
import type { SocGroup } from '@/domain/soc';
import { SourceLine } from '@/ui/SourceLine';
import { saidTogether } from '../input/sentences';
import { widerNameSentence } from '../outlook/sentences';
import { GroupFigure } from '../page/GroupFigure';
import { Sentences } from '@/ui/Sentences';
import { areaOpenings, leaversNote, openingsElsewhereSentence, thisJobSentence } from './sentences';
import type { AreaOpenings, OpeningsView } from './view';
import type { LiveProps } from '../live/subject';
import { OpeningsLive } from './live';

interface OpeningsSectionProps {
  readonly view: OpeningsView;
  /** The group of the page. */
  readonly group: SocGroup;
  readonly live: LiveProps;
}

/** Jobs that come free a year as people leave the work; which way it goes is said in Outlook. */
export function OpeningsSection({ view, group, live }: OpeningsSectionProps) {
  const { elsewhere } = view;
  const leavers = leaversNote(view);
  const others = view.parts.flatMap(({ group: part, nearest: closest }) =>
    closest && part.code !== view.lead?.group.code ? [closest] : [],
  );
  return (
    <>
      <Sentences of={[widerNameSentence(view.wider)]} isSmall />
      <Sentences of={[openingsElsewhereSentence(view)]} />
      {elsewhere?.england ? <SourceLine of={elsewhere.england.perYear} /> : null}
      {[...view.areas, ...others].map((one) => (
        <Openings key={`${one.perYear.area.gss} ${one.group.code}`} of={one} group={group} />
      ))}
      <Sentences of={[leavers, leavers && openingsNote(today())]} isSmall />
      <OpeningsLive {...live} />
    </>
  );
}

function Openings({ of, group }: { readonly of: AreaOpenings; readonly group: SocGroup }) {
  const { perYear } = of;
  const work = plainNameOf(of.group);
  return (
    <GroupFigure
      heading={`${startOfSentence(work)}, ${areaInWords(perYear.area)}`}
      sentence={saidTogether(areaOpenings(of), thisJobSentence(of, group))}
      observation={perYear}
      label={`openings a year in ${work} in ${perYear.area.name}`}
    />
  );
}
