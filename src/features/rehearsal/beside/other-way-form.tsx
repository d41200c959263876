import { GitBranch } from 'lucide-react';
import { useState } from 'react';
import type { Step } from '../../../model/document';
import { outcomesNotTaken } from '../../../rehearsal/other-way';
import { Button } from '../../../ui/button';
import { ChoiceList } from '../controls/choice-list';
import type { RehearsalView } from '../screen/rehearsal-view';
import { possibilitiesOf } from '../script/possibilities';
import type { WhatIfChoice } from './what-if-choices';

interface OtherWayFormProps {
  view: RehearsalView;
  choice: WhatIfChoice;
  step: Step;
}

/** Which other way an either-or goes. It goes by facts, so these are found and changed. */
export function OtherWayForm({ view, choice, step }: OtherWayFormProps) {
  const { session, state, words, context, replay, whatIf } = view;
  const [chosen, setChosen] = useState<string | null>(null);
  const can = possibilitiesOf(step, state.document, session.catalog);
  const visit = replay?.whole.visits.find(({ key }) => key === choice.key)?.activation ?? null;
  if (can.does !== 'choose' || replay === null || visit === null) return null;
  const others = outcomesNotTaken(replay.rehearsal.journal, visit, can.outcomes);
  const outcome = chosen ?? others[0];
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (outcome === undefined) return;
        session.branchOff({
          seq: state.seq,
          step: step.id,
          activation: visit,
          instead: { is: 'other-way', outcome },
        });
        whatIf.close();
      }}
    >
      <div className="grid gap-1.5">
        <h3 className="text-label font-semibold text-ink-2">{words.beside.happens}</h3>
        <ChoiceList
          label={words.beside.happens}
          rows={others.map((other) => ({ value: other, label: context.outcome(step.id, other) }))}
          value={outcome ?? null}
          onValueChange={setChosen}
        />
        <p className="text-second text-pretty text-ink-3">{words.beside.goesByFacts}</p>
      </div>
      <Button type="submit" look="primary" icon={GitBranch} disabled={view.isOld || outcome === undefined}>
        {words.beside.show}
      </Button>
    </form>
  );
}
