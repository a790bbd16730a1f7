import type { QueryKey } from '@tanstack/react-query';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import type { Asked } from '@/domain/asked';
import type { MissingReason } from '@/domain/figure';
import { reasonInWords } from '@/domain/missingWords';
import { SERVICE_NAMES, type ServiceName } from './health';
import { type LiveQuery, useLive } from './useLive';
import styles from './live.module.css';

/** One question of a page, what its answer says, and how that is drawn. */
export interface LivePartProps<Value, View, Key extends QueryKey> {
  readonly service: ServiceName;
  /** What is asked, as a sentence begins with it: "Estimate of average pay". */
  readonly name: string;
  readonly query: LiveQuery<Value, Key>;
  /** What the answer says; undefined where it holds no figure. */
  readonly view: (value: Value) => View | undefined;
  readonly render: (view: View) => ReactNode;
  /** Why there is nothing where the answer holds no figure; `not-published` unless given. */
  readonly none?: (value: Value) => MissingReason;
  /** How many lines of text the answer usually takes: as high is the wait for it. */
  readonly lines: number;
}

/**
 * The place of one answer in an opened section. Nothing stands here before the service has shown that
 * it answers; then a wait as high as the answer, the answer, or one sentence why there is none.
 */
export function LivePart<Value, View, Key extends QueryKey>(
  props: LivePartProps<Value, View, Key>,
) {
  const { service, name, query, view, none, render, lines } = props;
  const place = useRef<HTMLDivElement>(null);
  const { asked, isAskedAgain, tryAgain } = useLive(service, query);
  if (!asked) return null;
  const seen = viewOf(asked, view, none);
  const height: CSSProperties = { '--lines': lines };
  const sentence = sentenceOf(seen, name, SERVICE_NAMES[service]);
  // The button goes with the answer: whoever pressed it goes on from the answer.
  const ask = async () => {
    if (!isAskedAgain && (await tryAgain())) place.current?.focus();
  };
  return (
    <div ref={place} className={styles.part} tabIndex={-1}>
      {seen.kind === 'value' ? render(seen.value) : null}
      {seen.kind === 'waiting' ? (
        <p key={name} className={styles.wait} style={height}>
          {name}
        </p>
      ) : null}
      {sentence ? (
        <p key={sentence} className="dense">
          {sentence}
        </p>
      ) : null}
      {seen.kind === 'failed' ? (
        <button
          type="button"
          className="button"
          aria-disabled={isAskedAgain}
          onClick={() => void ask()}
        >
          Try again
        </button>
      ) : null}
    </div>
  );
}

function viewOf<Value, View>(
  asked: Asked<Value>,
  view: (value: Value) => View | undefined,
  none: (value: Value) => MissingReason = () => 'not-published',
): Asked<View> {
  if (asked.kind !== 'value') return asked;
  const value = view(asked.value);
  return value === undefined
    ? { kind: 'missing', reason: none(asked.value) }
    : { kind: 'value', value };
}

/** Why there is nothing; undefined where there is something, or may be in a moment. */
function sentenceOf(asked: Asked<unknown>, name: string, service: string): string | undefined {
  if (asked.kind === 'missing') return `${name}: ${reasonInWords(asked.reason)} (${service}).`;
  return asked.kind === 'failed' ? `${name}: ${service} is not answering this.` : undefined;
}
