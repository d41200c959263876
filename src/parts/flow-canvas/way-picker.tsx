import type { WorkflowDocument } from '../../model/document';
import type { Connection } from '../../model/edits/connect-steps';
import { findStep } from '../../model/step-index';
import { DropdownMenu } from '../../ui/dropdown-menu';
import { useCanvasTools, useCanvasUi } from './canvas-ui';
import type { DrawingWords } from './drawing-words';

interface WayPickerProps {
  document: WorkflowDocument;
  words: DrawingWords;
  onConnect: (connection: Connection) => void;
}

/** Asks by which way out an arrow leaves, where more than one fits: beside the place where it was let go. */
export function WayPicker({ document, words, onConnect }: WayPickerProps) {
  const tools = useCanvasTools();
  const choosing = useCanvasUi((ui) => ui.choosing);
  const source = findStep(document, choosing?.connections[0]?.from ?? '');
  if (choosing === null || source === undefined) return null;
  const close = () => tools.ui.setState({ choosing: null });
  return (
    <DropdownMenu
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
      trigger={
        <button
          type="button"
          tabIndex={-1}
          aria-label={tools.words.whichWay(words.name(source))}
          style={{ left: choosing.client.x, top: choosing.client.y }}
          className="pointer-events-none fixed size-px opacity-0"
        />
      }
      entries={[
        {
          kind: 'section',
          key: 'ways',
          label: tools.words.whichWay(words.name(source)),
          entries: choosing.connections.map((connection) => ({
            key: connection.outcome,
            label: words.outcome(source, connection.outcome),
            onSelect: () => {
              close();
              onConnect(connection);
            },
          })),
        },
      ]}
    />
  );
}
