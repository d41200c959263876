import { CalendarClock, ClipboardList, Hand, type LucideIcon, Mail, Store } from 'lucide-react';
import type { StepFace } from '../../parts/step-card/step-face';
import type { TriggerConfig } from './trigger.step';

const icons: Readonly<Record<TriggerConfig['kind'], LucideIcon>> = {
  form: ClipboardList,
  email: Mail,
  schedule: CalendarClock,
  event: Store,
  manual: Hand,
};

export const triggerFace: StepFace = {
  type: 'trigger',
  dock: 0,
  picture: ({ config: { kind } }) => ({
    // What the table has as a key is a kind of the config.
    icon:
      typeof kind === 'string' && Object.hasOwn(icons, kind) ? icons[kind as TriggerConfig['kind']] : Hand,
    tone: 'ink',
    shape: 'start',
  }),
};
