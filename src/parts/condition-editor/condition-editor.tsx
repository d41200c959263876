import type { Condition } from '../../facts/condition';
import { capitalised } from '../../words/sentence';
import type { DrawingContext } from '../../words/sentence-context';
import type { ThingMaker } from '../step-form/step-form';
import { toCondition, toGroup } from './condition-tree';
import { GroupEditor } from './group-editor';

interface ConditionEditorProps {
  /** What the condition decides: «When is it “Large order”?» */
  label: string;
  maker: ThingMaker;
  context: DrawingContext;
  value: Condition;
  /** `typingIn` names the control while somebody types in it. */
  onChange: (condition: Condition, typingIn?: string) => void;
  onLeave?: () => void;
  /** It was added a moment ago. */
  isFresh?: boolean;
  disabled?: boolean;
}

/** A condition in lines: field, comparison, value; and groups of such lines. */
export function ConditionEditor({
  label,
  maker,
  context,
  value,
  onChange,
  onLeave,
  isFresh = false,
  disabled = false,
}: ConditionEditorProps) {
  const group = toGroup(value);
  return (
    <div className="flex flex-col gap-2">
      <GroupEditor
        label={label}
        group={group}
        depth={0}
        isFresh={isFresh}
        tools={{ maker, context, disabled, onLeave }}
        onChange={(next, typingIn) => onChange(toCondition(next), typingIn)}
      />
      {group.parts.length > 1 && (
        <p className="text-second text-pretty text-ink-2">
          {capitalised(context.language.conditions.say(value, context))}.
        </p>
      )}
    </div>
  );
}
