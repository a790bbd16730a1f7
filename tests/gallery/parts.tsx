import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Banner } from '../../src/ui/Banner';
import { Chips } from '../../src/ui/Chips';
import { DataTable } from '../../src/ui/DataTable';
import { JobLink } from '../../src/ui/links';
import { PageHead } from '../../src/ui/PageHead';
import { PictureOrTable } from '../../src/ui/PictureOrTable';
import { PayUnitControl } from '../../src/ui/PayUnitControl';
import { Sections } from '../../src/ui/Sections';
import { Sureness } from '../../src/ui/Sureness';
import { Tile, Tiles } from '../../src/ui/Tile';
import { VerdictWords } from '../../src/ui/VerdictWords';
import { SURENESS_LEVELS } from '../../src/domain/sureness';
import { NO_PAY, OUTLOOK, PAY, PINNED } from './examples';

interface State {
  readonly name: string;
  readonly draw: () => ReactNode;
}

interface Part {
  /** Also the name of its screenshots. */
  readonly id: string;
  readonly states: readonly State[];
}

const state = (name: string, draw: () => ReactNode): State => ({ name, draw });

const nothing = () => undefined;

const HEAD: Part = {
  id: 'page-head',
  states: [
    state('whole', () => (
      <PageHead
        heading="Example worker in Exampleton"
        caption="Official group: Example trades, SOC 2010 0000 · district: Example"
        answer={['Half of full-time example workers earn more than £16.75 an hour.']}
        actions={
          <>
            <Button>Compare</Button>
            <Button variant="filled">Print</Button>
          </>
        }
      />
    )),
    state('bare', () => <PageHead heading="A heading alone" />),
    state('a long title', () => (
      <PageHead heading="Air-conditioning and refrigeration maintenance engineers in Bournemouth, Christchurch and Poole" />
    )),
  ],
};

const BANNER: Part = {
  id: 'banner',
  states: [
    state('with a way on', () => (
      <Banner group="Example trades" sentence="local figures are for this wider group.">
        <JobLink soc="5312">Why</JobLink>
      </Banner>
    )),
  ],
};

const TILES: Part = {
  id: 'tiles',
  states: [
    state('four: pinned, not pinned, projected, missing', () => (
      <Tiles label="At a glance">
        <Tile
          heading="Pay"
          onMore={nothing}
          figure="£16.75"
          unit="an hour"
          observation={PINNED}
          pinLabel="pay an hour"
          sureness="fairly sure"
          lines={['Half earn more. Full time, UK: £33,030 a year.']}
        />
        <Tile
          heading="Adverts near here"
          onMore={nothing}
          figure="35"
          unit="in Example, July 2025"
          observation={PAY}
          pinLabel="adverts"
          sureness="rough guide"
          lines={['◇ Example trades. In 2011, 24 in 100 worked in the next district.']}
        />
        <Tile
          heading="Outlook"
          onMore={nothing}
          figure="↓ Fewer expected"
          observation={OUTLOOK}
          pinLabel="outlook"
          sureness="rough guide"
          lines={['About 450 jobs come free a year: 1 in 40.']}
        />
        <Tile
          heading="What you need"
          onMore={nothing}
          figure="No figure"
          observation={NO_PAY}
          lines={['Too few people were asked.']}
          instead={<JobLink soc="5312">See the nation’s own pages</JobLink>}
        />
      </Tiles>
    )),
  ],
};

const SECTIONS: Part = {
  id: 'sections',
  states: [
    state('one open, two closed', () => (
      <Sections
        open={['pay']}
        onOpen={nothing}
        sections={[
          {
            id: 'pay',
            title: 'Pay',
            finding: '62% were self-employed',
            content: <p>All of pay.</p>,
          },
          { id: 'here', title: 'Working here', mark: '◇', finding: '16,700 people', content: null },
          { id: 'more', title: 'More', content: null },
        ]}
      />
    )),
  ],
};

const MARKS: Part = {
  id: 'marks',
  states: [
    ...SURENESS_LEVELS.map((level) => state(level, () => <Sureness level={level} />)),
    state('meets', () => <VerdictWords kind="meets" reason="three in four earn £13.98 or more" />),
    state('some', () => <VerdictWords kind="some" reason="a quarter work 20 or fewer" />),
    state('misses', () => <VerdictWords kind="misses" reason="half work 39 or more" />),
    state('cannot tell', () => <VerdictWords kind="cannot-tell" reason="no travel times" />),
    state('chips', () => (
      <Chips
        chips={[
          { words: 'Apprenticeship, 24 months' },
          { words: 'Licence', isDashed: true },
          { words: 'Card' },
          { words: 'Check' },
          { words: 'Training' },
        ]}
      />
    )),
  ],
};

const CONTROLS: Part = {
  id: 'controls',
  states: [
    state('buttons', () => (
      <>
        <Button>Outlined</Button> <Button variant="filled">Filled</Button>{' '}
        <Button variant="subtle">Subtle</Button> <Button disabled>Not now</Button>
      </>
    )),
    state('unit of pay', () => <PayUnitControl />),
    state('picture or table', () => (
      <PictureOrTable
        title="Half earn more than £16.75 an hour"
        picture={<p>The picture</p>}
        table={<p>The table</p>}
      />
    )),
  ],
};

const TABLE: Part = {
  id: 'table',
  states: [
    state('with a missing figure and the own row', () => (
      <DataTable
        caption="Claimants, an example"
        columns={[
          { id: 'area', title: 'Area', canSort: true },
          { id: 'rate', title: 'Rate', isNumber: true, canSort: true },
        ]}
        rows={[
          { id: 'a', heading: 'Exampleton', isOwn: true, cells: [{ text: '3.8%', sort: 3.8 }] },
          { id: 'b', heading: 'Otherham', cells: [{ text: '12.1%', sort: 12.1 }] },
          {
            id: 'c',
            heading: 'Smallness',
            cells: [{ text: 'too few people asked', isMissing: true }],
          },
        ]}
      />
    )),
  ],
};

/** What the gallery shows and the screenshots hold. */
export const PARTS: readonly Part[] = [HEAD, BANNER, TILES, SECTIONS, MARKS, CONTROLS, TABLE];
