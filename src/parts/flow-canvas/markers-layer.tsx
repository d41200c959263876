import { ViewportPortal } from '@xyflow/react';
import type { Marker } from '../../projections/moment';
import type { ArrowEdge } from './project-arrows';
import { lengthOf, type Point } from './routing/rect';
import { roundedPath } from './routing/rounded-path';
import type { PlacedStep } from './routing/sheet-parts';
import { TravellingMarker } from './travelling-marker';

interface MarkersLayerProps {
  markers: readonly Marker[];
  arrows: readonly ArrowEdge[];
  steps: readonly PlacedStep[];
  speed: number;
}

/** Where a run is: a ring for each path that is under way, in a step, on its way along an arrow, or before a door. */
export function MarkersLayer({ markers, arrows, steps, speed }: MarkersLayerProps) {
  const ways = new Map(arrows.map((arrow) => [arrow.id, arrow.data?.route.points ?? []]));
  const places = new Map(steps.map((step) => [step.id, step]));
  const crowd = new Map<string, number>();
  return (
    <ViewportPortal>
      {markers.map((marker) => {
        const spot =
          marker.on === 'step' ? doorOf(places.get(marker.step)) : (ways.get(marker.arrow)?.at(-1) ?? null);
        if (spot === null) return null;
        const key = `${String(spot.x)} ${String(spot.y)}`;
        const before = crowd.get(key) ?? 0;
        crowd.set(key, before + 1);
        const way = marker.on === 'arrow' && !marker.waits ? (ways.get(marker.arrow) ?? []) : [];
        return (
          <TravellingMarker
            key={`${marker.on} ${marker.key}`}
            at={{ x: spot.x, y: spot.y + before * 6 }}
            path={way.length > 1 && speed > 0 ? roundedPath(way, 12) : null}
            durationMs={speed > 0 ? ((lengthOf(way) / 160) * 200) / speed : 0}
          />
        );
      })}
    </ViewportPortal>
  );
}

function doorOf(step: PlacedStep | undefined): Point | null {
  if (step === undefined) return null;
  const { rect, level, doorstep } = step;
  return { x: rect.x - doorstep, y: rect.y + level };
}
