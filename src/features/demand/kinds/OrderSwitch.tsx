import '@mantine/core/styles/SegmentedControl.layer.css';
import { SegmentedControl } from '@mantine/core';
import { useAtOnce } from '@/ui/useAtOnce';

type Order = 'official' | 'bands';

interface OrderSwitchProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

const ORDERS = [
  { value: 'official', label: 'Official list' },
  { value: 'bands', label: 'In bands' },
];

/** Kinds of work as the official list has them, or in bands of how common they are. */
export function OrderSwitch({ order, onOrder }: OrderSwitchProps) {
  const [shown, show] = useAtOnce(order, onOrder);
  return (
    <SegmentedControl
      aria-label="Order"
      data={ORDERS}
      value={shown}
      onChange={(next) => show(next === 'bands' ? 'bands' : 'official')}
      transitionDuration={0}
    />
  );
}
