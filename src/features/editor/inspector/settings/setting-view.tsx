import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Step } from '../../../../model/document';
import type { StepForm, StepSetting } from '../../../../parts/step-form/step-form';
import { cx } from '../../../../ui/class-names';
import { Popover } from '../../../../ui/popover';
import type { Desk } from '../desk';
import { makeStepForm } from '../make-step-form';
import { RefusalNote } from '../refusal-note';
import { useRefusal } from '../use-refusal';

interface SettingViewProps {
  desk: Desk;
  step: Step;
  setting: StepSetting;
  /** Where one setting stands for several places, the one that is meant. */
  place?: string;
  label?: string;
}

/** One setting of a step, with what was refused beneath it. */
export function SettingView({
  desk,
  step,
  setting,
  place = setting.place,
  label = setting.label,
}: SettingViewProps) {
  const [refusal, report] = useRefusal();
  const form = makeStepForm(desk, step, report);
  const { Control, layout } = setting;
  const note = <RefusalNote desk={desk} refusal={refusal} />;
  if (setting.says !== undefined) {
    return (
      <SettingRow label={label}>
        <SaidValue form={form} setting={setting} label={label}>
          <Control form={form} place={place} look="field" />
          {note}
        </SaidValue>
      </SettingRow>
    );
  }
  const control = (
    <>
      <Control form={form} place={place} look={layout === 'row' ? 'quiet' : 'field'} />
      {note}
    </>
  );
  if (layout === 'bare') return <div className="py-1">{control}</div>;
  if (layout === 'block') {
    return (
      <div className="py-1.5">
        <p aria-hidden className="mb-1.5 text-ink-2">
          {label}
        </p>
        {control}
      </div>
    );
  }
  return (
    <SettingRow label={label} padded={layout === 'list'}>
      {control}
    </SettingRow>
  );
}

function SettingRow({
  label,
  padded = false,
  children,
}: {
  label: string;
  padded?: boolean;
  children: ReactNode;
}) {
  return (
    <div className="grid min-h-7.5 grid-cols-[92px_minmax(0,1fr)]">
      <span aria-hidden className="py-1.5 pr-2 text-ink-2">
        {label}
      </span>
      <div className={cx('min-w-0 py-px', padded ? 'py-0.5' : '-mx-2')}>{children}</div>
    </div>
  );
}

interface SaidValueProps {
  form: StepForm;
  setting: StepSetting;
  label: string;
  children: ReactNode;
}

function SaidValue({ form, setting, label, children }: SaidValueProps) {
  const said = setting.says?.(form) ?? null;
  const text = said ?? setting.unset ?? 'Not set';
  if (form.isReadOnly) return <p className="px-2 py-1.5 font-medium">{text}</p>;
  return (
    <Popover
      title={label}
      align="end"
      onOpenChange={(isOpen) => {
        if (!isOpen) form.settle();
      }}
      trigger={
        <button
          type="button"
          aria-label={`${label}: ${text}`}
          className="reach flex min-h-7 w-full min-w-0 items-center gap-2 rounded-tile px-2 py-1 text-left transition-colors duration-press hover:bg-hover data-popup-open:bg-hover"
        >
          <span className={cx('min-w-0 flex-1', said === null ? 'text-ink-3' : 'font-medium text-ink')}>
            {text}
          </span>
          <ChevronDown aria-hidden size={14} strokeWidth={1.9} className="shrink-0 text-ink-3" />
        </button>
      }
    >
      {children}
    </Popover>
  );
}
