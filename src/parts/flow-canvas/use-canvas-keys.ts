import { type KeyboardEvent, useCallback } from 'react';
import { useLatest } from '../../ui/use-latest';
import type { CanvasUiStore } from './canvas-ui';
import type { CanvasWords } from './canvas-words';
import type { FlowCanvasProps } from './flow-canvas-props';
import { type Walk, walkFrom } from './walking-order';

const walks: Readonly<Record<string, Walk>> = {
  ArrowRight: 'next',
  ArrowLeft: 'before',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'first',
  End: 'last',
};

interface CanvasKeys {
  readonly props: FlowCanvasProps;
  readonly ui: CanvasUiStore;
  readonly words: CanvasWords;
  readonly goTo: (step: string) => void;
  readonly say: (text: string) => void;
}

/** Lets the keyboard walk along the arrows. Keys that change the drawing belong to the screen around the canvas. */
export function useCanvasKeys(keys: CanvasKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const read = useLatest(keys);
  return useCallback(
    (event) => {
      const { props, ui, words, goTo, say } = read();
      const on = event.target instanceof Element ? event.target.closest('[data-step]') : null;
      const step = on instanceof HTMLElement ? on.dataset['step'] : undefined;
      if (step === undefined || event.target !== on) return;
      const plain = !event.altKey && !event.ctrlKey && !event.metaKey;
      const walk = walks[event.key];
      if (walk !== undefined && plain && !event.shiftKey) {
        event.preventDefault();
        const to = walkFrom(props.document, step, walk, ui.getState().cameFrom);
        if (to === null || to === step) {
          say(words.nothingThere[walk === 'next' || walk === 'before' ? walk : 'beside']);
          return;
        }
        if (walk !== 'up' && walk !== 'down') ui.setState({ cameFrom: walk === 'next' ? step : null });
        goTo(to);
        return;
      }
      if (event.key === 'Enter' && plain) {
        event.preventDefault();
        props.onSelect({ steps: [step], arrows: [] });
        props.onOpen?.({ kind: 'step', id: step });
      }
      if (event.key === ' ') {
        event.preventDefault();
        const { steps, arrows } = props.selection;
        const chosen = steps.includes(step) ? steps.filter((id) => id !== step) : [...steps, step];
        props.onSelect({ steps: chosen, arrows });
      }
      if (event.key === 'Escape' && (props.selection.steps.length > 0 || props.selection.arrows.length > 0)) {
        props.onSelect({ steps: [], arrows: [] });
      }
    },
    [read],
  );
}
