// Where things are, as addresses of this page. Screens link by these; only the router takes them apart.

/** Is a screen of an open workflow. */
export type WorkflowPlace = 'draw' | 'rehearse' | 'hand-over';

/** Is the address of the list of workflows, for a link. */
export const libraryAddress = '#/';

/** Gives the address of a screen of a workflow, for a link. */
export function workflowAddress(id: string, place: WorkflowPlace = 'draw'): string {
  const flow = `#/flow/${encodeURIComponent(id)}`;
  return place === 'draw' ? flow : `${flow}/${place}`;
}

/** Is what stands behind the address of the screen that hands a workflow over, where the playbook is read. */
export const PLAYBOOK = 'playbook';

/** Gives the address of a workflow written out. */
export function playbookAddress(id: string): string {
  return `${workflowAddress(id, 'hand-over')}/${PLAYBOOK}`;
}

/** Gives the address of what all workflows rely on, of one such thing where it is named. */
export function relianceAddress(one?: { readonly kind: string; readonly key: string }): string {
  return one === undefined ? '#/if-gone' : `#/if-gone/${one.kind}/${encodeURIComponent(one.key)}`;
}

/** Gives the path that the router knows for an address. */
export function pathOf(address: string): string {
  return address.replace(/^#/u, '');
}
