import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Field } from '../../model/document';
import { Button } from '../../ui/button';
import { NewFieldDialog } from '../pickers/new-field-dialog';
import type { ThingMaker } from '../step-form/step-form';

interface AddClauseProps {
  maker: ThingMaker;
  isFirst: boolean;
  onAdd: (field: Pick<Field, 'id' | 'type' | 'options'>) => void;
}

/** Adds a line to a condition, about the first field; where there is none yet, a field is made first. */
export function AddClause({ maker, isFirst, onAdd }: AddClauseProps) {
  const [isMaking, setMaking] = useState(false);
  const [first] = maker.document.fields;
  return (
    <>
      <Button
        look="quiet"
        size="small"
        icon={Plus}
        onClick={() => {
          if (first === undefined) setMaking(true);
          else onAdd(first);
        }}
      >
        {isFirst ? 'Compare a field' : 'And another'}
      </Button>
      {isMaking && (
        <NewFieldDialog
          maker={maker}
          onMade={(id) => onAdd({ id, type: 'text', options: [] })}
          onClose={() => setMaking(false)}
        />
      )}
    </>
  );
}
