import { useMemo } from 'react';
import type { WorkflowDocument } from '../../model/document';
import { type DrawnParts, goodDayOf } from '../../model/good-day';
import type { StepRules } from '../../model/step-rules';

/** Is how much of a drawing is looked at: all of it, or the good day alone. */
export type DaysExtent = 'everything' | 'good-day';

/** Is what the owner chose; no setting of the document, and nothing that could be undone. */
export interface DaysSetting {
  readonly extent: DaysExtent;
  readonly setExtent: (extent: DaysExtent) => void;
}

/** Is what of a drawing is for which days. */
export interface Days {
  /** What is drawn. */
  readonly shown: WorkflowDocument;
  /** How many steps are there for bad days only. */
  readonly forBadDays: number;
}

interface DaysQuestion {
  readonly document: WorkflowDocument;
  readonly rules: StepRules;
  readonly extent: DaysExtent;
  /** What was just added, or found in a list, is shown whatever day it is for. */
  readonly chosen: DrawnParts;
  /** What a run goes through is shown beside the good day; left out, nothing does. */
  readonly walked?: DrawnParts | undefined;
}

/** Finds what is drawn of a document. */
export function useDaysShown({ document, rules, extent, chosen, walked }: DaysQuestion): Days {
  const goodDay = useMemo(() => goodDayOf(document, rules), [document, rules]);
  const shown = useMemo(
    () => (walked === undefined ? goodDay : goodDayOf(document, rules, walked)),
    [document, rules, walked, goodDay],
  );
  const isBeyond =
    chosen.steps.some((id) => !shown.steps.some((step) => step.id === id)) ||
    chosen.arrows.some((id) => !shown.arrows.some((arrow) => arrow.id === id));
  return {
    shown: extent === 'good-day' && !isBeyond ? shown : document,
    forBadDays: document.steps.length - goodDay.steps.length,
  };
}
