import type { Step } from '../../../../model/document';
import type { StepPanel } from '../../../../parts/step-form/step-form';
import { Blank } from '../../../../ui/blank';
import { cx } from '../../../../ui/class-names';
import { Popover } from '../../../../ui/popover';
import { capitalised, type SentenceBlank, type SentencePart } from '../../../../words/sentence';
import type { Desk } from '../desk';
import { makeStepForm } from '../make-step-form';
import { RefusalNote } from '../refusal-note';
import { findSetting } from '../settings/find-setting';
import { useRefusal } from '../use-refusal';

interface StepSentenceProps {
  desk: Desk;
  step: Step;
  panel: StepPanel | null;
}

/** A text longer than this breaks over lines as the words around it do. */
const SHORT = 24;

/** What the step does, in one sentence; each blank opens the control that fills it in. */
export function StepSentence({ desk, step, panel }: StepSentenceProps) {
  const parts = desk.context.wordsOf(step)?.sentence(step, desk.context) ?? [];
  if (parts.length === 0) return null;
  return (
    // Five rows hold most sentences: what is typed beneath must not push away what it is typed in.
    // No paragraph: what fills a blank may be a box of its own.
    <div className="mt-3 min-h-[5lh] text-sentence text-pretty text-ink-2 wrap-anywhere">
      {capitalise(parts).map((part, index) =>
        'blank' in part ? (
          // A blank has no name but its place, and one place may stand twice in a sentence.
          <SentenceGap
            key={`${String(index)} ${part.blank}`}
            desk={desk}
            step={step}
            panel={panel}
            blank={part}
          />
        ) : (
          part.text
        ),
      )}
    </div>
  );
}

interface SentenceGapProps extends StepSentenceProps {
  blank: SentenceBlank;
}

function SentenceGap({ desk, step, panel, blank }: SentenceGapProps) {
  const [refusal, report] = useRefusal();
  const form = makeStepForm(desk, step, report);
  const setting = findSetting(panel, form, blank.blank);
  if (setting === undefined || desk.isReadOnly) {
    return blank.filled ? <strong className="font-semibold text-ink">{blank.text}</strong> : blank.text;
  }
  const { Control } = setting;
  if (setting.inSentence) return <Control form={form} place={blank.blank} look="blank" />;
  const isLead = blank.blank.startsWith('arrows.');
  const title = isLead ? form.context.outcome(step.id, blank.blank.slice('arrows.'.length)) : setting.label;
  // A button is a box; a long text has to break over lines as the words around it do.
  const isLong = blank.text.length > SHORT;
  return (
    <Popover
      title={title}
      nativeButton={!isLong}
      onOpenChange={(isOpen) => {
        if (!isOpen) form.settle();
      }}
      trigger={
        <Blank
          aria-label={`${title}: ${blank.text}`}
          nativeButton={!isLong}
          {...(isLong ? { render: <span /> } : {})}
          className={cx(
            isLong && 'inline! cursor-pointer',
            !blank.filled && 'font-normal! text-ink-3! italic',
          )}
        >
          {blank.text}
        </Blank>
      }
    >
      <Control form={form} place={blank.blank} look="field" />
      <RefusalNote desk={desk} refusal={refusal} />
    </Popover>
  );
}

function capitalise(parts: readonly SentencePart[]): readonly SentencePart[] {
  const [first, ...others] = parts;
  return first === undefined ? [] : [{ ...first, text: capitalised(first.text) }, ...others];
}
