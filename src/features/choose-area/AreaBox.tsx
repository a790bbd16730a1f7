import { Combobox } from '@/shared/Combobox';
import { usePlaceSearch } from './ui/usePlaceSearch';
import { PlaceRow, UsualRow } from './ui/PlaceRow';
import { UsualAreaLine } from './ui/UsualAreaLine';
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
  const { typed, hasFailed } = box;
  const hasText = typed !== undefined && typed.trim() !== '';
  const options = hasText
    ? box.matches.map((match) => ({ id: match.gss, content: <PlaceRow match={match} /> }))
    : usualOption(usual.gss, chosen?.gss, box.nameOf);
  const choose = (gss: string) => {
    box.setTyped(undefined);
    onChoose(gss);
  };

  return (
    <Combobox
      label="Area"
      size={size}
      placeholder="Town, district or postcode"
      text={typed ?? chosen?.name ?? ''}
      onText={box.setTyped}
      options={options}
      onChoose={choose}
      status={hasText || hasFailed ? statusOf(hasFailed, box.isReady, options.length) : ''}
      showsStatus={hasFailed || (hasText && options.length === 0)}
      footer={
        hasFailed ? (
          <button type="button" onClick={box.load}>
            Try again
          </button>
        ) : (
          chosen && !hasText && <UsualAreaLine chosen={chosen} usual={usual} />
        )
      }
      onEnterWithout={(close) =>
        box.whenListed((gss) => {
          close();
          choose(gss);
        })
      }
      onFocus={box.load}
      onLeave={() => box.setTyped(undefined)}
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

function statusOf(hasFailed: boolean, isReady: boolean, rows: number): string {
  if (hasFailed) return 'The list of places could not be loaded.';
  if (!isReady) return 'Loading the list of places …';
  if (rows === 0) return 'No place fits. Try a town nearby, or the first half of a postcode.';
  return rows === 1 ? '1 area fits.' : `${rows} areas fit.`;
}
