import { useComboboxClose } from '@/shared/comboboxClose';
import type { PostcodeLookUp } from './usePostcodeLookUp';
import { UsualAreaLine } from './UsualAreaLine';
import type { UsualArea } from './useUsualArea';

interface BoxFooterProps {
  readonly chosen: { readonly gss: string; readonly name: string } | undefined;
  readonly usual: UsualArea;
  readonly hasText: boolean;
  /** The list could not be loaded: tries again. */
  readonly onTryAgain: (() => void) | undefined;
  readonly lookUp: PostcodeLookUp;
}

/** True where there is something to draw under the list. */
export const hasFooter = ({ chosen, hasText, onTryAgain, lookUp }: BoxFooterProps): boolean =>
  onTryAgain !== undefined || lookUp.ask !== undefined || (chosen !== undefined && !hasText);

/** What can be done besides choosing a row. */
export function BoxFooter({ chosen, usual, hasText, onTryAgain, lookUp }: BoxFooterProps) {
  const close = useComboboxClose();
  if (onTryAgain)
    return (
      <button type="button" onClick={onTryAgain}>
        Try again
      </button>
    );
  const { ask, isAsking } = lookUp;
  if (ask)
    return (
      <>
        {/* Stays while the answer is awaited: the focus may be on it. */}
        <button type="button" aria-disabled={isAsking} onClick={() => ask(close)}>
          Look up this postcode
        </button>{' '}
        It is then sent to postcodes.io.
      </>
    );
  return chosen && !hasText ? <UsualAreaLine chosen={chosen} usual={usual} /> : null;
}
