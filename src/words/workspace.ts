/** Says what stands round an open workflow. */
export interface WorkspaceWords {
  readonly name: { readonly label: string; readonly hint: string };
  readonly saved: {
    readonly saved: string;
    readonly saving: string;
    readonly notSaved: string;
    readonly readOnly: string;
    readonly download: string;
    readonly retry: string;
    readonly takeOver: string;
    /** Another tab writes; `unsaved` tells of changes made here that it does not have. */
    readonly elsewhere: (unsaved: number) => { readonly title: string; readonly text: string };
  };
  readonly findings: { readonly some: (count: number) => string; readonly hints: (count: number) => string };
  readonly undo: (label: string | null) => string;
  readonly redo: (label: string | null) => string;
  readonly more: string;
  readonly actions: { readonly download: string; readonly workflows: string; readonly keys: string };
  readonly play: string;
  /** In the history: a rehearsed day was kept. */
  readonly keepDay: string;
  readonly broken: { readonly title: string; readonly text: string };
}

export const englishWorkspace: WorkspaceWords = {
  name: { label: 'Name of the workflow', hint: 'Rename' },
  saved: {
    saved: 'Saved here',
    saving: 'Saving',
    notSaved: 'Not saved',
    readOnly: 'Read only',
    download: 'Download a copy',
    retry: 'Save again',
    takeOver: 'Take over',
    elsewhere: (unsaved) =>
      unsaved === 0
        ? {
            title: 'Open in another tab',
            text: 'Only one tab may change it. Here you can look, rehearse and hand over.',
          }
        : {
            title: 'Another tab took over',
            text: 'Your last change here did not get saved. Download a copy to keep it.',
          },
  },
  findings: {
    some: (count) => `${String(count)} to look at`,
    hints: (count) => (count === 1 ? '1 hint' : `${String(count)} hints`),
  },
  undo: (label) => (label === null ? 'Undo' : `Undo: ${label}`),
  redo: (label) => (label === null ? 'Redo' : `Redo: ${label}`),
  more: 'More',
  actions: { download: 'Download the file', workflows: 'All workflows', keys: 'Keys' },
  play: 'Play the good day',
  keepDay: 'Keep a rehearsed day',
  broken: {
    title: 'This workflow cannot be shown',
    text: 'Its file here is damaged. Nothing was deleted; download what is left and send it to whoever helps you.',
  },
};
