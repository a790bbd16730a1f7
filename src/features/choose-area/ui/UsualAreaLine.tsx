import type { UsualArea } from './useUsualArea';

interface UsualAreaLineProps {
  readonly chosen: { readonly gss: string; readonly name: string };
  readonly usual: UsualArea;
}

/** Under the list: makes the chosen area the usual one, or says that it is. */
export function UsualAreaLine({ chosen, usual }: UsualAreaLineProps) {
  if (usual.isRefused) return 'This browser does not let the app remember an area.';
  if (chosen.gss === usual.gss) return `${chosen.name} is your usual area.`;
  return (
    <button type="button" onClick={() => usual.keep(chosen.gss)}>
      {`Make ${chosen.name} my usual area`}
    </button>
  );
}
