import { ChevronDown } from 'lucide-react';
import { groupBy } from '../../kernel/group-by';
import { Button, type ButtonProps } from '../../ui/button';
import { DropdownMenu } from '../../ui/dropdown-menu';
import type { Repair } from './repair';

interface RepairButtonsProps extends Pick<ButtonProps, 'look' | 'size' | 'className' | 'disabled'> {
  repairs: readonly Repair[];
}

/** What would put a finding right: a button each, and a menu where somebody has to choose first. */
export function RepairButtons({ repairs, ...dress }: RepairButtonsProps) {
  return [...groupBy(repairs, ({ label, asks }) => asks ?? label)].map(([question, answers]) => {
    const [only, ...others] = answers;
    if (only !== undefined && others.length === 0) {
      return (
        <Button key={question} {...dress} onClick={only.run}>
          {only.label}
        </Button>
      );
    }
    return (
      <DropdownMenu
        key={question}
        trigger={
          <Button {...dress} trailing={<ChevronDown aria-hidden size={14} strokeWidth={2} />}>
            {question}
          </Button>
        }
        entries={answers.map(({ label, run }) => ({ key: label, label, onSelect: run }))}
      />
    );
  });
}
