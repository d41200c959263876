import { useState } from 'react';
import type { Step } from '../../../../model/document';
import type { SpokenFinding } from '../../../../parts/findings/spoken-finding';
import type { StepPanel } from '../../../../parts/step-form/step-form';
import { Button } from '../../../../ui/button';
import { PanelSection } from '../../../../ui/panel';
import type { Desk } from '../desk';
import { FindingCards } from '../finding-cards';
import { makeStepForm } from '../make-step-form';
import { rarePlaces, type StepSettings, settingsOf } from '../settings/find-setting';
import { SettingView } from '../settings/setting-view';
import { StepHeading } from './step-heading';
import { StepSentence } from './step-sentence';
import { TriesDrawing } from './tries-drawing';
import { useStepPanel } from './use-step-panel';
import { WayRows } from './way-rows';

interface StepInspectorProps {
  desk: Desk;
  step: Step;
  findings: readonly SpokenFinding[];
}

const ignore = () => undefined;

/** Everything about one step: its sentence, its settings, and what there is to look at. */
export function StepInspector({ desk, step, findings }: StepInspectorProps) {
  const loaded = useStepPanel(desk.panels, step.type);
  const isKnown = desk.session.catalog.find(step.type) !== undefined;
  return (
    <>
      <div className="px-5 pt-4.5 pb-3.5">
        <StepHeading desk={desk} step={step} />
        {isKnown ? (
          <StepSentence desk={desk} step={step} panel={loaded.is === 'there' ? loaded.panel : null} />
        ) : (
          <p className="mt-3 text-body text-ink-2">
            This kind of step comes from a newer version. It is kept as it is, and it cannot run here.
          </p>
        )}
      </div>
      {loaded.is === 'lost' && (
        <p role="alert" className="px-5 pb-3 text-second text-wrong">
          The settings of this kind of step did not arrive. Choose the step again when you are online.
        </p>
      )}
      {isKnown && loaded.is === 'there' && (
        <StepSections key={step.type} desk={desk} step={step} panel={loaded.panel} />
      )}
      {/* Under the settings: what comes and goes while somebody writes must not push about what is written in. */}
      <FindingCards desk={desk} findings={findings.filter((finding) => finding.step === step.id)} />
    </>
  );
}

interface StepSectionsProps {
  desk: Desk;
  step: Step;
  panel: StepPanel | null;
}

function StepSections({ desk, step, panel }: StepSectionsProps) {
  const [rare] = useState(() => rarePlaces(panel, step));
  const settings = settingsOf(panel, makeStepForm(desk, step, ignore), rare);
  return (
    <>
      {settings.fail.length > 0 && (
        <PanelSection title="If it fails">
          <TriesDrawing desk={desk} step={step} />
          <SettingRows desk={desk} step={step} settings={settings.fail} />
        </PanelSection>
      )}
      {settings.details.length > 0 && (
        <PanelSection title="Details">
          <SettingRows desk={desk} step={step} settings={settings.details} />
        </PanelSection>
      )}
      <WayRows desk={desk} step={step} />
      {settings.rare.length > 0 && <RareSettings desk={desk} step={step} settings={settings.rare} />}
    </>
  );
}

interface SettingRowsProps {
  desk: Desk;
  step: Step;
  settings: StepSettings['rare'];
}

function SettingRows({ desk, step, settings }: SettingRowsProps) {
  return settings.map((setting) => (
    <SettingView key={setting.place} desk={desk} step={step} setting={setting} />
  ));
}

function RareSettings(props: SettingRowsProps) {
  const [isShown, setShown] = useState(false);
  return (
    <PanelSection
      title="More"
      action={
        <Button
          look="quiet"
          size="small"
          aria-expanded={isShown}
          onClick={() => setShown(!isShown)}
          className="-mr-2.5"
        >
          {isShown ? 'Hide' : 'Show'}
        </Button>
      }
    >
      {isShown && <SettingRows {...props} />}
    </PanelSection>
  );
}
