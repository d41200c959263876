import {
  Calendar,
  CircleDollarSign,
  Hash,
  List,
  ListChecks,
  type LucideIcon,
  ToggleLeft,
  Type,
} from 'lucide-react';
import type { FieldType } from '../../facts/field-value';

/** Is how a kind of fact is shown. */
export interface FieldTypeFace {
  readonly icon: LucideIcon;
  readonly label: string;
}

/** Gives each kind of fact its picture and its name. */
export const fieldTypeFaces: Readonly<Record<FieldType, FieldTypeFace>> = {
  text: { icon: Type, label: 'Text' },
  number: { icon: Hash, label: 'Number' },
  money: { icon: CircleDollarSign, label: 'Money' },
  yesno: { icon: ToggleLeft, label: 'Yes or no' },
  choice: { icon: ListChecks, label: 'Choice' },
  date: { icon: Calendar, label: 'Date' },
  list: { icon: List, label: 'List' },
};
