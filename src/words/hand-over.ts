/** Says what is on the screen where a workflow is handed to somebody else. */
export interface HandOverWords {
  readonly title: string;
  readonly lead: string;
  readonly file: {
    readonly title: string;
    readonly text: string;
    readonly download: string;
    readonly copy: string;
    readonly copied: string;
    readonly notCopied: string;
    readonly size: (kilobytes: string) => string;
  };
  /** Asks for a name where there is none yet. */
  readonly naming: { readonly label: string; readonly hint: string; readonly save: string };
  readonly inside: {
    readonly title: string;
    readonly steps: string;
    readonly arrows: string;
    readonly roles: string;
    readonly systems: string;
    readonly fields: string;
    readonly scenarios: string;
    readonly promises: string;
  };
  readonly builder: { readonly title: string; readonly text: string; readonly schema: string };
  readonly back: { readonly title: string; readonly text: string };
  readonly look: string;
}

export const englishHandOver: HandOverWords = {
  title: 'Hand over',
  lead: 'The whole workflow as one file: for whoever automates it, for another device, or for the drawer.',
  file: {
    title: 'The workflow file',
    text: 'Everything you drew and every bad day you rehearsed. No runs, no answers, nothing of your customers but the examples you typed.',
    download: 'Download the file',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'The browser did not allow it. Download the file instead.',
    size: (kilobytes) => `JSON, ${kilobytes} kB`,
  },
  naming: {
    label: 'What is it called?',
    hint: 'Nobody has named it yet. Its file is called like it.',
    save: 'Name it',
  },
  inside: {
    title: 'What is in it',
    steps: 'Steps',
    arrows: 'Arrows',
    roles: 'Roles',
    systems: 'Systems',
    fields: 'Fields',
    scenarios: 'Rehearsed days',
    promises: 'Promises',
  },
  builder: {
    title: 'For whoever automates it',
    text: 'The format is open and has a published description: every key, its meaning and what may stand there. The same drawing always gives the same file, so versions can be compared line by line.',
    schema: 'Description of the format',
  },
  back: {
    title: 'Bringing it back',
    text: 'Open the file from your workflows, here or on another device. It never overwrites: if the workflow is there already, it comes in beside it.',
  },
  look: 'Look at the text',
};
