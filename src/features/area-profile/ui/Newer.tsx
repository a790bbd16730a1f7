import { lazy, Suspense } from 'react';
import { useHealth } from '@/live/health';
import { OnRequest } from '@/live/OnRequest';
import { LIVE_TOPICS, type LiveTopic } from '../live/topics';
import { Section } from './Section';

// Its code comes when a reader opens the first of them.
const Topic = lazy(async () => ({ default: (await import('../live/Topic')).Topic }));

interface NewerProps {
  readonly topic: LiveTopic;
  readonly gss: string;
  readonly today: string;
}

/** What Nomis has for a section, newer than the pack or only there: asked for when it is opened. */
export function Newer(props: NewerProps) {
  return (
    <OnRequest service="nomis" summary={LIVE_TOPICS[props.topic]}>
      <Suspense>
        <Topic {...props} />
      </Suspense>
    </OnRequest>
  );
}

interface OnlyLiveProps extends Omit<NewerProps, 'topic'> {
  readonly topics: readonly LiveTopic[];
}

/** What Nomis has where the pack has nothing: a section that is there only while Nomis answers. */
export function OnlyLive({ topics, ...of }: OnlyLiveProps) {
  const { health } = useHealth('nomis');
  if (topics.length === 0 || health !== 'answering') return null;
  return (
    <Section id="from-nomis">
      {topics.map((topic) => (
        <Newer key={topic} topic={topic} {...of} />
      ))}
    </Section>
  );
}
