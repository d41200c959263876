// The inspector beside a real session, with the services of the program. A test says what the owner does in it.
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Inspector } from '../../src/features/editor/inspector/inspector';
import type { WorkflowDocument } from '../../src/model/document';
import type { SpokenFinding } from '../../src/parts/findings/spoken-finding';
import { type Services, ServicesProvider } from '../../src/parts/services';
import { AppProviders } from '../../src/ui/app-providers';
import { comboboxField } from '../../src/ui/combobox';
import { TestEditor } from './test-editor';
import { testDevice, testDrawing } from './test-house';

export interface ShownInspector {
  readonly editor: TestEditor;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Opens what a named button opens. */
  readonly press: (name: RegExp | string) => Promise<void>;
}

/** Shows the inspector of a workflow; with a step named, of that step. */
export async function showInspector(
  document: WorkflowDocument,
  step: string | null,
  findings: readonly SpokenFinding[] = [],
): Promise<ShownInspector> {
  const editor = new TestEditor(document);
  if (step !== null) editor.select(step);
  const services: Services = { ...testDevice()().services, ...testDrawing };
  await comboboxField.fetch();
  const user = userEvent.setup({ delay: null });
  render(
    <AppProviders>
      <ServicesProvider services={services}>
        <Inspector session={editor.session} findings={findings} isWorkflowOpen />
      </ServicesProvider>
    </AppProviders>,
  );
  // The form of a type comes by itself, a moment later.
  if (step !== null) await screen.findAllByRole('heading', { name: /^(Details|More)$/ });
  return {
    editor,
    user,
    press: async (name) => {
      const [button] = await screen.findAllByRole('button', { name });
      if (button === undefined) throw new Error(`There is no button ${String(name)}`);
      await user.click(button);
    },
  };
}
