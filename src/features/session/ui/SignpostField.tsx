import { NativeSelect } from '@mantine/core';
import '@mantine/core/styles/Input.layer.css';
import { useQuery } from '@tanstack/react-query';
import { startOfSentence } from '@/domain/plainNames';
import { TEXT_MOST } from '@/domain/recordBounds';
import { type NationName, nationOfGss, signpostName, signpostText } from '@/domain/signposts';
import { packQueries } from '@/services/pack/queries';
import styles from '../SessionDesk.module.css';
import { useRecordPart } from '../useSession';
import { BoundedText } from './BoundedText';
import { PRIVATE_FIELD } from '@/ui/privateField';

interface SignpostFieldProps {
  readonly value: string;
  readonly onType: (signpost: string) => void;
  /** A service of the client's nation takes the place of what is there. */
  readonly onChoose: (signpost: string) => void;
}

/** Where to go for a step: a service of the client's nation, or the adviser's own words. */
export function SignpostField({ value, onType, onChoose }: SignpostFieldProps) {
  const nation = nationOfGss(useRecordPart((record) => record.place)?.gss);
  return (
    <>
      {nation === undefined ? null : (
        <ServiceOf nation={nation} value={value} onChoose={onChoose} />
      )}
      <BoundedText
        className={styles.wide}
        label="Where to go for it"
        description={nation === undefined ? NO_NATION : undefined}
        most={TEXT_MOST.signpost}
        value={value}
        onChange={onType}
      />
    </>
  );
}

const NO_NATION = 'Set the place to choose a service.';

interface ServiceOfProps extends Pick<SignpostFieldProps, 'value' | 'onChoose'> {
  readonly nation: NationName;
}

/** The text chosen is the text kept: nothing of the table has to be looked up later. */
function ServiceOf({ nation, value, onChoose }: ServiceOfProps) {
  const { data = [], isError } = useQuery(packQueries.signposts());
  const services = data
    .filter((one) => one.nation === nation)
    .map((one) => ({
      value: signpostText(one),
      label: `${startOfSentence(one.purpose)}: ${signpostName(one)}`,
    }));
  const isService = services.some((one) => one.value === value);
  return (
    <NativeSelect
      {...PRIVATE_FIELD}
      className={styles.wide}
      label={`Service in ${nation}`}
      error={isError ? 'The list of services could not be loaded.' : undefined}
      data={[{ value: '', label: value === '' || isService ? 'None' : 'Own words' }, ...services]}
      value={isService ? value : ''}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}
