/** Says what is on the screen where a rehearsal shows what one person sees. */
export interface AsPersonWords {
  /** Offered while the question is open; afterwards there is only to see. */
  readonly answer: (person: string) => string;
  readonly open: (person: string) => string;
  readonly title: (person: string) => string;
  /** Said once the question is decided: its page may still be open somewhere. */
  readonly again: string;
}

export const englishAsPerson: AsPersonWords = {
  answer: (person) => `Answer as ${person}`,
  open: (person) => `See what ${person} sees`,
  title: (person) => `What ${person} sees`,
  again: 'The page may still be open on a phone. Press to see what a second or a late click does.',
};
