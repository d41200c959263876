import { Plus } from 'lucide-react';
import { Button } from '../../../ui/button';
import { useEditor, useEditorState } from '../editor-tools';

/** What one does next, within reach of a thumb: add a step after the chosen one. */
export function OutlineBar() {
  const { addNext } = useEditor();
  const chosen = useEditorState(({ selection }) =>
    selection.steps.length === 1 ? selection.steps[0] : undefined,
  );
  return (
    <div className="pointer-events-none z-5 flex shrink-0 justify-center gap-2 px-3 max-tablet:border-t max-tablet:border-line max-tablet:relative max-tablet:-mb-px max-tablet:bg-ground max-tablet:pt-2.5 tablet:absolute tablet:inset-x-0 tablet:bottom-4.5 tablet:px-4">
      <Button
        icon={Plus}
        size="large"
        className="pointer-events-auto max-tablet:w-full tablet:shadow-float"
        onClick={() =>
          addNext({ after: chosen === undefined ? null : { step: chosen, outcome: null }, at: null })
        }
      >
        {chosen === undefined ? 'Add a step' : 'Add next'}
      </Button>
    </div>
  );
}
