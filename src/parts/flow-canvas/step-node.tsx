import { Handle, type NodeProps, NodeResizer, Position, useStore } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../ui/class-names';
import { StepCard } from '../step-card/step-card';
import { useCanvasTools, useCanvasUi } from './canvas-ui';
import { MeetingCircle } from './meeting-circle';
import { NameField } from './name-field';
import type { CardNode } from './project-cards';
import { StepPorts } from './step-ports';
import { detailAt, labelScaleAt } from './zoom-scale';

/** A step on the canvas: its card, its ports, and the one place where the keyboard is. */
export const StepNode = memo(function StepNode({ id, data, selected, dragging }: NodeProps<CardNode>) {
  const { words, canDraw, read, resize } = useCanvasTools();
  const detail = useStore((state) => detailAt(state.transform[2]));
  const textScale = useStore((state) => (detail === 'full' ? labelScaleAt(state.transform[2]) : 1));
  const active = useCanvasUi((ui) => ui.active === id);
  const renaming = useCanvasUi((ui) => ui.renaming === id);
  const lead = useCanvasUi((ui) => leadState(ui.lead, id));
  const { content, problems, mark, coverage, stops } = data;
  const shape = content.picture?.shape ?? 'card';
  const frame = shape === 'frame' || shape === 'stack';
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a card holds a text field while it is renamed, which no button may. */}
      <div
        data-step={id}
        role="button"
        tabIndex={active ? 0 : -1}
        aria-label={active ? read(id) : content.name}
        aria-pressed={selected}
        className={cx(
          'group/step relative size-full outline-offset-3 outline-accent focus-visible:outline-2',
          roundness(shape),
          canDraw ? (dragging ? 'cursor-grabbing' : 'cursor-grab') : 'cursor-pointer',
          lead === 'target' && 'outline-2 outline-accent outline-dashed',
          lead === 'refused' && 'cursor-not-allowed outline-2 outline-wrong-edge outline-dashed',
        )}
      >
        <StepCard
          content={content}
          detail={frame ? 'full' : detail}
          textScale={textScale}
          selected={selected}
          mark={mark}
          problems={{ count: problems, label: words.problems(problems) }}
          coverage={coverage}
          stops={stops}
          offWord={words.off}
          nameField={
            renaming ? <NameField step={id} name={data.step.name} label={words.nameOf(content.name)} /> : null
          }
        />
        {content.meeting !== null && <MeetingCircle waitsFor={content.meeting} level={data.level} />}
      </div>
      {canDraw && (shape === 'note' || frame) && selected && resize !== null && (
        <NodeResizer
          minWidth={frame ? 200 : 120}
          minHeight={frame ? 120 : 52}
          lineClassName="border-transparent!"
          handleClassName="size-2! rounded-[2px]! border-[1.5px]! border-accent! bg-card!"
          onResizeEnd={(_, { width, height }) =>
            resize(id, { width: Math.round(width), height: Math.round(height) })
          }
        />
      )}
      {canDraw && <StepPorts id={id} data={data} selected={selected} />}
      {/* React Flow draws no arrow at a card without these; arrows are pulled out of the ports above. */}
      <Handle
        type="source"
        position={Position.Right}
        isConnectable={false}
        className="pointer-events-none! opacity-0"
      />
      <Handle
        type="target"
        position={Position.Left}
        isConnectable={false}
        className="pointer-events-none! opacity-0"
      />
    </>
  );
});

function leadState(lead: { over: string | null; refusal: string | null } | null, id: string) {
  if (lead === null || lead.over !== id) return null;
  return lead.refusal === null ? 'target' : 'refused';
}

function roundness(shape: string): string {
  if (shape.startsWith('end')) return 'rounded-pill';
  if (shape === 'note') return 'rounded-[3px_3px_3px_12px]';
  return shape === 'frame' || shape === 'stack' ? 'rounded-container' : 'rounded-card';
}
