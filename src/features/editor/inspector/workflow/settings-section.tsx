import type { Settings } from '../../../../model/document';
import { changeDocument } from '../../../../model/edits/change-document';
import { PanelRow } from '../../../../ui/panel';
import { Select } from '../../../../ui/select';
import { TextInput } from '../../../../ui/text-input';
import type { Desk } from '../desk';
import { RefusalNote } from '../refusal-note';
import { useRefusal } from '../use-refusal';
import { currencyOptions, timeZoneOptions } from './places';

/** What one is called, in what money, and where its days begin. */
export function SettingsSection({ desk }: { desk: Desk }) {
  const { session, document, isReadOnly } = desk;
  const { noun, currency, timeZone } = document.settings;
  const [refusal, report] = useRefusal();
  const change = (label: string, settings: Partial<Settings>, typingIn?: string): void => {
    const mode = typingIn === undefined ? 'now' : { merge: typingIn };
    const changed = session.apply(label, mode, (sheet) => changeDocument(sheet, { settings }));
    report(changed.ok ? null : changed.error);
  };
  return (
    <>
      <PanelRow label="One is called">
        <div className="flex gap-1.5 px-2 py-1">
          <TextInput
            aria-label="What one is called"
            placeholder="order"
            value={noun.one}
            maxLength={60}
            disabled={isReadOnly}
            onValueChange={(one) =>
              change('Change what one is called', { noun: { ...noun, one } }, 'noun one')
            }
            onBlur={session.settle}
          />
          <TextInput
            aria-label="What many are called"
            placeholder="orders"
            value={noun.many}
            maxLength={60}
            disabled={isReadOnly}
            onValueChange={(many) =>
              change('Change what many are called', { noun: { ...noun, many } }, 'noun many')
            }
            onBlur={session.settle}
          />
        </div>
      </PanelRow>
      <PanelRow label="Money">
        <Select
          aria-label="Money"
          look="quiet"
          options={currencyOptions(currency)}
          value={currency}
          disabled={isReadOnly}
          onValueChange={(next) => change('Change the money', { currency: next })}
        />
      </PanelRow>
      <PanelRow label="Time zone">
        <Select
          aria-label="Time zone"
          look="quiet"
          options={timeZoneOptions(timeZone)}
          value={timeZone}
          disabled={isReadOnly}
          onValueChange={(next) => change('Change the time zone', { timeZone: next })}
        />
      </PanelRow>
      <RefusalNote desk={desk} refusal={refusal} />
    </>
  );
}
