import { Search } from 'lucide-react';
import { useHouse } from '../../parts/services';
import { Segmented } from '../../ui/segmented';
import { TextInput } from '../../ui/text-input';
import type { LibraryOrder } from '../../words/library';

interface LibraryToolsProps {
  readonly sought: string;
  readonly onSeek: (sought: string) => void;
  readonly order: LibraryOrder;
  readonly onOrder: (order: LibraryOrder) => void;
}

/** Finding and ordering: they come once there are enough workflows to need it. */
export function LibraryTools({ sought, onSeek, order, onOrder }: LibraryToolsProps) {
  const { words } = useHouse();
  const { library } = words;
  return (
    <div className="flex items-center gap-2 max-tablet:flex-col max-tablet:items-start">
      <TextInput
        type="search"
        aria-label={library.find}
        placeholder={library.find}
        icon={Search}
        value={sought}
        onValueChange={onSeek}
        className="tablet:w-60"
      />
      <Segmented
        className="shrink-0"
        label={library.order.label}
        value={order}
        onValueChange={onOrder}
        segments={[
          { value: 'changed', label: library.order.changed },
          { value: 'name', label: library.order.name },
        ]}
      />
    </div>
  );
}
