// What the contract says of a drawing, word by word and slowly: loops by reachability, upstream by search at every
// question, nothing prepared. It reads the document, not the graph, and shares no code with the compiler.
import type { Arrow, Step, WorkflowDocument } from '../../src/model/document';

export interface BruteLoop {
  readonly header: string;
  readonly steps: ReadonlySet<string>;
  readonly back: ReadonlySet<Arrow>;
}

export type BruteRule =
  | { readonly is: 'all' | 'any' | 'each' | 'first' }
  /** Of a loop header that only bad news reaches: what comes back waits for its round. */
  | { readonly is: 'first'; readonly gathersRound: true }
  | { readonly is: 'count'; readonly count: number; readonly orFewer: boolean };

const OUTCOMES: Readonly<Record<string, readonly string[]>> = {
  trigger: ['started'],
  task: ['done', 'failed'],
  notify: ['done', 'failed'],
  approval: ['approved', 'rejected', 'changes', 'no-answer'],
  wait: ['over', 'no-answer'],
  gather: ['done'],
  fallback: ['caught'],
};

const BAD_NEWS = new Set([
  'failed',
  'rejected',
  'changes',
  'no-answer',
  'unsure',
  'otherwise',
  'too-many-visits',
  'caught',
]);

const isBadNews = ({ outcome }: Arrow) => BAD_NEWS.has(outcome) || outcome.startsWith('failed.');

export class BruteDrawing {
  readonly steps: readonly Step[];
  readonly arrows: readonly Arrow[];
  readonly loops: readonly BruteLoop[];

  constructor(document: WorkflowDocument) {
    this.steps = document.steps.filter((step) => step.type !== 'note');
    this.arrows = document.arrows;
    this.loops = this.loopsAmong(new Set(this.steps.map((step) => step.id)), this.arrows);
  }

  step(id: string): Step {
    const found = this.steps.find((step) => step.id === id);
    if (found === undefined) throw new Error(`no step ${id}`);
    return found;
  }

  outcomes(step: Step): readonly string[] {
    if (step.type !== 'branch') return OUTCOMES[step.type] ?? [];
    return [...branchConfig(step).rules.map((rule) => rule.id), 'otherwise'];
  }

  arrowsOf(step: string, outcome: string): readonly Arrow[] {
    return this.arrows.filter((arrow) => arrow.from === step && arrow.outcome === outcome);
  }

  /** Where steps wait: only where arrows of different steps or outcomes meet, and never at an end. */
  rule(step: Step): BruteRule {
    const entering = this.arrows.filter((arrow) => arrow.to === step.id);
    const ways = new Set(entering.map((arrow) => `${arrow.from}:${arrow.outcome}`));
    if (ways.size < 2 || step.type === 'end') return { is: 'each' };
    const { arrival } = step.policy;
    if (typeof arrival === 'object') return { is: 'count', count: arrival.count, orFewer: arrival.orFewer };
    if (arrival !== undefined) return { is: arrival };
    if (!entering.every(isBadNews)) return { is: 'all' };
    if (step.type === 'notify') return { is: 'each' };
    return this.loops.some((loop) => loop.header === step.id)
      ? { is: 'first', gathersRound: true }
      : { is: 'first' };
  }

  answersEarly(step: Step): boolean {
    return ['first', 'count'].includes(this.rule(step).is);
  }

  loopGoneBackBy(arrow: Arrow): BruteLoop | undefined {
    return this.loops.find((loop) => loop.back.has(arrow));
  }

  /** The header and the steps of the loop from which the arrow's source can be reached without passing the header. */
  round(arrow: Arrow, loop: BruteLoop): ReadonlySet<string> {
    const inside = this.arrows.filter((other) => loop.steps.has(other.from) && loop.steps.has(other.to));
    const without = inside.filter((other) => other.from !== loop.header && other.to !== loop.header);
    const leads = [...loop.steps].filter(
      (step) => step === arrow.from || reach(step, without).has(arrow.from),
    );
    return new Set([loop.header, ...(arrow.from === loop.header ? [] : leads)]);
  }

  /** The steps of the loop that its header leads to without any back arrow. */
  ahead({ header, steps }: BruteLoop): ReadonlySet<string> {
    const forward = this.arrows.filter(
      (arrow) => steps.has(arrow.to) && this.loopGoneBackBy(arrow) === undefined,
    );
    return reach(header, forward);
  }

  /** Tells whether something at a step could still come to `target`; `blocks` says which steps on the way stop it. */
  isUpstream(from: string, target: string, blocks: (step: string) => boolean = () => false): boolean {
    const usable = this.usableToward(target);
    const open = usable.filter((arrow) => arrow.from === from || !blocks(arrow.from));
    return from !== target && reach(from, open).has(target);
  }

  /**
   * A branch is needed where it leads without passing the step that forked, and without going back in a loop that the
   * fork is part of (what goes back there carries the fork whole).
   */
  isNeeded(branch: Arrow, target: string): boolean {
    if (branch.to === target) return true;
    const usable = this.usableToward(target).filter((arrow) => this.usableAfter(branch.from).includes(arrow));
    return (
      branch.to !== branch.from &&
      reach(
        branch.to,
        usable.filter((arrow) => arrow.from !== branch.from),
      ).has(target)
    );
  }

  /** Tells whether two of the branches can meet again at a step where paths wait, while the fork still matters. */
  canMeet(branches: readonly Arrow[]): boolean {
    const leads = (branch: Arrow, step: Step) =>
      branch.to === step.id || reach(branch.to, this.usableAfter(branch.from)).has(step.id);
    return this.steps.some(
      (step) => this.rule(step).is !== 'each' && branches.filter((branch) => leads(branch, step)).length > 1,
    );
  }

  private usableAfter(source: string): readonly Arrow[] {
    const own = this.loops.filter((loop) => loop.steps.has(source));
    return this.arrows.filter((arrow) => !own.some((loop) => loop.back.has(arrow)));
  }

  private usableToward(target: string): readonly Arrow[] {
    const own = this.loops.filter((loop) => loop.steps.has(target));
    return this.arrows.filter((arrow) => arrow.from !== target && !own.some((loop) => loop.back.has(arrow)));
  }

  private loopsAmong(steps: ReadonlySet<string>, arrows: readonly Arrow[]): readonly BruteLoop[] {
    const seen = new Set<string>();
    return [...steps].flatMap((step) => {
      const around = reach(step, arrows);
      if (seen.has(step) || !around.has(step)) return [];
      const component = new Set([...around].filter((other) => reach(other, arrows).has(step)));
      for (const other of component) seen.add(other);
      const inside = arrows.filter((arrow) => component.has(arrow.from) && component.has(arrow.to));
      const header = this.headerOf(component, inside);
      const back = new Set(inside.filter((arrow) => arrow.to === header));
      return [
        { header, steps: component, back },
        ...this.loopsAmong(
          component,
          inside.filter((arrow) => !back.has(arrow)),
        ),
      ];
    });
  }

  private headerOf(component: ReadonlySet<string>, inside: readonly Arrow[]): string {
    const all = this.steps.map((step) => step.id).filter((step) => component.has(step));
    const into = (step: string) => inside.filter((arrow) => arrow.to === step);
    const leavesByAnother = (arrow: Arrow) => this.outcomes(this.step(arrow.from))[0] !== arrow.outcome;
    const preferences: readonly ((step: string) => boolean)[] = [
      (step) => this.arrows.some((arrow) => arrow.to === step && !component.has(arrow.from)),
      (step) => into(step).some((arrow) => arrow.back),
      (step) => into(step).every(leavesByAnother),
      (step) => !this.arrows.some((arrow) => arrow.from === step && !component.has(arrow.to)),
    ];
    const left = preferences.reduce((steps, wanted) => {
      const better = steps.filter(wanted);
      return better.length > 0 ? better : steps;
    }, all);
    return left[0] ?? '';
  }
}

/** The steps that arrows lead to from a step, itself only if they lead back to it. */
function reach(from: string, arrows: readonly Arrow[]): ReadonlySet<string> {
  const found = new Set<string>();
  const look = [from];
  for (let step = look.pop(); step !== undefined; step = look.pop()) {
    for (const arrow of arrows) {
      if (arrow.from !== step || found.has(arrow.to)) continue;
      found.add(arrow.to);
      look.push(arrow.to);
    }
  }
  return found;
}

export interface BranchConfig {
  readonly mode: 'first' | 'all';
  readonly rules: readonly {
    readonly id: string;
    readonly when: { readonly field: string; readonly is: string; readonly value?: unknown };
  }[];
}

/** Reads the config of an either-or; the drawings of these tests have it in this shape. */
export function branchConfig(step: Step): BranchConfig {
  return Object.assign<BranchConfig, unknown>({ mode: 'first', rules: [] }, step.config);
}
