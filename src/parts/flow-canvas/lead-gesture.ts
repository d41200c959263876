// Drawing an arrow by hand: pull it out of a port and let go over a step, or tap the port and then the step. Leading an
// arrow elsewhere is the same with its loose end. Why a step cannot be the other end is known before letting go.
import type { Arrow } from '../../model/document';
import type { Connection } from '../../model/edits/connect-steps';
import type { CanvasUiStore, Lead } from './canvas-ui';
import type { LooseArrow } from './flow-canvas-props';
import type { Point } from './routing/rect';

/** Is what the gesture asks of the canvas around it. */
export interface LeadField {
  readonly ui: CanvasUiStore;
  /** Tells whether a press there is meant for the drawing; one elsewhere (the dock, the zoom) leaves the arrow waiting. */
  readonly isPaper: (client: Point) => boolean;
  readonly toSheet: (client: Point) => Point;
  /** The step under a place in the window. */
  readonly stepAt: (client: Point) => string | null;
  readonly waysOut: (step: string) => readonly string[];
  readonly arrow: (id: string) => Arrow | undefined;
  readonly refusalOf: (connection: Connection, arrow?: string) => string | null;
  /** Tells whether an arrow leaves by this way out already. */
  readonly isTaken: (step: string, outcome: string) => boolean;
  readonly onConnect: (connection: Connection) => void;
  readonly onReconnect: (arrow: string, connection: Connection) => void;
  readonly onAddAfter: (step: string, outcome: string | null, at: Point) => void;
  readonly say: (text: string) => void;
}

/** Is a pointer that went down: where, and whether it has gone away from there. */
export interface LeadGesture {
  readonly begin: (
    lead: Pick<Lead, 'from' | 'to' | 'outcomes' | 'arrow' | 'bad' | 'start'>,
    client: Point,
  ) => void;
  /** Ends an arrow that waits for its second tap, for somebody who has another end for it; null where none waits. */
  readonly take: () => LooseArrow | null;
  readonly cancel: () => void;
}

/** From here on a press is a pull and not a tap, px. */
const PULL = 6;

/** Makes the gesture of one canvas; `field` is asked at the time of each event. */
export function makeLeadGesture(
  field: () => LeadField,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): LeadGesture {
  let pressed: Point | null = null;
  let pulled = false;

  const lead = (): Lead | null => field().ui.getState().lead;

  const follow = (event: PointerEvent): void => {
    const now = lead();
    if (now === null) return;
    const client = { x: event.clientX, y: event.clientY };
    if (pressed !== null && Math.hypot(client.x - pressed.x, client.y - pressed.y) > PULL) pulled = true;
    const over = field().stepAt(client);
    const refusal = over === null ? null : refusalAt(now, over, field());
    field().ui.setState({ lead: { ...now, client, pointer: field().toSheet(client), over, refusal } });
  };

  const release = (event: PointerEvent): void => {
    const now = lead();
    if (now === null) return;
    if (!pulled && !now.sticky && now.arrow === null) {
      pressed = null;
      field().ui.setState({ lead: { ...now, sticky: true, over: null } });
      return;
    }
    if (now.sticky) return;
    follow(event);
    finish();
  };

  /** The second tap. It must not press what lies under it. */
  const press = (event: PointerEvent): void => {
    const now = lead();
    if (now?.sticky !== true || !field().isPaper({ x: event.clientX, y: event.clientY })) return;
    event.preventDefault();
    event.stopPropagation();
    follow(event);
    finish();
  };

  const finish = (): void => {
    const now = lead();
    cancel();
    if (now === null) return;
    const { over, client, pointer, sticky, arrow, from, outcomes } = now;
    if (over === null) {
      if (!sticky && arrow === null && from !== null) {
        field().onAddAfter(from, firstFree(from, outcomes, field()), pointer);
      }
      return;
    }
    const connections = possible(now, over, field());
    const [first] = connections;
    if (first === undefined) {
      field().say(now.refusal ?? '');
      return;
    }
    if (arrow !== null) {
      field().onReconnect(arrow, first);
      return;
    }
    const free = connections.filter(({ from: source, outcome }) => !field().isTaken(source, outcome));
    const choices = free.length > 0 ? free : connections;
    if (choices.length > 1) field().ui.setState({ choosing: { connections: choices, client } });
    else field().onConnect(choices[0] ?? first);
  };

  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || lead() === null) return;
    event.stopPropagation();
    cancel();
  };

  function cancel(): void {
    pressed = null;
    pulled = false;
    field().ui.setState({ lead: null });
    page.removeEventListener('pointermove', follow);
    page.removeEventListener('pointerup', release);
    page.removeEventListener('pointercancel', cancel);
    page.removeEventListener('pointerdown', press, true);
    page.removeEventListener('keydown', leave, true);
  }

  return {
    begin: (given, client) => {
      cancel();
      pressed = client;
      const pointer = field().toSheet(client);
      field().ui.setState({ lead: { ...given, pointer, client, over: null, refusal: null, sticky: false } });
      page.addEventListener('pointermove', follow);
      page.addEventListener('pointerup', release);
      page.addEventListener('pointercancel', cancel);
      page.addEventListener('pointerdown', press, true);
      page.addEventListener('keydown', leave, true);
    },
    take: () => {
      const now = lead();
      if (now?.sticky !== true || now.from === null) return null;
      cancel();
      return { step: now.from, outcome: firstFree(now.from, now.outcomes, field()) };
    },
    cancel,
  };
}

function firstFree(step: string, outcomes: readonly string[], field: LeadField): string | null {
  return outcomes.find((outcome) => !field.isTaken(step, outcome)) ?? outcomes[0] ?? null;
}

function refusalAt(lead: Lead, over: string, field: LeadField): string | null {
  const all = wishes(lead, over, field);
  const refusals = all.map((connection) => field.refusalOf(connection, lead.arrow ?? undefined));
  return refusals.includes(null) ? null : (refusals[0] ?? null);
}

function possible(lead: Lead, over: string, field: LeadField): readonly Connection[] {
  return wishes(lead, over, field).filter((wish) => field.refusalOf(wish, lead.arrow ?? undefined) === null);
}

/** The arrows that letting go here could mean. A loose beginning may need another way out of its new step. */
function wishes({ from, to, outcomes, arrow }: Lead, over: string, field: LeadField): readonly Connection[] {
  if (from !== null) return outcomes.map((outcome) => ({ from, outcome, to: over }));
  const old = arrow === null ? undefined : field.arrow(arrow);
  if (to === null || old === undefined) return [];
  return [...new Set([old.outcome, ...field.waysOut(over)])].map((outcome) => ({ from: over, outcome, to }));
}
