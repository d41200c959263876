import { blank, type SentencePart, words } from '../../words/sentence';
import { defineStepWords } from '../../words/step-words';
import { type NoteConfig, noteStep } from './note.step';

export const noteWords = defineStepWords<NoteConfig, never>(noteStep, {
  en: {
    name: 'Note',
    purpose: 'A remark on the drawing',
    freshName: 'Note',
    card: ({ text }) => text,
    outcomes: {},
    sentence: ({ text }): readonly SentencePart[] => [
      words('A note; nothing happens here: '),
      blank('config.text', text.trim() === '' ? null : `“${text}”`, 'nothing written yet'),
    ],
    placeholders: { 'config.text': 'Ask Ana before changing this.' },
  },
});
