import { Plus } from 'lucide-react';
import type { Step } from '../../../../model/document';
import { waysOut } from '../../../../model/ways-out';
import { Button } from '../../../../ui/button';
import { PanelSection } from '../../../../ui/panel';
import { placeAfterStep } from '../../palette/place-after-step';
import type { Desk } from '../desk';
import { leadSetting } from '../settings/plain-settings';
import { SettingView } from '../settings/setting-view';

interface WayRowsProps {
  desk: Desk;
  step: Step;
}

/** Where each way out leads, so that arrows can be drawn without drawing. */
export function WayRows({ desk, step }: WayRowsProps) {
  const { session, document, context } = desk;
  const declared = waysOut(step, session.catalog).map(({ id }) => id);
  const drawn = document.arrows.filter(({ from }) => from === step.id).map(({ outcome }) => outcome);
  const ways = [...new Set([...declared, ...drawn])];
  if (ways.length === 0) return null;
  const { addNext } = desk;
  return (
    <PanelSection
      title="What comes next"
      action={
        addNext !== null &&
        !desk.isReadOnly && (
          <Button
            look="quiet"
            size="small"
            icon={Plus}
            className="-mr-2.5"
            onClick={() => addNext(placeAfterStep(document, step, session.catalog))}
          >
            Add a step after this
          </Button>
        )
      }
    >
      {ways.map((way) => (
        <SettingView
          key={way}
          desk={desk}
          step={step}
          setting={leadSetting}
          place={`arrows.${way}`}
          label={ways.length === 1 ? 'Then' : context.outcome(step.id, way)}
        />
      ))}
    </PanelSection>
  );
}
