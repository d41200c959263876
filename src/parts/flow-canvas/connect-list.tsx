import { lazy, Suspense } from 'react';
import { findStep } from '../../model/step-index';
import { useCanvasTools, useCanvasUi } from './canvas-ui';
import type { ConnectListProps } from './open-connect-list';

const OpenConnectList = lazy(async () => ({
  default: (await import('./open-connect-list')).OpenConnectList,
}));

/** Draws an arrow without a pointer: by which way out, and to which step; a step that cannot be chosen says why. */
export function ConnectList(props: ConnectListProps) {
  const { ui } = useCanvasTools();
  const listing = useCanvasUi((state) => state.listing);
  const source = findStep(props.document, listing ?? '');
  if (source === undefined) return null;
  return (
    <Suspense fallback={null}>
      <OpenConnectList
        key={source.id}
        {...props}
        source={source}
        onClose={() => ui.setState({ listing: null })}
      />
    </Suspense>
  );
}
