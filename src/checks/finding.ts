// What is doubtful about a drawing, as codes with data. Sentences with their repairs are made by words, one per code.
import type { ScenarioProblem } from './scenario-problems';

/** How bad it is: it will go wrong; it may; it is worth knowing. */
export type Severity = 'problem' | 'warning' | 'hint';

/** What each finding says besides its code. Everything is named by its id. */
export interface FindingData {
  'no-trigger': object;
  'no-end-reached': object;
  /** The drawing stops here: an outcome that can come has no arrow. */
  'outcome-leads-nowhere': { readonly step: string; readonly outcome: string };
  'nothing-leads-here': { readonly step: string };
  /** `setting` is the place inside the policy. */
  'setting-without-effect': { readonly step: string; readonly setting: string; readonly why: WithoutEffect };
  'limit-before-second-try': {
    readonly step: string;
    readonly limitMs: number;
    readonly secondTryMs: number;
  };
  /** `arrow` is the one that was taken to go back. */
  'circle-not-marked': { readonly step: string; readonly arrow: string };
  'meeting-not-said': { readonly step: string; readonly fork: string; readonly source: string };
  'estimate-unreadable': { readonly step: string; readonly setting: string };
  'required-field-not-asked': { readonly field: string };
  'scenario-does-not-fit': {
    readonly scenario: string;
    readonly name: string;
    readonly problem: ScenarioProblem;
  };
  'promise-not-checked': { readonly promise: string; readonly name: string };
}

/** Why a setting does nothing. */
export type WithoutEffect = 'no-tries' | 'no-time' | 'one-try' | 'one-way-in' | 'nobody-first';

export type FindingCode = keyof FindingData;

/** Is a finding of one code. */
export type FindingOf<Code extends FindingCode> = FindingData[Code] & {
  readonly code: Code;
  readonly severity: Severity;
};

/** Is something doubtful about a drawing. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
