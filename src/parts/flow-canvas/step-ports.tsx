import { cx } from '../../ui/class-names';
import { footRowY } from '../step-card/foot-rows';
import { useCanvasTools, useCanvasUi } from './canvas-ui';
import type { CardData } from './project-cards';

interface StepPortsProps {
  id: string;
  data: CardData;
  selected: boolean;
}

/** Where arrows are pulled out of a card: good news at the right, one port for each row; bad news below. */
export function StepPorts({ id, data, selected }: StepPortsProps) {
  const tools = useCanvasTools();
  const leading = useCanvasUi((ui) => ui.lead !== null);
  const rows = data.content.rows;
  const good = data.ways.filter((way) => !way.badNews).map((way) => way.id);
  const bad = data.ways.filter((way) => way.badNews);
  const places: readonly PortPlace[] = [
    ...(rows.length > 0
      ? rows.map(({ outcome }, index) => ({
          outcomes: [outcome],
          bad: false,
          y: footRowY(data.height, index, rows.length),
        }))
      : good.slice(0, 1).map((outcome) => ({ outcomes: [outcome], bad: false, y: data.level }))),
    ...(bad.length > 0
      ? [
          {
            outcomes: bad.map((way) => way.id),
            bad: true,
            isTrouble: bad.some((way) => way.isAnswer !== true),
            y: data.height,
          },
        ]
      : []),
  ];
  return places.map((place) => (
    <span
      key={place.outcomes.join(' ')}
      aria-hidden
      data-port={place.bad ? 'bad' : 'good'}
      style={place.bad ? { left: '50%', top: place.y } : { left: '100%', top: place.y }}
      onPointerDown={(event) => tools.beginLead(id, place.outcomes, place.bad, event)}
      className={cx(
        'nodrag nopan absolute z-2 -mt-3 -ml-3 grid size-6 scale-(--unzoom) cursor-crosshair touch-none place-items-center opacity-0 transition-opacity duration-press',
        'pointer-coarse:-mt-5.5 pointer-coarse:-ml-5.5 pointer-coarse:size-11',
        'hover:opacity-100 [.react-flow\\_\\_node:hover_&]:opacity-100 [.react-flow\\_\\_node:focus-within_&]:opacity-100',
        // A finger does not hover: what it cannot see must not lie over the words at an arrow.
        selected ? 'opacity-100' : 'pointer-coarse:pointer-events-none',
        leading && 'pointer-events-none',
      )}
    >
      <span
        className={cx(
          'size-2.25 rounded-pill border-[1.5px] bg-card pointer-coarse:size-3.5',
          place.isTrouble === true ? 'border-wrong-edge' : 'border-pencil',
        )}
      />
    </span>
  ));
}

interface PortPlace {
  readonly outcomes: readonly string[];
  readonly bad: boolean;
  readonly isTrouble?: boolean;
  readonly y: number;
}
