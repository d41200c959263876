import { useState } from 'react';
import { freshIds } from '../../../model/id-source';
import { LIMITS } from '../../../model/limits';
import type { Scenario } from '../../../model/scenario';
import { checkExpectations } from '../../../projections/expectation-checks';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Field } from '../../../ui/field';
import { TextInput } from '../../../ui/text-input';
import { expectationText } from '../../../words/expectations';
import { titleOf } from '../screen/describe-variation';
import type { RehearsalView } from '../screen/rehearsal-view';
import { joinExpected } from '../script/expected-parts';
import { type OfferedExpectation, offerExpectations } from '../script/offered-expectations';

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
  const [name, setName] = useState(
    () => state.kept?.title ?? titleOf(state.scenario, context).slice(0, LIMITS.nameLength),
  );
  const offers = replay === null ? [] : offerExpectations(replay.rehearsal, replay.whole, state.document);
  const [taken, setTaken] = useState<ReadonlySet<string>>(
    () => new Set(offers.filter(({ isUsual }) => isUsual).map(({ key }) => key)),
  );
  const [wasPressed, setWasPressed] = useState(false);
  const isNamed = name.trim() !== '';
  const save = () => {
    setWasPressed(true);
    if (!isNamed) return;
    const id = freshIds(state.document, services.ids)('sc');
    const scenario = {
      ...state.scenario,
      id,
      name: name.trim(),
      expect: joinExpected(offers.flatMap(({ key, expect }) => (taken.has(key) ? [expect] : []))),
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
        <TextInput value={name} onValueChange={setName} maxLength={LIMITS.nameLength} autoFocus />
      </Field>
      {offers.length > 0 && (
        <fieldset>
          <legend className="mb-1 text-label text-ink-2">{words.saving.expects}</legend>
          {offers.map((offer) => (
            <Checkbox
              key={offer.key}
              {...sayOffer(offer, view)}
              checked={taken.has(offer.key)}
              onCheckedChange={(isTaken) => {
                const next = new Set(taken);
                if (isTaken) next.add(offer.key);
                else next.delete(offer.key);
                setTaken(next);
              }}
            />
          ))}
        </fieldset>
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

/** Says what is offered, and under it which steps or what would turn it red. */
function sayOffer(
  { code, expect }: OfferedExpectation,
  { words, context, replay }: RehearsalView,
): { readonly label: string; readonly hint?: string } {
  const { saving } = words;
  const { format, stepName } = context;
  switch (code) {
    case 'end': {
      const { ends = [] } = expect;
      const hint =
        ends.length === 0 ? saving.expectCancelled : saving.expectHint(format.all(ends.map(stepName)));
      return { label: saving.expect, hint };
    }
    case 'gap':
      return { label: saving.gap, hint: saving.gapHint };
    case 'passes':
      return { label: saving.passes, hint: format.all((expect.passes ?? []).map(stepName)) };
    case 'order': {
      const { order = [] } = expect;
      const steps = [...order.slice(0, 1).map(([first]) => first), ...order.map(([, then]) => then)];
      return { label: saving.order, hint: steps.map(stepName).join(' → ') };
    }
    case 'within':
    case 'refused':
    case 'field': {
      const checks = replay === null ? [] : checkExpectations(replay.rehearsal, { expect });
      return { label: checks.map((check) => expectationText(check, context)).join(' ') };
    }
  }
}
