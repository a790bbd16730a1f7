import { Suspense, useRef, useState } from 'react';
import { MISSING_PART_WORDS } from '@/shared/missingPart';
import { LoadedPart, type Part } from './LoadedPart';

interface LatePartProps<Props extends object> {
  /** The same at every drawing. */
  readonly part: Part<Props>;
  readonly props: Props;
}

/** A part of a page that comes when it is wanted; one that does not come costs itself, and says so. */
export function LatePart<Props extends object>({ part, props }: LatePartProps<Props>) {
  const [isMissing, setMissing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const tryAgain = (): void => {
    // The button goes: the keyboard stays where the part will be.
    place.current?.focus();
    setMissing(false);
  };
  return (
    <div ref={place} tabIndex={-1}>
      {isMissing ? (
        <p role="alert">
          <span>{`${MISSING_PART_WORDS} `}</span>
          <button type="button" className="button" onClick={tryAgain}>
            Try again
          </button>
        </p>
      ) : (
        <Suspense>
          <LoadedPart part={part} props={props} onMissing={() => setMissing(true)} />
        </Suspense>
      )}
    </div>
  );
}
