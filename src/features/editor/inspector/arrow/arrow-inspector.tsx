import { MoveRight, Plus, RotateCcw, Trash2, TriangleAlert } from 'lucide-react';
import type { Arrow } from '../../../../model/document';
import { admitConnection } from '../../../../model/edits/connect-steps';
import { turnArrow } from '../../../../model/edits/turn-arrow';
import { FAILURE_KINDS } from '../../../../model/journal';
import { hasWayOut, isTrouble, waysOut } from '../../../../model/ways-out';
import type { SpokenFinding } from '../../../../parts/findings/spoken-finding';
import { Button } from '../../../../ui/button';
import { IconButton } from '../../../../ui/icon-button';
import { PanelHeader, PanelRow, PanelSection } from '../../../../ui/panel';
import { Select, type SelectOption } from '../../../../ui/select';
import { Switch } from '../../../../ui/switch';
import { Tile } from '../../../../ui/tile';
import { deleteCommand } from '../../commands/delete';
import { type ReconnectArgs, reconnectCommand } from '../../commands/reconnect';
import { selectSteps } from '../../session/selection';
import { asEditRefusal } from '../as-edit-refusal';
import type { Desk } from '../desk';
import { FindingCards } from '../finding-cards';
import { RefusalNote } from '../refusal-note';
import { useRefusal } from '../use-refusal';

interface ArrowInspectorProps {
  desk: Desk;
  arrow: Arrow;
  findings: readonly SpokenFinding[];
}

/** One arrow: when it is taken, from where to where, and whether it goes back. */
export function ArrowInspector({ desk, arrow, findings }: ArrowInspectorProps) {
  const { session, context, isReadOnly, addNext } = desk;
  const [refusal, report] = useRefusal();
  const from = context.step(arrow.from);
  const bad = from !== undefined && isTrouble(from, arrow.outcome, session.catalog);
  const turn = (change: Omit<ReconnectArgs, 'arrow'>): void => {
    const led = reconnectCommand.run(session, { ...change, arrow: arrow.id });
    report(led.ok ? null : asEditRefusal(led.error));
  };
  return (
    <>
      <PanelHeader
        title={context.outcome(arrow.from, arrow.outcome)}
        leading={
          <Tile
            tone={bad ? 'bad' : 'flow'}
            icon={arrow.back ? RotateCcw : bad ? TriangleAlert : MoveRight}
            size={32}
          />
        }
        actions={
          !isReadOnly && (
            <IconButton label="Delete arrow" icon={Trash2} onClick={() => deleteCommand.run(session)} />
          )
        }
      >
        <ArrowSentence desk={desk} arrow={arrow} />
        {addNext !== null && !isReadOnly && !arrow.back && (
          <Button
            icon={Plus}
            className="mt-3"
            onClick={() => addNext({ after: null, at: null, on: arrow.id })}
          >
            Add a step between
          </Button>
        )}
      </PanelHeader>
      <FindingCards desk={desk} findings={findings.filter((finding) => finding.arrow === arrow.id)} />
      <PanelSection title="Details">
        <PanelRow label="Taken when">
          <Select
            aria-label="Taken when"
            look="quiet"
            options={outcomeOptions(desk, arrow)}
            value={arrow.outcome}
            disabled={isReadOnly}
            onValueChange={(outcome) => turn({ outcome })}
          />
        </PanelRow>
        <PanelRow label="Leads to">
          <Select
            aria-label="Leads to"
            look="quiet"
            options={targetOptions(desk, arrow)}
            value={arrow.to}
            disabled={isReadOnly}
            onValueChange={(to) => turn({ to })}
          />
        </PanelRow>
        <Switch
          label="Goes back"
          hint="What comes by it begins the next round."
          checked={arrow.back}
          disabled={isReadOnly}
          onCheckedChange={(back) => {
            const turned = session.apply('Turn arrow', 'now', (sheet) => turnArrow(sheet, arrow.id, back));
            report(turned.ok ? null : turned.error);
          }}
          className="mt-1"
        />
        <RefusalNote desk={desk} refusal={refusal} />
      </PanelSection>
    </>
  );
}

function ArrowSentence({ desk: { session, context }, arrow }: Pick<ArrowInspectorProps, 'desk' | 'arrow'>) {
  const step = (id: string) => (
    <button
      type="button"
      onClick={() => session.select(selectSteps(id))}
      className="reach font-semibold text-ink underline decoration-line decoration-[1.5px] underline-offset-4 hover:decoration-accent"
    >
      {context.stepName(id)}
    </button>
  );
  return (
    <p className="mt-3 text-sentence text-pretty text-ink-2 wrap-anywhere">
      From {step(arrow.from)} {arrow.back ? 'back ' : ''}to {step(arrow.to)}.
    </p>
  );
}

function outcomeOptions(
  { session, context }: Desk,
  { from, outcome }: Arrow,
): readonly SelectOption<string>[] {
  const source = context.step(from);
  if (source === undefined) return [];
  const declared = waysOut(source, session.catalog).map(({ id }) => id);
  const kinds = FAILURE_KINDS.map((kind) => `failed.${kind}`).filter((way) =>
    hasWayOut(source, way, session.catalog),
  );
  const ways = [...new Set([...declared, ...kinds, outcome])];
  return ways.map((way) => ({ value: way, label: context.outcome(from, way) }));
}

function targetOptions(
  { session, document, context, faces }: Desk,
  arrow: Arrow,
): readonly SelectOption<string>[] {
  const without = { ...document, arrows: document.arrows.filter(({ id }) => id !== arrow.id) };
  return document.steps
    .filter(({ id }) => id === arrow.to || admitConnection(without, { ...arrow, to: id }, session.catalog).ok)
    .map((step) => ({
      value: step.id,
      label: context.stepName(step.id),
      icon: faces.find(step.type)?.picture(step).icon,
    }));
}
