import { Plus } from 'lucide-react';
import { Button } from '../../../ui/button';
import { useEditor, useEditorState } from '../editor-tools';

/** What one does next, within reach of a thumb: add a step after the chosen one. */
export function OutlineBar() {
  const { addNext, isReadOnly } = useEditor();
  const chosen = useEditorState(({ selection }) =>
    selection.steps.length === 1 ? selection.steps[0] : undefined,
  );
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-3 z-5 flex justify-center gap-2 px-4 tablet:bottom-4.5">
      {!isReadOnly && (
        <Button
          icon={Plus}
          size="large"
          className="pointer-events-auto shadow-float"
          onClick={() =>
            addNext({ after: chosen === undefined ? null : { step: chosen, outcome: null }, at: null })
          }
        >
          {chosen === undefined ? 'Add a step' : 'Add next'}
        </Button>
      )}
    </div>
  );
}
