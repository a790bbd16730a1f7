import { Combobox } from '@/shared/Combobox';
import { boxStatus } from './model/boxStatus';
import { sharedCode } from './model/sharedCode';
import { BoxFooter, hasFooter } from './ui/BoxFooter';
import { PlaceRow, UsualRow } from './ui/PlaceRow';
import { usePlaceSearch } from './ui/usePlaceSearch';
import { usePostcodeLookUp } from './ui/usePostcodeLookUp';
import { useUsualArea } from './ui/useUsualArea';

interface AreaBoxProps {
  /** The district the page is read for: its name stands in the box. */
  readonly chosen?: { readonly gss: string; readonly name: string };
  /** A district was chosen. */
  readonly onChoose: (gss: string) => void;
  readonly size?: 'header' | 'home';
}

/** Chooses a district by its name, or by a town, jobcentre, station or postcode in it. */
export function AreaBox({ chosen, onChoose, size }: AreaBoxProps) {
  const box = usePlaceSearch();
  const usual = useUsualArea();
  const { typed, hasFailed, nameOf } = box;
  const choose = (gss: string) => {
    box.setTyped(undefined);
    onChoose(gss);
  };
  const lookUp = usePostcodeLookUp({ typed, nameOf, onFound: choose });
  const setTyped = (next: string | undefined) => {
    lookUp.forget();
    box.setTyped(next);
  };
  const hasText = typed !== undefined && typed.trim() !== '';
  const options = hasText
    ? box.matches.map((match) => ({ id: match.gss, content: <PlaceRow match={match} /> }))
    : usualOption(usual.gss, chosen?.gss, nameOf);
  const shared = hasText ? sharedCode(box.matches) : undefined;
  const { isReady } = box;
  const rows = options.length;
  const { status, isShown } = boxStatus({
    hasText,
    hasFailed,
    isReady,
    rows,
    shared,
    lookUpWords: lookUp.words,
  });
  const onTryAgain = hasFailed ? box.load : undefined;
  const footer = { chosen, usual, hasText, onTryAgain, lookUp };

  return (
    <Combobox
      label="Area"
      size={size}
      placeholder="Town, district or postcode"
      text={typed ?? chosen?.name ?? ''}
      onText={setTyped}
      options={options}
      onChoose={choose}
      status={status}
      showsStatus={isShown}
      asksWhich={shared !== undefined}
      footer={hasFooter(footer) && <BoxFooter {...footer} />}
      onEnterWithout={(close) =>
        box.whenListed((gss) => {
          close();
          choose(gss);
        })
      }
      onFocus={box.load}
      onLeave={() => setTyped(undefined)}
    />
  );
}

/** The usual area, offered while nothing is typed and another area, or none, is chosen. */
function usualOption(
  usual: string | undefined,
  chosen: string | undefined,
  nameOf: ((gss: string) => string | undefined) | undefined,
) {
  const name = usual === undefined || usual === chosen ? undefined : nameOf?.(usual);
  if (usual === undefined || name === undefined) return [];
  return [{ id: usual, content: <UsualRow name={name} /> }];
}
