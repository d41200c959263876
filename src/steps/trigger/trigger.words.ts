import { cardLine } from '../../words/english-policy';
import { blank, filled, type SentencePart, words } from '../../words/sentence';
import { defineStepWords } from '../../words/step-words';
import { type TriggerConfig, triggerStep } from './trigger.step';

const KINDS: Readonly<Record<TriggerConfig['kind'], readonly [card: string, sentence: string]>> = {
  form: ['From a form', 'somebody fills in a form'],
  email: ['By email', 'an email comes in'],
  schedule: ['On time', 'it is time'],
  event: ['By itself', 'something happens in another system'],
  manual: ['By hand', 'somebody enters it by hand'],
};

export const triggerWords = defineStepWords<TriggerConfig, 'started'>(triggerStep, {
  en: {
    name: 'Start',
    purpose: 'How it begins',
    freshName: 'Start',
    card: ({ kind }, { estimate }, { format }) =>
      cardLine(
        KINDS[kind][0],
        estimate.arrivals === undefined ? null : `One in ${format.takes(estimate.arrivals)}`,
      ),
    outcomes: { started: 'Started' },
    sentence: (
      { kind, asks, dedupe },
      { estimate },
      { format, fieldName, noun },
    ): readonly SentencePart[] => [
      words(`This begins the ${noun.one} when `),
      filled('config.kind', KINDS[kind][1]),
      words('. It asks for '),
      blank('config.asks', asks.length === 0 ? null : format.all(asks.map(fieldName)), 'nothing'),
      words('.'),
      ...(dedupe === undefined
        ? []
        : [words(' The same '), filled('config.dedupe', fieldName(dedupe)), words(' is taken only once.')]),
      ...(estimate.arrivals === undefined
        ? []
        : [
            words(' One comes in '),
            filled('estimate.arrivals', format.takes(estimate.arrivals)),
            words('.'),
          ]),
    ],
    placeholders: { name: 'What begins it?' },
  },
});
