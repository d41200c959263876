import { X } from 'lucide-react';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import { IconButton } from '../../../ui/icon-button';
import { Panel, PanelHeader } from '../../../ui/panel';
import { Sheet } from '../../../ui/sheet';
import { useScreenSize } from '../../../ui/use-screen-size';
import { type EditorTools, useEditor } from '../editor-tools';
import { selectArrows, selectSteps } from '../session/selection';
import { AllWell } from './all-well';
import { FindingGroup } from './finding-group';
import { groupFindings } from './group-findings';

const TITLE = 'To look at';

/** Everything that there is to look at in the drawing, worst first, each beside its repair. */
export function FindingsPanel({ onClose }: { onClose: () => void }) {
  const { findings } = useEditor();
  const isPhone = useScreenSize() === 'phone';
  const list = findings.length === 0 ? <AllWell /> : <FindingsList onShow={isPhone ? onClose : undefined} />;
  if (isPhone) {
    return (
      <Sheet open title={TITLE} onOpenChange={onClose}>
        <div className="-mx-5">{list}</div>
      </Sheet>
    );
  }
  return (
    <Panel label={TITLE}>
      <PanelHeader title={TITLE} actions={<IconButton label="Close" icon={X} onClick={onClose} />} />
      {list}
    </Panel>
  );
}

function FindingsList({ onShow }: { onShow: (() => void) | undefined }) {
  const tools = useEditor();
  const showThere = (finding: SpokenFinding) => {
    show(finding, tools);
    onShow?.();
  };
  return (
    <div className="pb-4">
      {groupFindings(tools.findings).map(({ title, count, groups }) => (
        <section key={title} aria-label={title}>
          <h3 className="flex items-baseline justify-between gap-2 border-t border-line px-5 pt-3 pb-1 text-label font-semibold text-ink-2">
            {title}
            <span className="text-ink-3">{count}</span>
          </h3>
          <ul>
            {groups.map(({ code, findings }) => (
              <FindingGroup key={code} findings={findings} onShow={showThere} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Shows where a finding is: the step or the arrow is chosen and brought into view. */
function show({ step, arrow }: SpokenFinding, { session, canvas }: EditorTools): void {
  if (arrow !== null) session.select(selectArrows(arrow));
  else if (step !== null) session.select(selectSteps(step));
  if (step !== null) canvas.current?.reveal(step, { focus: false });
}
