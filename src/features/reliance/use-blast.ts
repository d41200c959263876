import { useEffect, useMemo, useRef, useState } from 'react';
import type { Result } from '../../kernel/result';
import type { WorkflowDocument } from '../../model/document';
import type { StorageTrouble } from '../../model/storage-trouble';
import type { Explored } from '../../parts/drawing-explorer';
import { useRunServices } from '../../parts/services';
import { type SharedReliance, shareReliances } from '../../rehearsal/blast-radius';
import { type Reliance, reliancesOf } from '../../rehearsal/reliance';
import type { Stops } from '../../rehearsal/stopped-steps';
import { readLibrary } from '../../storage/read-library';

type Answer = Explored<readonly Stops[]>;

/** Is what is known of what all workflows rely on. */
export type Blast =
  | { readonly is: 'reading' }
  | { readonly is: 'trouble'; readonly trouble: StorageTrouble; readonly again: () => void }
  | {
      readonly is: 'there';
      readonly shared: readonly SharedReliance[];
      /** The names of the workflows that cannot be read. */
      readonly unreadable: readonly string[];
      /** How many workflows are here and can be read, and how many of them are worked out. */
      readonly all: number;
      readonly done: number;
      /** What came of each workflow, by its id; nothing as long as it is worked out. */
      readonly answers: ReadonlyMap<string, Answer>;
      readonly stop: () => void;
      /** Works out once more what was not. */
      readonly again: () => void;
    };

interface Library {
  readonly workflows: readonly {
    readonly document: WorkflowDocument;
    readonly reliances: readonly Reliance[];
  }[];
  readonly unreadable: readonly string[];
}

const NO_ANSWERS: ReadonlyMap<string, Answer> = new Map();

/** Reads all workflows and works out one after the other what stops in them, the smallest first. */
export function useBlast(): Blast {
  const { findStops } = useRunServices();
  const [round, setRound] = useState(0);
  const library = useReadLibrary(round);
  const [answers, setAnswers] = useState(NO_ANSWERS);
  const stopper = useRef<AbortController | null>(null);

  useEffect(() => {
    if (library?.ok !== true) return undefined;
    const controller = new AbortController();
    let isWanted = true;
    stopper.current = controller;
    const bySize = library.value.workflows
      .map(({ document }) => document)
      .sort((one, other) => one.steps.length - other.steps.length);
    for (const document of bySize) {
      void findStops(document, { signal: controller.signal }).then((answer) => {
        if (isWanted) setAnswers((before) => new Map([...before, [document.id, answer]]));
      });
    }
    return () => {
      isWanted = false;
      controller.abort();
    };
  }, [library, findStops]);

  const shared = useMemo(() => {
    if (library?.ok !== true) return [];
    return shareReliances(
      library.value.workflows.map((workflow) => {
        const answer = answers.get(workflow.document.id);
        return { ...workflow, stops: answer?.is === 'found' ? answer.found : null };
      }),
    );
  }, [library, answers]);

  const again = () => {
    setAnswers(NO_ANSWERS);
    setRound((before) => before + 1);
  };
  if (library === null) return { is: 'reading' };
  if (!library.ok) return { is: 'trouble', trouble: library.error, again };
  const { workflows, unreadable } = library.value;
  return {
    is: 'there',
    shared,
    unreadable,
    all: workflows.length,
    done: answers.size,
    answers,
    stop: () => stopper.current?.abort(),
    again,
  };
}

/** Gives the library as it was when it was last asked for; null while it is read for the first time. */
function useReadLibrary(round: number): Result<Library, StorageTrouble> | null {
  const { words, workflows, stepTypes } = useRunServices();
  const { untitled } = words.shell;
  const [library, setLibrary] = useState<Result<Library, StorageTrouble> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void readLibrary(workflows).then((read) => {
      if (!isWanted) return;
      if (!read.ok) {
        setLibrary(read);
        return;
      }
      setLibrary({
        ok: true,
        value: {
          workflows: read.value.flatMap(({ document }) =>
            document === null ? [] : [{ document, reliances: reliancesOf(document, stepTypes) }],
          ),
          unreadable: read.value.flatMap(({ head, document }) =>
            document === null ? [head.name === '' ? untitled : head.name] : [],
          ),
        },
      });
    });
    return () => {
      isWanted = false;
    };
  }, [workflows, stepTypes, untitled, round]);
  return library;
}
