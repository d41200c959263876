// The whole drawing screen over a real session, with the services of the program, at the width of a desk.
import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { EditorScreen } from '../../src/features/editor/editor-screen';
import type { WorkflowDocument } from '../../src/model/document';
import type { DaysExtent } from '../../src/parts/days-shown/use-days-shown';
import { findAndSay } from '../../src/parts/findings/find-and-say';
import { ServicesProvider } from '../../src/parts/services';
import { AppProviders } from '../../src/ui/app-providers';
import { TestEditor } from './test-editor';
import { type TestHouse, testDevice, testDrawing } from './test-house';

export interface ShownEditor {
  readonly editor: TestEditor;
  readonly house: TestHouse;
  readonly user: ReturnType<typeof userEvent.setup>;
  /** Presses what is called so, or begins so; waits for it. Roles of a whole drawing take a second to work out. */
  readonly press: (name: string) => Promise<void>;
}

interface ShownWith {
  readonly isReadOnly?: boolean;
  readonly isFindingsOpen?: boolean;
  readonly onWays?: () => void;
}

/** Shows the drawing screen of a workflow. */
export function showEditor(
  workflow: WorkflowDocument,
  { isReadOnly = false, isFindingsOpen = false, onWays = () => undefined }: ShownWith = {},
): ShownEditor {
  const editor = new TestEditor(workflow);
  const house = testDevice()();
  const user = userEvent.setup({ delay: null });
  const Shown = () => {
    const [extent, setExtent] = useState<DaysExtent>('everything');
    return (
      <EditorScreen
        session={editor.session}
        isReadOnly={isReadOnly}
        findings={findAndSay(workflow, testDrawing)}
        isFindingsOpen={isFindingsOpen}
        onFindings={() => undefined}
        onKeys={() => undefined}
        onWays={onWays}
        onRepair={(repair) => repair()}
        daysSetting={{ extent, setExtent }}
      />
    );
  };
  render(
    <AppProviders>
      <ServicesProvider services={{ ...house.services, ...testDrawing }}>
        <Shown />
      </ServicesProvider>
    </AppProviders>,
  );
  const press = async (name: string): Promise<void> => {
    await user.click(await waitFor(() => findPressable(name)));
  };
  return { editor, house, user, press };
}

const PRESSABLE = 'button, [role="button"], [role="radio"], [role="option"], [role="menuitem"]';

function findPressable(name: string): Element {
  const found = [...document.querySelectorAll(PRESSABLE)].find((element) =>
    (element.getAttribute('aria-label') ?? element.textContent).startsWith(name),
  );
  if (found === undefined) throw new Error(`There is nothing to press that is called ${name}`);
  return found;
}
