import { Play, Plus } from 'lucide-react';
import { workflowAddress } from '../../../parts/addresses';
import { useHouse } from '../../../parts/services';
import { Button } from '../../../ui/button';
import { ButtonLink } from '../../../ui/button-link';
import { useEditor, useEditorState } from '../editor-tools';

/** What one does next, within reach of a thumb: play the good day, add a step after the chosen one. */
export function OutlineBar() {
  const { words } = useHouse();
  const { addNext, isReadOnly } = useEditor();
  const id = useEditorState((state) => state.document.id);
  const chosen = useEditorState(({ selection }) => (selection.steps.length === 1 ? selection.steps[0] : undefined));
  return (
    <div className="pointer-events-none absolute inset-x-0 bottom-3 z-5 flex justify-center gap-2 px-4 tablet:bottom-4.5">
      {!isReadOnly && (
        <Button
          icon={Plus}
          size="large"
          className="pointer-events-auto shadow-float"
          onClick={() => addNext({ after: chosen === undefined ? null : { step: chosen, outcome: null }, at: null })}
        >
          {chosen === undefined ? 'Add a step' : 'Add next'}
        </Button>
      )}
      <ButtonLink
        look="primary"
        size="large"
        icon={Play}
        iconSolid
        href={workflowAddress(id, 'rehearse')}
        className="pointer-events-auto shadow-float tablet:hidden"
      >
        {words.workspace.play}
      </ButtonLink>
    </div>
  );
}
