import { useState } from 'react';
import { freshIds } from '../../../model/id-source';
import type { Scenario } from '../../../model/scenario';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { capitalised } from '../../../words/sentence';
import { describeScenario } from '../screen/describe-variation';
import type { RehearsalView } from '../screen/rehearsal-view';
import { expectationOf } from '../script/expectation';

export interface SaveDialogProps {
  view: RehearsalView;
  open: boolean;
  onClose: () => void;
  onSave: (scenario: Scenario) => void;
}

/** Gives what is being tried a name, so that it can be played and checked again. */
export function SaveDialog({ view, open, onClose, onSave }: SaveDialogProps) {
  const { words } = view;
  return (
    <Dialog
      open={open}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
      title={words.saving.title}
      description={words.saving.text}
      size="small"
    >
      {open && <SaveForm view={view} onClose={onClose} onSave={onSave} />}
    </Dialog>
  );
}

function SaveForm({ view, onClose, onSave }: Omit<SaveDialogProps, 'open'>) {
  const { session, state, services, words, context, replay } = view;
  const [name, setName] = useState(() => capitalised(describeScenario(state.scenario, context)[0] ?? ''));
  const [expects, setExpects] = useState(true);
  const [wasPressed, setWasPressed] = useState(false);
  const isNamed = name.trim() !== '';
  const expect = replay === null ? null : expectationOf(replay.rehearsal);
  const save = () => {
    setWasPressed(true);
    if (!isNamed) return;
    const id = freshIds(state.document, services.ids)('sc');
    const scenario = {
      ...state.scenario,
      id,
      name: name.trim(),
      expect: expects && expect !== null ? expect : {},
    };
    onSave(scenario);
    session.adopt(scenario);
    onClose();
  };
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Field
        label={words.saving.name}
        hint={words.saving.nameHint}
        error={wasPressed && !isNamed ? words.saving.nameMissing : undefined}
      >
        <TextInput value={name} onValueChange={setName} maxLength={200} autoFocus />
      </Field>
      {expect !== null && (
        <Checkbox
          label={words.saving.expect}
          hint={
            expect.ends === undefined || expect.ends.length === 0
              ? words.saving.expectAttention
              : words.saving.expectHint(context.format.all(expect.ends.map(context.stepName)))
          }
          checked={expects}
          onCheckedChange={setExpects}
        />
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onClick={onClose}>{words.saving.cancel}</Button>
        <Button type="submit" look="primary">
          {words.saving.save}
        </Button>
      </div>
    </form>
  );
}
