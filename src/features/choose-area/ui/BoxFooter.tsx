import { placeName, said } from '@/shared/words/words';
import { useComboboxClose } from '@/ui/comboboxClose';
import { Said } from '@/ui/Said';
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
  /** The wider area whose parts are listed, where it has a page. */
  readonly wider: { readonly name: string; readonly onOpen: () => void } | undefined;
}

/** True where there is something to draw under the list. */
export const hasFooter = (props: BoxFooterProps): boolean =>
  props.onTryAgain !== undefined ||
  props.lookUp.ask !== undefined ||
  props.wider !== undefined ||
  (props.chosen !== undefined && !props.hasText);

/** What can be done besides choosing a row. */
export function BoxFooter(props: BoxFooterProps) {
  const { chosen, usual, hasText, onTryAgain, lookUp, wider } = props;
  const close = useComboboxClose();
  if (onTryAgain)
    return (
      <button type="button" onClick={onTryAgain}>
        <Said of={said('Try again')} />
      </button>
    );
  const { ask, isAsking } = lookUp;
  if (ask)
    return (
      <>
        {/* Stays while the answer is awaited: the focus may be on it. */}
        <button type="button" aria-disabled={isAsking} onClick={() => ask(close)}>
          <Said of={said('Look up this postcode')} />
        </button>{' '}
        <span>
          <Said of={said('It is then sent to postcodes.io.')} />
        </span>
      </>
    );
  if (wider)
    return (
      <button
        type="button"
        onClick={() => {
          close();
          wider.onOpen();
        }}
      >
        <Said of={said('See {place} by itself', { place: placeName(wider.name) })} />
      </button>
    );
  return chosen && !hasText ? <UsualAreaLine chosen={chosen} usual={usual} /> : null;
}
