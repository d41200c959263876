import { OctagonX, TriangleAlert } from 'lucide-react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ProgressBar } from '../../../ui/progress-bar';
import type { MapWork } from './use-map';
import type { WaysDesk } from './ways-desk';

interface MapWorkProps {
  desk: WaysDesk;
  work: Pick<MapWork<unknown>, 'state' | 'stop' | 'again'>;
  /** Says what is worked out. */
  label: string;
}

/** What stands there while, or because, there is no map. */
export function NoMap({ desk, work, label }: MapWorkProps) {
  const { words, onDraw } = desk;
  const { state, again } = work;
  switch (state.is) {
    case 'working':
    case 'found':
      return <Working desk={desk} work={work} label={label} />;
    case 'stopped':
      return (
        <EmptyState
          icon={OctagonX}
          title={words.stopped.title}
          className="px-0!"
          action={<Button onClick={again}>{words.goOn}</Button>}
        >
          {words.stopped.text}
        </EmptyState>
      );
    case 'broken':
      return (
        <Banner
          tone="attention"
          icon={TriangleAlert}
          title={words.broken.title}
          role="alert"
          actions={<Button onClick={again}>{words.again}</Button>}
        >
          {words.broken.text}
        </Banner>
      );
    case 'refused':
      return (
        <Banner
          tone="attention"
          icon={TriangleAlert}
          title={words.cannotRun.title}
          actions={
            onDraw !== undefined && (
              <Button onClick={() => onDraw(state.errors[0]?.step ?? null)}>{words.drawShort}</Button>
            )
          }
        >
          {words.cannotRun.text(state.errors.length)}
        </Banner>
      );
  }
}

/** How far it is, and a way to stop it. */
export function Working({ desk, work: { state, stop }, label }: MapWorkProps) {
  const { words, view } = desk;
  const states = state.is === 'working' ? state.states : 0;
  return (
    <div className="mb-4 grid appear-late justify-items-start gap-2">
      <ProgressBar
        label={label}
        value={null}
        valueText={states === 0 ? undefined : words.soFar(states, view.context)}
        className="w-full"
      />
      <Button size="small" onClick={stop}>
        {words.stop}
      </Button>
    </div>
  );
}
