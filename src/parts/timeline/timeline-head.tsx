import { Hourglass, type LucideIcon, Server, UserRound } from 'lucide-react';
import type { Step } from '../../model/document';
import type { TimelineRow } from '../../projections/timeline';
import { Tile, type TileTone } from '../../ui/tile';
import type { SentenceContext } from '../../words/sentence-context';
import type { StepFaces } from '../step-card/step-face';

export type OwnerFaces = Pick<StepFaces, 'find'>;

export interface TimelineHeadProps {
  row: TimelineRow;
  /** Sets its id apart from that of a row on another timeline. */
  name: string;
  height: number;
  faces: OwnerFaces;
  context: SentenceContext;
}

/** Whose row it is. */
export function TimelineHead({ row, name, height, faces, context }: TimelineHeadProps) {
  return (
    <div
      className="flex items-center gap-2.5 border-t border-line pr-3 pl-5 font-label max-tablet:pl-4"
      style={{ height }}
    >
      <OwnerTile row={row} faces={faces} context={context} />
      <span
        id={headId(name, row.key)}
        className="line-clamp-2 min-w-0 text-[0.8125rem] leading-4 wrap-break-word hyphens-auto"
      >
        {nameOwner(row, context)}
      </span>
    </div>
  );
}

/** The picture of who it is, where there is room. */
export function OwnerTile({ row, faces, context }: Pick<TimelineHeadProps, 'row' | 'faces' | 'context'>) {
  const { icon, tone } = pictureOf(row, faces, context);
  return <Tile tone={tone} icon={icon} className="max-tablet:hidden" />;
}

/** Gives the id by which a row is named after its head. */
export function headId(timeline: string, row: string): string {
  return `timeline-${`${timeline}-${row}`.replaceAll(/[^\w-]/gu, '-')}`;
}

/** Names the owner of a row. */
export function nameOwner({ owner }: TimelineRow, context: SentenceContext): string {
  switch (owner.kind) {
    case 'role':
      return context.roleName(owner.id);
    case 'system':
      return context.systemName(owner.id);
    case 'trigger':
    case 'step':
      return context.stepName(owner.id);
    case 'nobody':
      return context.language.timeline.nobody;
  }
}

function pictureOf(
  { owner }: TimelineRow,
  faces: OwnerFaces,
  context: SentenceContext,
): { readonly icon: LucideIcon; readonly tone: TileTone } {
  switch (owner.kind) {
    case 'role':
      return { icon: UserRound, tone: 'person' };
    case 'system':
      return { icon: Server, tone: 'system' };
    case 'trigger':
    case 'step':
      return pictureOfStep(context.step(owner.id), faces);
    case 'nobody':
      return { icon: Hourglass, tone: 'flow' };
  }
}

function pictureOfStep(step: Step | undefined, faces: OwnerFaces) {
  const picture = step === undefined ? undefined : faces.find(step.type)?.picture(step);
  return picture ?? { icon: Hourglass, tone: 'flow' as const };
}
