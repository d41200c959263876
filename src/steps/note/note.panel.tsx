import { LIMITS } from '../../model/limits';
import { changeConfig, readConfig, type SettingProps, type StepPanel } from '../../parts/step-form/step-form';
import { TextArea } from '../../ui/text-area';
import type { NoteConfig } from './note.step';

function Text({ form }: SettingProps) {
  return (
    <TextArea
      aria-label="What it says"
      placeholder={form.context.wordsOf(form.step)?.placeholders['config.text'] ?? ''}
      value={readConfig<NoteConfig>(form).text}
      rows={4}
      maxLength={LIMITS.textLength}
      disabled={form.isReadOnly}
      onValueChange={(text) => changeConfig(form, 'Change note', { text }, 'text')}
      onBlur={form.settle}
    />
  );
}

export const notePanel: StepPanel = {
  type: 'note',
  settings: [{ place: 'config.text', label: 'What it says', layout: 'block', Control: Text }],
};
