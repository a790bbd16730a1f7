import { Estimate } from './Estimate';
import { EstimateSplit } from './EstimateSplit';

/** Hours: the service's estimate, and its split. */
export function HoursParts() {
  return (
    <>
      <Estimate measure="hours" />
      <EstimateSplit measure="hours" />
    </>
  );
}
