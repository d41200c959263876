import { use, useMemo } from 'react';
import { type DrawingServices, ServicesProvider, useHouse } from '../../parts/services';
import { loadDrawing } from '../adapters/load-services';
import { UnknownPlace } from '../unknown-place';
import { findPlace } from './places';
import { WorkspaceOpening } from './workspace-opening';
import { fetchScreen } from './workspace-screen';

interface WorkspaceRouteProps {
  readonly id: string;
  /** What stands after the workflow in the address. */
  readonly place: string;
}

/** An open workflow, at its address. */
export function WorkspaceRoute({ id, place: asked }: WorkspaceRouteProps) {
  const place = findPlace(asked);
  const house = useHouse();
  // Before anything is waited for. What is on its way is not asked for twice.
  if (place !== undefined) fetchScreen(place);
  const drawing: DrawingServices = use(loadDrawing());
  const services = useMemo(() => ({ ...house, ...drawing }), [house, drawing]);
  if (place === undefined) return <UnknownPlace is="unknownPlace" />;
  return (
    <ServicesProvider services={services}>
      <WorkspaceOpening key={id} id={id} place={place} />
    </ServicesProvider>
  );
}
