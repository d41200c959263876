/** Says what stands round every screen: places, troubles of the whole program, files. */
export interface ShellWords {
  readonly program: string;
  readonly skip: string;
  /** The title of the window: place first, so that many tabs can be told apart. */
  readonly title: (place: string) => string;
  readonly places: {
    readonly workflows: string;
    readonly draw: string;
    readonly rehearse: string;
    readonly handOver: string;
  };
  readonly placesLabel: string;
  readonly loading: string;
  /** A part of the program could not be fetched. */
  readonly notArrived: string;
  /** A file was handed over. */
  readonly downloaded: (file: string) => string;
  readonly back: string;
  readonly untitled: string;
  readonly appearance: {
    readonly label: string;
    readonly theme: string;
    readonly system: string;
    readonly light: string;
    readonly dark: string;
  };
  readonly unknownPlace: { readonly title: string; readonly text: string };
  readonly missingWorkflow: { readonly title: string; readonly text: string };
  readonly trouble: {
    readonly title: string;
    /** What the person drew is kept; `copy` tells whether there is something to download. */
    readonly text: (copy: boolean) => string;
    readonly reload: string;
    readonly download: string;
  };
  /** A newer program lies ready; `open` puts it to use. */
  readonly newVersion: { readonly text: string; readonly open: string };
  readonly storage: {
    readonly title: string;
    readonly emptied: { readonly title: string; readonly afresh: string };
    readonly retry: string;
  };
}

export const englishShell: ShellWords = {
  program: 'Runthrough',
  skip: 'Skip to the content',
  title: (place) => `${place} · Runthrough`,
  places: { workflows: 'Workflows', draw: 'Draw', rehearse: 'Rehearse', handOver: 'Hand over' },
  placesLabel: 'This workflow',
  loading: 'Opening',
  downloaded: (file) => `${file} is downloaded.`,
  notArrived: 'A part of the program did not arrive. Check the connection, then try again.',
  back: 'Back to workflows',
  untitled: 'Workflow without a name',
  appearance: {
    label: 'Settings',
    theme: 'Appearance',
    system: 'Like this device',
    light: 'Light',
    dark: 'Dark',
  },
  unknownPlace: {
    title: 'There is nothing here',
    text: 'The address may be old, or cut off. Your workflows are where you left them.',
  },
  missingWorkflow: {
    title: 'This workflow is not on this device',
    text: 'It was deleted here, or drawn on another device. If you have its file, open it from your workflows.',
  },
  trouble: {
    title: 'Something broke in the program',
    text: (copy) =>
      copy
        ? 'That is our mistake, not yours. What you drew is kept here; to be safe, download a copy before you go on.'
        : 'That is our mistake, not yours. What you drew is kept here.',
    reload: 'Open it again',
    download: 'Download a copy',
  },
  newVersion: {
    text: 'A new version of Runthrough is ready. Your work stays as it is.',
    open: 'Open the new version',
  },
  storage: {
    title: 'Your workflows cannot be read',
    emptied: { title: 'Your workflows are gone from this browser', afresh: 'Begin with an empty library' },
    retry: 'Try again',
  },
};
