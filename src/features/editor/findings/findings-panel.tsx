import { CircleCheck, Lightbulb, TriangleAlert, X } from 'lucide-react';
import type { SpokenFinding } from '../../../parts/findings/spoken-finding';
import { Button } from '../../../ui/button';
import { cx } from '../../../ui/class-names';
import { EmptyState } from '../../../ui/empty-state';
import { IconButton } from '../../../ui/icon-button';
import { Panel, PanelHeader } from '../../../ui/panel';
import { Sheet } from '../../../ui/sheet';
import { type EditorTools, useEditor } from '../editor-tools';
import { useScreenSize } from '../inspector/use-screen-size';
import { selectArrows, selectSteps } from '../session/selection';
import { repairsOf } from './repairs';

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

function AllWell() {
  return (
    <EmptyState icon={CircleCheck} title="Nothing to look at">
      The drawing can be rehearsed. What it does on a bad day shows there.
    </EmptyState>
  );
}

function FindingsList({ onShow }: { onShow: (() => void) | undefined }) {
  const tools = useEditor();
  return (
    <ul className="pb-4">
      {tools.findings.map((finding) => (
        <FindingRow
          key={finding.key}
          finding={finding}
          onShow={() => {
            show(finding, tools);
            onShow?.();
          }}
        />
      ))}
    </ul>
  );
}

/** Shows where a finding is: the step or the arrow is chosen and brought into view. */
function show({ step, arrow }: SpokenFinding, { session, canvas }: EditorTools): void {
  if (arrow !== null) session.select(selectArrows(arrow));
  else if (step !== null) session.select(selectSteps(step));
  if (step !== null) canvas.current?.reveal(step, { focus: false });
}

function FindingRow({ finding, onShow }: { finding: SpokenFinding; onShow: () => void }) {
  const tools = useEditor();
  const { severity, says, repair, step, arrow } = finding;
  const isHint = severity === 'hint';
  const Icon = isHint ? Lightbulb : TriangleAlert;
  const isSomewhere = step !== null || arrow !== null;
  const repairs = tools.isReadOnly ? [] : repairsOf(finding, tools);
  return (
    <li className="grid grid-cols-[18px_minmax(0,1fr)] gap-x-2 border-t border-line px-5 py-3">
      <Icon
        aria-label={isHint ? 'Hint' : 'Problem'}
        size={16}
        strokeWidth={2}
        className={cx('mt-px', isHint ? 'text-ink-3' : 'text-attention')}
      />
      <div className="min-w-0">
        <p className="text-body font-semibold text-ink">{says}</p>
        <p className="mt-0.5 text-second text-ink-2">{repair}</p>
        {(repairs.length > 0 || isSomewhere) && (
          <div className="mt-2 flex flex-wrap gap-1.5">
            {repairs.map(({ label, run }) => (
              <Button key={label} size="small" onClick={run}>
                {label}
              </Button>
            ))}
            {isSomewhere && (
              <Button
                look="quiet"
                size="small"
                onClick={onShow}
                className={repairs.length === 0 ? '-ml-2.5' : ''}
              >
                Show me
              </Button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
