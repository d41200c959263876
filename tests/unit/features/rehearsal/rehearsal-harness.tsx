import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { vi } from 'vitest';
import {
  type RehearsalView,
  useRehearsalView,
} from '../../../../src/features/rehearsal/screen/rehearsal-view';
import { createRehearsalSession } from '../../../../src/features/rehearsal/session/rehearsal-session';
import type { WorkflowDocument } from '../../../../src/model/document';
import { type RunServices, RunServicesProvider } from '../../../../src/parts/services';
import { stepFaces } from '../../../../src/steps/step-faces';
import { stepTypes } from '../../../../src/steps/step-types';
import { stepWords } from '../../../../src/steps/step-words';
import { AppProviders } from '../../../../src/ui/app-providers';
import { english } from '../../../../src/words/english';
import { inProcessRehearsal } from '../../../support/in-process-rehearsal';
import { NOON, testDevice, testDrawing } from '../../../support/test-house';

/** Shows a part of the rehearsal screen over a session that really plays; its first rehearsal is there already. */
export async function showRehearsal(
  document: WorkflowDocument,
  part: (view: RehearsalView) => ReactElement,
  more: Partial<RunServices> = {},
) {
  const client = inProcessRehearsal();
  const session = createRehearsalSession({ document, catalog: stepTypes, client });
  session.open();
  await vi.waitUntil(() => session.state().show.is !== 'working');
  const ids = { next: (prefix: string) => `${prefix}_new` };
  // The parts of this screen ask for these services only.
  const services = {
    stepTypes,
    stepWords: stepWords.en,
    faces: stepFaces,
    language: english,
    mapFailures: testDrawing.mapFailures,
    mapPairs: testDrawing.mapPairs,
    workflows: testDevice()().services.workflows,
    ids,
    clock: { now: () => NOON },
    notify: () => undefined,
    ...more,
  } as unknown as RunServices;
  const Shown = () => part(useRehearsalView(session));
  render(
    <AppProviders>
      <RunServicesProvider services={services}>
        <Shown />
      </RunServicesProvider>
    </AppProviders>,
  );
  return session;
}
