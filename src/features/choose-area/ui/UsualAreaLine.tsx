import { placeName, said } from '@/shared/words/words';
import { Said } from '@/ui/Said';
import type { UsualArea } from './useUsualArea';

interface UsualAreaLineProps {
  readonly chosen: { readonly gss: string; readonly name: string };
  readonly usual: UsualArea;
}

/** Under the list: makes the chosen area the usual one, or says that it is. */
export function UsualAreaLine({ chosen, usual }: UsualAreaLineProps) {
  const place = placeName(chosen.name, chosen.gss);
  if (usual.isRefused)
    return <Said of={said('This browser does not let the app remember an area.')} />;
  if (chosen.gss === usual.gss) return <Said of={said('{place} is your usual area.', { place })} />;
  return (
    <button type="button" onClick={() => usual.keep(chosen.gss)}>
      <Said of={said('Make {place} my usual area', { place })} />
    </button>
  );
}
