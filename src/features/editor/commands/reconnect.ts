import { succeed } from '../../../kernel/result';
import type { Connection } from '../../../model/edits/connect-steps';
import { reconnectArrow } from '../../../model/edits/reconnect-arrow';
import { selectArrows } from '../session/selection';
import type { EditorCommand } from './editor-command';

/** Says which arrow, and what of it is to be different. */
export interface ReconnectArgs extends Partial<Connection> {
  readonly arrow: string;
}

/** Leads an arrow elsewhere. */
export const reconnectCommand: EditorCommand<ReconnectArgs, { readonly arrow: string }> = {
  id: 'reconnect',
  label: 'Lead arrow elsewhere',
  asks: 'arrow-end',
  enabled: (session) => session.state().selection.arrows.length === 1,
  run: (session, { arrow, ...change }) =>
    session.transact('Lead arrow elsewhere', 'now', (draft) => {
      const turned = draft.apply((document) => reconnectArrow(document, arrow, change, session.catalog));
      if (!turned.ok) return turned;
      draft.select(selectArrows(arrow));
      return succeed({ arrow });
    }),
};
