import { workflowAddress } from '../../parts/addresses';
import { MiniaturePaper } from '../../parts/miniature/miniature-paper';
import { useHouse } from '../../parts/services';
import type { WorkflowHead } from '../../storage/workflow-store';
import { CardMenu } from './card-menu';
import { usePicture } from './use-picture';
import type { WorkflowActions } from './use-workflow-actions';

interface WorkflowCardProps {
  readonly head: WorkflowHead;
  readonly actions: WorkflowActions;
}

/** One workflow: its picture, what it is called, how much of it there is. The whole card opens it. */
export function WorkflowCard({ head, actions }: WorkflowCardProps) {
  const { words, clock } = useHouse();
  const { library, shell } = words;
  const name = head.name === '' ? shell.untitled : head.name;
  return (
    <li className="relative rounded-container border border-line bg-card bg-clip-padding shadow-card transition-[border-color,box-shadow] duration-press hover:border-edge has-[[data-card]:focus-visible]:outline-2 has-[[data-card]:focus-visible]:outline-offset-2 has-[[data-card]:focus-visible]:outline-accent">
      <MiniaturePaper picture={usePicture(head)} className="m-1.5 mb-0 h-36 rounded-card px-5 py-4" />
      <div className="py-3.5 pr-2.5 pl-4.5">
        <div className="flex items-center gap-2">
          <h2 className="min-w-0 flex-1 text-[0.9375rem] leading-5 font-semibold tracking-[-0.012em] max-tablet:text-[1.0625rem] max-tablet:leading-6">
            <a
              data-card
              href={workflowAddress(head.id)}
              className="block truncate outline-none after:absolute after:inset-0 after:rounded-container"
            >
              {name}
            </a>
          </h2>
          <div className="relative">
            <CardMenu head={head} name={name} actions={actions} />
          </div>
        </div>
        <p className="mt-1 flex justify-between gap-4 pr-2 text-second text-ink-2">
          <span className="truncate">
            {library.steps(head.summary.steps)}, {library.rehearsals(head.summary.scenarios)}
          </span>
          <span className="shrink-0 text-ink-3">{library.changed(head.updatedAt, clock.now())}</span>
        </p>
      </div>
    </li>
  );
}
