import { useSay } from '@/shared/words/speech';
import { placeName, said } from '@/shared/words/words';
import { Combobox } from '@/ui/Combobox';
import { boxStatus } from './model/boxStatus';
import type { PlaceMatch } from './model/placeMatch';
import { widerQuestion } from './model/widerWords';
import { BoxFooter, hasFooter } from './ui/BoxFooter';
import { PlaceRow, UsualRow } from './ui/PlaceRow';
import { usePlaceSearch } from './ui/usePlaceSearch';
import { usePostcodeLookUp } from './ui/usePostcodeLookUp';
import { useUsualArea } from './ui/useUsualArea';

/** A region, a nation, Great Britain or the United Kingdom: a wider area with a page of its own. */
export interface WiderPage {
  readonly gss: string;
  readonly name: string;
}

interface AreaBoxProps {
  /** The district the page is read for: the town chosen in it, else its own name, stands in the box. */
  readonly chosen?: { readonly gss: string; readonly name: string; readonly town?: string };
  /** A district was chosen, and where a town in it was meant, its name in our lists. */
  readonly onChoose: (gss: string, town?: string) => void;
  /**
   * A wider area with a page was chosen. Without it, and for a wider area without a page, the box
   * lists the districts to choose from.
   */
  readonly onWider?: (area: WiderPage) => void;
  /**
   * The district is for a job, whose figures are by district: a wider area lists its districts, and
   * its own page is offered below them.
   */
  readonly isForJob?: boolean;
  readonly size?: 'header' | 'home';
}

/** Chooses a district by its name, or by a town, jobcentre, station or postcode in it. */
export function AreaBox({ chosen, onChoose, onWider, isForJob = false, size }: AreaBoxProps) {
  const say = useSay();
  const box = usePlaceSearch();
  const usual = useUsualArea();
  const { typed, hasFailed, nameOf, wider, question, isReady } = box;
  const choose = (gss: string, town?: string) => {
    box.setTyped(undefined);
    if (town === undefined) onChoose(gss);
    else onChoose(gss, town);
  };
  const openPage = (page: WiderPage) => {
    box.setTyped(undefined);
    onWider?.(page);
  };
  const take = (match: PlaceMatch) => {
    if (!('wider' in match)) return choose(match.gss, match.town);
    const page = pageOf(match);
    return page && onWider && !isForJob ? openPage(page) : box.open(match.wider);
  };
  const lookUp = usePostcodeLookUp({ typed, nameOf, onFound: choose });
  const setTyped = (next: string | undefined) => {
    lookUp.forget();
    box.setTyped(next);
  };
  const hasText = typed !== undefined && typed.trim() !== '';
  const listed = hasText ? box.matches : [];
  const options = hasText ? listed.map(placeOption) : usualOption(usual.gss, chosen?.gss, nameOf);
  const { status, isShown } = boxStatus({
    hasText,
    hasFailed,
    isReady,
    rows: options.length,
    question,
    widerWords: wider && widerQuestion(wider, isForJob),
    lookUpWords: lookUp.words,
  });
  const page = wider && onWider ? pageOf({ wider }) : undefined;
  const footer = {
    chosen,
    usual,
    hasText,
    onTryAgain: hasFailed ? box.load : undefined,
    lookUp,
    wider: page && { name: page.name, onOpen: () => openPage(page) },
  };

  return (
    <Combobox
      label={say(said('Area'))}
      box="area"
      size={size}
      placeholder={say(
        size === 'header' ? said('Town or postcode') : said('Town, district or postcode'),
      )}
      text={typed ?? (chosen ? say(placeName(chosen.town ?? chosen.name, chosen.gss)) : '')}
      onText={setTyped}
      options={options}
      onChoose={(id) => {
        const match = listed.find((one) => idOf(one) === id);
        // The usual area is no match: its row stands while nothing is typed.
        if (match) take(match);
        else choose(id);
      }}
      status={say(status)}
      showsStatus={isShown}
      asksWhich={hasText && (wider !== undefined || question !== undefined)}
      footer={hasFooter(footer) && <BoxFooter {...footer} />}
      onEnterWithout={(close) =>
        box.whenListed((match) => {
          if (!('wider' in match)) close();
          take(match);
        })
      }
      onFocus={box.load}
      onLeave={() => setTyped(undefined)}
    />
  );
}

const idOf = (match: PlaceMatch) => ('wider' in match ? match.wider.id : match.gss);

const placeOption = (match: PlaceMatch) => ({
  id: idOf(match),
  content: <PlaceRow match={match} />,
  // Its districts are listed next, or its page is opened.
  staysOpen: 'wider' in match,
});

function pageOf({ wider }: Extract<PlaceMatch, { readonly wider: unknown }>) {
  return wider.gss === undefined ? undefined : { gss: wider.gss, name: wider.name };
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
