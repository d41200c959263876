import { createContext, type ReactNode, use } from 'react';

/** The few words these parts say by themselves. Everything else comes in as a prop. */
export interface UiWords {
  close: string;
  less: string;
  more: string;
  notices: string;
  /** A part of the page did not arrive. */
  notFetched: string;
}

const english: UiWords = {
  close: 'Close',
  less: 'Less',
  more: 'More',
  notices: 'Notices',
  notFetched: 'This part could not be fetched. Check the connection and press again.',
};

const UiWordsContext = createContext<UiWords>(english);

/** Hands the words of the chosen language to every part inside. */
export function UiWordsProvider({ words, children }: { words: UiWords; children: ReactNode }) {
  return <UiWordsContext value={words}>{children}</UiWordsContext>;
}

/** Reads the words; English where nobody provided any. */
export function useUiWords(): UiWords {
  return use(UiWordsContext);
}
