import { changeDocument } from '../../../../model/edits/change-document';
import { LIMITS } from '../../../../model/limits';
import type { SpokenFinding } from '../../../../parts/findings/spoken-finding';
import { PanelSection } from '../../../../ui/panel';
import { TextArea } from '../../../../ui/text-area';
import type { Desk } from '../desk';
import { FindingCards } from '../finding-cards';
import { RefusalNote } from '../refusal-note';
import { TitleInput } from '../title-input';
import { useRefusal } from '../use-refusal';
import { FieldSection } from './field-section';
import { RoleSection } from './role-section';
import { SettingsSection } from './settings-section';
import { SystemSection } from './system-section';

interface WorkflowInspectorProps {
  desk: Desk;
  findings: readonly SpokenFinding[];
}

/** Everything about the workflow as a whole: what it is called, what it knows, who works in it. */
export function WorkflowInspector({ desk, findings }: WorkflowInspectorProps) {
  const { session, document, isReadOnly } = desk;
  const [refusal, report] = useRefusal();
  const change = (label: string, key: string, next: Parameters<typeof changeDocument>[1]): void => {
    const changed = session.apply(label, { merge: key }, (sheet) => changeDocument(sheet, next));
    report(changed.ok ? null : changed.error);
  };
  return (
    <>
      <div className="px-5 pt-4.5 pb-3.5">
        <TitleInput
          label="Name of the workflow"
          value={document.name}
          placeholder="What is it called?"
          isReadOnly={isReadOnly}
          onType={(name) => change('Rename workflow', 'workflow name', { name })}
          onLeave={session.settle}
        />
        <TextArea
          aria-label="What it is for"
          placeholder="What is it for, and when is it done?"
          rows={2}
          value={document.description}
          maxLength={LIMITS.textLength}
          disabled={isReadOnly}
          onValueChange={(description) =>
            change('Describe workflow', 'workflow description', { description })
          }
          onBlur={session.settle}
          className="mt-2"
        />
        <RefusalNote desk={desk} refusal={refusal} />
      </div>
      <FindingCards
        desk={desk}
        findings={findings.filter(({ step, arrow }) => step === null && arrow === null)}
      />
      <FieldSection desk={desk} />
      <RoleSection desk={desk} />
      <SystemSection desk={desk} />
      <PanelSection title="Settings">
        <SettingsSection desk={desk} />
      </PanelSection>
    </>
  );
}
