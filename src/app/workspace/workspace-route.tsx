import { use, useMemo } from 'react';
import { type DrawingServices, ServicesProvider, useHouse } from '../../parts/services';
import { PartProviders } from '../../ui/part-providers';
import { loadDrawing } from '../adapters/load-services';
import { UnknownPlace } from '../unknown-place';
import { findPlace } from './places';
import { WorkspaceOpening } from './workspace-opening';

interface WorkspaceRouteProps {
  readonly id: string;
  /** What stands after the workflow in the address. */
  readonly place: string;
}

/** An open workflow, at its address. */
export function WorkspaceRoute({ id, place: asked }: WorkspaceRouteProps) {
  const place = findPlace(asked);
  const house = useHouse();
  const drawing: DrawingServices = use(loadDrawing());
  const services = useMemo(() => ({ ...house, ...drawing }), [house, drawing]);
  if (place === undefined) return <UnknownPlace is="unknownPlace" />;
  return (
    <ServicesProvider services={services}>
      <PartProviders>
        <WorkspaceOpening key={id} id={id} place={place} />
      </PartProviders>
    </ServicesProvider>
  );
}
