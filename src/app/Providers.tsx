import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { PayUnit } from '@/domain/payUnit';
import { lazyLmiClient } from '@/services/lmi/lazyClient';
import { LmiContext } from '@/services/lmi/lmiContext';
import { lazyNomisClient } from '@/services/nomis/lazyClient';
import { NomisContext } from '@/services/nomis/nomisContext';
import { lazyPostcodesClient } from '@/services/postcodes/lazyClient';
import { PostcodesContext } from '@/services/postcodes/postcodesContext';
import { packQueries } from '@/services/pack/queries';
import { LOCK_AFTER, SHORTCUTS } from '@/features/settings/choices';
import { SessionProvider } from '@/features/session/SessionProvider';
import { usePinning } from '@/features/session/useSession';
import { useStoredChoice } from '@/shared/storedChoice';
import { PinContext } from '@/ui/pinSlot';
import { PayUnitContext } from '@/ui/payUnit';
import { SourceNamesContext } from '@/ui/sourceNames';
import { toBox } from '@/routes/-toBox';
import { retentionInForce } from './config/loadConfig';
import type { AppConfig } from './config/appConfig';
import { whenAllIsQuiet } from './offline/whenAllIsQuiet';

interface ProvidersProps {
  readonly config: AppConfig;
  readonly children: ReactNode;
}

/** What pages and drawing rooms read from above: clients, the words of sources, the pay unit. */
export function Providers({ config, children }: ProvidersProps) {
  const { lmiBaseUrl, nomisBaseUrl } = config;
  const postcodesBaseUrl = config.lookUpFullPostcode ? config.postcodesBaseUrl : null;
  // Anew where the settings come later than the first drawing.
  const lmi = useMemo(() => lazyLmiClient(lmiBaseUrl), [lmiBaseUrl]);
  const nomis = useMemo(() => lazyNomisClient(nomisBaseUrl), [nomisBaseUrl]);
  const postcodes = useMemo(() => lazyPostcodesClient(postcodesBaseUrl), [postcodesBaseUrl]);
  const [shortcuts] = useStoredChoice(SHORTCUTS.key, SHORTCUTS.words, SHORTCUTS.usual);
  const [lockAfter] = useStoredChoice(LOCK_AFTER.key, LOCK_AFTER.words, LOCK_AFTER.usual);
  return (
    <LmiContext value={lmi}>
      <NomisContext value={nomis}>
        <PostcodesContext value={postcodes}>
          <SourceNamesProvider>
            <PayUnitProvider>
              <SessionProvider
                retention={retentionInForce}
                shortcuts={shortcuts === 'on'}
                idleLimitMs={Number(lockAfter) * 60_000}
                toJobBox={toJobBox}
              >
                <PinProvider>{children}</PinProvider>
              </SessionProvider>
            </PayUnitProvider>
          </SourceNamesProvider>
        </PostcodesContext>
      </NomisContext>
    </LmiContext>
  );
}

const toJobBox = (): void => toBox('job');

function PinProvider({ children }: { readonly children: ReactNode }) {
  return <PinContext value={usePinning()}>{children}</PinContext>;
}

function SourceNamesProvider({ children }: { readonly children: ReactNode }) {
  const [isIdle, setIdle] = useState(false);
  useEffect(function waitForAQuietMoment() {
    void whenAllIsQuiet().then(() => setIdle(true));
  }, []);
  // A page that draws figures asks for it at once; the front page draws none and can wait.
  const { data } = useQuery({ ...packQueries.sources(), enabled: isIdle });
  const names = useMemo(() => {
    const sources = new Map(data?.sources.map((source) => [source.id, source]));
    const indicators = new Map(data?.indicators.map((row) => [row.id, row]));
    return {
      source: (id: string) => sources.get(id),
      indicator: (id: string) => indicators.get(id),
    };
  }, [data]);
  return <SourceNamesContext value={names}>{children}</SourceNamesContext>;
}

const PAY_UNITS: readonly PayUnit[] = ['hour', 'week', 'year'];

function PayUnitProvider({ children }: { readonly children: ReactNode }) {
  const [unit, choose] = useStoredChoice('bearings.pay-unit', PAY_UNITS, 'hour');
  const choice = useMemo(() => ({ unit, choose }), [unit, choose]);
  return <PayUnitContext value={choice}>{children}</PayUnitContext>;
}
