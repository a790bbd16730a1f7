import { SegmentedControl } from '@mantine/core';
import '@mantine/core/styles/SegmentedControl.layer.css';
import { useAtOnce } from '@/ui/useAtOnce';
import { STARTS, type StartKind } from '../request';
import { START_WORDS } from './words';

interface StartChoiceProps {
  readonly kind: StartKind;
  readonly onKind: (kind: StartKind) => void;
}

/** What the lists start from: one of four. */
export function StartChoice({ kind, onKind }: StartChoiceProps) {
  const [shown, choose] = useAtOnce(kind, onKind);
  return (
    <SegmentedControl
      aria-label="Start from"
      fullWidth
      data={STARTS.map((value) => ({ value, label: START_WORDS[value] }))}
      value={shown}
      onChange={(value) => {
        const chosen = STARTS.find((one) => one === value);
        if (chosen) choose(chosen);
      }}
      transitionDuration={0}
    />
  );
}
