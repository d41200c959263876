import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { EditorSession } from '../../features/editor/session/editor-session';
import { changeDocument } from '../../model/edits/change-document';
import { LIMITS } from '../../model/limits';
import { useHouse } from '../../parts/services';
import { cx } from '../../ui/class-names';

interface NameFieldProps {
  readonly session: EditorSession;
  readonly isReadOnly: boolean;
  readonly className?: string;
}

/** What the workflow is called. Pressed, it can be written over; Enter keeps it, Escape leaves it as it was. */
export function NameField({ session, isReadOnly, className }: NameFieldProps) {
  const { words } = useHouse();
  const { workspace, shell } = words;
  const name = useStore(session.store, (state) => state.document.name);
  const [written, setWritten] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const look =
    'min-w-0 rounded-tile px-1.5 py-0.5 text-[0.875rem] leading-5 font-semibold tracking-[-0.005em] max-tablet:text-run';

  const finish = (kept: string | null) => {
    setWritten(null);
    const next = kept?.trim() ?? '';
    if (next !== '' && next !== name) {
      session.apply(workspace.name.hint, 'now', (document) => changeDocument(document, { name: next }));
    }
  };

  if (written !== null) {
    return (
      <input
        // The press that made this field is what puts the keyboard into it.
        ref={(field) => field?.focus()}
        aria-label={workspace.name.label}
        value={written}
        maxLength={LIMITS.nameLength}
        onFocus={(event) => {
          event.currentTarget.select();
        }}
        onChange={(event) => {
          setWritten(event.currentTarget.value);
        }}
        onBlur={() => {
          finish(written);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          finish(event.key === 'Enter' ? written : null);
          requestAnimationFrame(() => button.current?.focus());
        }}
        className={cx(look, 'field-sizing-content max-w-full bg-card outline-2 outline-accent', className)}
      />
    );
  }
  const shown = name === '' ? shell.untitled : name;
  if (isReadOnly) return <h1 className={cx(look, 'truncate', className)}>{shown}</h1>;
  return (
    <h1 className={cx('flex min-w-0', className)}>
      <button
        ref={button}
        type="button"
        title={workspace.name.hint}
        onClick={() => {
          setWritten(name);
        }}
        className={cx(look, 'truncate text-left transition-colors duration-press hover:bg-hover')}
      >
        {shown}
      </button>
    </h1>
  );
}
