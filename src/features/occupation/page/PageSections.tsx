import { said } from '@/shared/words/words';
import { InEnglish } from '@/ui/InEnglish';
import { LatePart } from '@/ui/LatePart';
import { partOf } from '@/ui/LoadedPart';
import type { ReactNode } from 'react';
import { WIDER_SIGN } from '@/ui/Banner';
import { type Section, Sections } from '@/ui/Sections';
import { advertLinks, jobSearch } from '../adverts/links';
import { advertsFinding } from '../adverts/tile';
import { hereFinding } from '../here/finding';
import { hoursFinding } from '../hours/finding';
import type { OccupationInput } from '../input/input';
import { gettingInFinding } from '../needs/tile';
import { notShownFinding, notShownView } from '../not-shown/view';
import { SECTION_IDS, type SectionId } from '../openSections';
import { openingsFinding } from '../openings/sentences';
import { outlookFinding } from '../outlook/tile';
import { payFinding } from '../pay/tile';
import styles from '@/ui/page.module.css';
import { TERMS_OF } from './terms';
import type { PageViews } from './views';

/** Tables, charts and what live services add: not for the first screen. */
const contentPart = partOf(async () => (await import('./SectionContent')).SectionContent);

interface PageSectionsProps {
  readonly input: OccupationInput;
  readonly views: PageViews;
  /** Whether the page has named the wider group its local figures are of. */
  readonly isNamed: boolean;
  /** For the section of adverts: the switch to within reach, and what the way to work costs. */
  readonly travel?: ReactNode;
  readonly open: readonly string[];
  readonly onOpen: (open: readonly string[]) => void;
}

/** The page's sections in their order, closed until a reader opens them. */
export function PageSections({ input, views, isNamed, travel, open, onOpen }: PageSectionsProps) {
  const summaries = summariesOf(input, views, isNamed);
  const sections = SECTION_IDS.map(
    (id): Section => ({
      id,
      ...summaries[id],
      terms: TERMS_OF[id],
      content: (
        <InEnglish>
          <div className={styles.content}>
            <LatePart part={contentPart} props={{ id, input, views, travel }} />
          </div>
        </InEnglish>
      ),
    }),
  );
  return <Sections sections={sections} open={open} onOpen={onOpen} />;
}

type Summary = Pick<Section, 'title' | 'finding' | 'mark'>;

/** What each closed section comes to, marked where it rests on the wider group the page has named. */
function summariesOf(
  input: OccupationInput,
  views: PageViews,
  isNamed: boolean,
): Readonly<Record<SectionId, Summary>> {
  const { pay, here, gettingIn, outlook, openings, hours } = views;
  const markedIf = (isWider: boolean) => (isNamed && isWider ? { mark: WIDER_SIGN } : {});
  const pages = input.profile.careersProfiles.length;
  return {
    pay: { title: said('Pay'), finding: payFinding(pay) },
    adverts: {
      title: said('Adverts'),
      finding: advertsFinding(jobSearch(input), advertLinks(input), input.district?.area.gss),
    },
    here: {
      title: said('Working here'),
      finding: hereFinding(here, isNamed),
      ...markedIf(here.people.kind === 'found'),
    },
    'getting-in': {
      title: said('Getting in'),
      finding: gettingInFinding(gettingIn.apprenticeships, pages),
    },
    outlook: {
      title: said('Outlook'),
      finding: outlookFinding(outlook),
      ...markedIf(outlook.areas.length > 0),
    },
    openings: {
      title: said('Openings'),
      finding: openingsFinding(openings),
      ...markedIf(openings.areas.length > 0),
    },
    hours: { title: said('Hours'), finding: hoursFinding(hours) },
    more: { title: said('More'), finding: said('Wider groups, videos, US jobs') },
    'not-shown': {
      title: said('Not shown'),
      finding: notShownFinding(notShownView(input, pay, hours)),
    },
  };
}
