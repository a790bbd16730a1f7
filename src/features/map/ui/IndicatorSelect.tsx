import { memo } from 'react';
import { familyOf, mapOfChoice, type MapOption, type MapOptions } from '../model/mapOptions';
import { Choice } from './Choice';
import { useAhead } from '@/ui/useAtOnce';

interface IndicatorSelectProps {
  readonly options: MapOptions;
  readonly value: string;
  readonly onChange: (mapId: string) => void;
  /** At once, before the choice is put into the address: the colours may go ahead. */
  readonly onAhead: (mapId: string) => void;
}

/** Which figures to map; where there are many of one kind, which of them. */
export function IndicatorSelect({ options, value, onChange, onAhead }: IndicatorSelectProps) {
  // The address follows a choice: until it has, the lists show what was chosen.
  const [shown, show] = useAhead(value);
  const family = familyOf(options, shown);
  const mapOf = (chosen: string) => mapOfChoice(options, chosen, shown);
  const goAhead = (mapId: string) => {
    show(mapId);
    onAhead(mapId);
  };
  return (
    <>
      <Choice
        label="Show on the map"
        value={family?.id ?? shown}
        onChange={(chosen) => onChange(mapOf(chosen))}
        onAhead={(chosen) => goAhead(mapOf(chosen))}
      >
        <Groups options={options} />
      </Choice>
      {family && (
        <Choice
          key={family.id}
          label={family.choice}
          value={shown}
          onChange={onChange}
          onAhead={goAhead}
        >
          <Lines items={family.members} />
        </Choice>
      )}
    </>
  );
}

/** Drawn once: the list of maps does not change while a page is open. */
const Groups = memo(function Groups({ options }: Pick<IndicatorSelectProps, 'options'>) {
  return options.groups.map(({ group, items }) => (
    <optgroup key={group} label={group}>
      <Lines items={items} />
    </optgroup>
  ));
});

const Lines = memo(function Lines({ items }: { readonly items: readonly MapOption[] }) {
  return items.map((item) => (
    <option key={item.value} value={item.value}>
      {item.label}
    </option>
  ));
});
