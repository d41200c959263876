// The token game a second time, straight from the contract: every question is answered by search, every lineage is a
// plain map, nothing is ever forgotten and nothing is remembered to be quicker. It is moved by choices that a test can
// make in the real engine as well (brute-choices.ts).
import type { Arrow, Step, WorkflowDocument } from '../../src/model/document';
import { BruteDrawing, branchConfig } from './brute-drawing';

/** Fork → the arrows of the branches that are carried. */
type Lineage = ReadonlyMap<number, ReadonlySet<Arrow>>;

interface Token {
  readonly step: string;
  readonly lineage: Lineage;
  /** The `first` and `count` steps that it passed through, each with the forks that it knew then: «step|fork». */
  readonly through: ReadonlySet<string>;
  /** Whether it came through a fallback: none of this scope catches it again. */
  readonly caught: boolean;
  /** Whether it came by a back arrow. */
  readonly back: boolean;
}

export interface Visit extends Token {
  lineage: Lineage;
  through: ReadonlySet<string>;
  /** What a person is needed for, if one is; a gap names the outcome, further gaps wait their turn. */
  held: { readonly kind: string; readonly gaps: readonly string[] } | null;
  /** Whether its start was counted; a start beyond the limit is not, until a person has it happen. */
  counted: boolean;
}

type Missed = readonly (readonly [fork: number, branch: Arrow])[];

/** A token that is set aside, with what it missed. */
interface Aside extends Token {
  readonly missed: Missed;
}

export type Facts = Readonly<Record<string, unknown>>;

/** What a run looks like from outside: the engine must show the same after every choice. */
export interface RunView {
  readonly started: readonly string[];
  readonly parked: readonly string[];
  readonly setAside: readonly string[];
  readonly absorbed: number;
  readonly open: readonly string[];
  readonly incidents: readonly string[];
  readonly status: string;
  readonly result: string | null;
  readonly ends: readonly string[];
}

const WORSE = ['success', 'cancelled', 'failure'];

export class BruteRun {
  readonly drawing: BruteDrawing;
  visits: Visit[] = [];
  setAside: Aside[] = [];
  /** A dead end, or the step before which a run that goes round for ever was stopped. */
  stopped: { readonly kind: 'dead-end' | 'runaway'; readonly step: string } | null = null;
  over: { readonly status: string; readonly result: string } | null = null;
  private facts: Facts;
  private bound: number;
  private parked: Token[] = [];
  private readonly started: string[] = [];
  /** How often something left its place before a step: starts, refused starts and steps passed by. */
  private tries = 0;
  private readonly forks: { readonly step: string; readonly branches: readonly Arrow[] }[] = [];
  private readonly answered: { readonly step: string; readonly took: Lineage }[] = [];
  private readonly ended: Lineage[] = [];
  private readonly ends = new Set<string>();
  private worst = 'success';
  private absorbed = 0;
  /** How often a step was come to that may not start any more: there the looking after an event ends. */
  private refusals = 0;
  private readonly starts = new Map<string, number>();

  constructor(document: WorkflowDocument, input: Facts, bound: number, trigger: string) {
    this.facts = input;
    this.bound = bound;
    this.drawing = new BruteDrawing(document);
    this.arrive(bare(trigger));
    this.settle();
  }

  // --- what a choice does ---

  finish(visit: Visit, outcome: string, output: Facts): void {
    this.facts = { ...this.facts, ...output };
    this.leave(visit, [outcome]);
    this.settle();
  }

  fail(visit: Visit, kind: string): void {
    this.meetFailure(visit, kind);
    this.settle();
  }

  retry(visit: Visit, output: Facts): void {
    this.facts = { ...this.facts, ...output };
    const wasGap = visit.held?.kind === 'gap';
    if (wasGap) {
      this.close(visit);
      this.arrive(visit);
      if (this.tries < this.bound) this.start(visit.step, [visit]);
    } else this.begin(visit);
    this.settle();
  }

  /** Leaves a held visit by an outcome; of a gap, null is «end here». */
  skip(visit: Visit, outcome: string | null, result: string, output: Facts): void {
    this.facts = { ...this.facts, ...output };
    const gaps = visit.held?.gaps.slice(1) ?? [];
    if (outcome === null) this.end(visit, result);
    this.leave(visit, [...(outcome === null ? [] : [outcome]), ...gaps]);
    this.settle();
  }

  startSetAside(step: string): void {
    this.stopped = null;
    this.bound = Math.max(this.bound, this.tries + 1);
    const taken = this.setAside.filter((token) => token.step === step);
    this.setAside = this.setAside.filter((token) => token.step !== step);
    this.start(
      step,
      taken.map((token) => ({ ...token, lineage: union([token.lineage, ...token.missed.map(asCarried)]) })),
    );
    this.settle();
  }

  cancelRun(): void {
    this.stopAll();
    this.over = { status: 'cancelled', result: 'cancelled' };
  }

  view(): RunView {
    const incidents = this.visits.flatMap((visit) =>
      visit.held === null ? [] : [`${visit.step} ${visit.held.kind}`],
    );
    const stop = this.stopped === null ? [] : [`${this.stopped.step} ${this.stopped.kind}`];
    return {
      started: [...this.started],
      parked: this.parked.map((token) => token.step).sort(),
      setAside: this.setAside.map((token) => token.step).sort(),
      absorbed: this.absorbed,
      open: this.visits.map((visit) => visit.step).sort(),
      incidents: [...incidents, ...stop].sort(),
      status: this.over?.status ?? this.status(),
      result: this.over?.result ?? null,
      ends: [...this.ends],
    };
  }

  private status(): string {
    if (this.stopped !== null || this.visits.some((visit) => visit.held !== null)) return 'needs-attention';
    const onlyAsks = this.visits.every((visit) => {
      const { type, policy } = this.drawing.step(visit.step);
      return type === 'approval' && policy.timeLimit === undefined;
    });
    return onlyAsks ? 'waiting' : 'running';
  }

  // --- who may start ---

  /** Lets steps start until none can, always the first in document order, headers with a returned token last. */
  private settle(): void {
    const steps = this.drawing.steps.map((step) => step.id);
    const { refusals } = this;
    for (let moved = true; moved; ) {
      const last = steps.filter((step) => this.isLookedAtLast(step));
      moved = [...steps.filter((step) => !last.includes(step)), ...last].some((step) => this.look(step));
      if (this.refusals > refusals) return;
    }
    if (this.over !== null || this.stopped !== null || this.parked.length + this.visits.length > 0) return;
    if (this.ends.size === 0) {
      this.stopped = { kind: 'dead-end', step: '-' };
      return;
    }
    const explained = this.setAside.every((token) => this.isExplained(token));
    this.over = {
      status: 'finished',
      result: this.worst === 'success' && !explained ? 'incomplete' : this.worst,
    };
  }

  /** Looks at one step; tells whether something starts there or is set aside. */
  private look(step: string): boolean {
    const here = this.parked.filter((token) => token.step === step);
    const rule = this.drawing.rule(this.drawing.step(step));
    const [first] = here;
    if (first === undefined) return false;
    if ('gathersRound' in rule) {
      const anew = here.find((token) => !token.back);
      if (anew !== undefined) return this.start(step, [anew]);
      return !this.isRoundOpen(step) && this.start(step, here);
    }
    if (rule.is === 'each' || rule.is === 'first') return this.start(step, [first]);
    if (rule.is === 'count' && here.length >= rule.count) return this.start(step, here);
    if (this.isHeld(step)) return false;
    if (rule.is === 'any' || (rule.is === 'count' && rule.orFewer)) return this.start(step, here);
    if (rule.is === 'count') {
      this.putAside(here, here);
      return true;
    }
    for (let left = here, whole = here; ; whole = left) {
      const lacking = left.filter((token) => this.missing(token, whole).length > 0);
      left = left.filter((token) => !lacking.includes(token));
      this.putAside(lacking, whole);
      if (left.length === 0) return true;
      if (lacking.length === 0) return this.start(step, left);
    }
  }

  private isLookedAtLast(step: string): boolean {
    const { is } = this.drawing.rule(this.drawing.step(step));
    return is !== 'each' && this.hasReturned(step);
  }

  private hasReturned(step: string): boolean {
    return this.parked.some((token) => token.step === step && token.back);
  }

  private isHeld(step: string): boolean {
    if ([...this.parked, ...this.visits].some((token) => this.canCome(token, step))) return true;
    return this.hasReturned(step) && this.isRoundOpen(step);
  }

  private isRoundOpen(step: string): boolean {
    const loop = this.drawing.loops.find((candidate) => candidate.header === step);
    const ahead = loop === undefined ? new Set<string>() : this.drawing.ahead(loop);
    return this.visits.some((visit) => ahead.has(visit.step));
  }

  /** Tells whether a token could still come to a step, and be let in there. */
  private canCome(token: Token, target: string): boolean {
    return !this.absorbs(target, token) && this.isOnTheWay(token, target);
  }

  private isOnTheWay(token: Token, target: string): boolean {
    return this.drawing.isUpstream(token.step, target, (step) => this.absorbs(step, token));
  }

  /**
   * Tells whether a `first` or `count` step has answered a fork of which the token carries a part, not the whole, and
   * in it another branch than came first; one that goes back begins a new round and is no latecomer.
   */
  private absorbs(step: string, token: Token): boolean {
    return this.answered.some(
      (answer) =>
        answer.step === step &&
        [...answer.took].some(
          ([fork, first]) => !token.through.has(`${step}|${String(fork)}`) && this.isLate(fork, first, token),
        ),
    );
  }

  private isLate(fork: number, first: ReadonlySet<Arrow>, token: Token): boolean {
    const others = [...(token.lineage.get(fork) ?? [])].filter((branch) => !first.has(branch));
    return (
      this.isPart(fork, token) && others.some((branch) => this.drawing.loopGoneBackBy(branch) === undefined)
    );
  }

  private isPart(fork: number, { lineage }: Token): boolean {
    const carried = lineage.get(fork)?.size ?? 0;
    return carried > 0 && carried < (this.forks[fork]?.branches.length ?? 0);
  }

  /** The branches of the token's forks that are needed at its step and that none of the tokens carries. */
  private missing(token: Token, tokens: readonly Token[]): Missed {
    return [...token.lineage.keys()].flatMap((fork) =>
      (this.forks[fork]?.branches ?? [])
        .filter((branch) => this.drawing.isNeeded(branch, token.step))
        .filter((branch) => !tokens.some((other) => other.lineage.get(fork)?.has(branch) === true))
        .map((branch) => [fork, branch] as const),
    );
  }

  private putAside(tokens: readonly Token[], among: readonly Token[]): void {
    this.parked = this.parked.filter((token) => !tokens.includes(token));
    this.setAside.push(...tokens.map((token) => ({ ...token, missed: this.missing(token, among) })));
  }

  private isExplained({ lineage, missed }: Aside): boolean {
    return this.ended.some((end) =>
      missed.some(([fork, branch]) => {
        const carried = end.get(fork);
        return (
          carried?.has(branch) === true && [...(lineage.get(fork) ?? [])].some((own) => carried.has(own))
        );
      }),
    );
  }

  // --- starting ---

  private start(id: string, tokens: readonly Token[]): boolean {
    if (this.tries >= this.bound) {
      this.stopped ??= { kind: 'runaway', step: id };
      this.refusals += 1;
      return true;
    }
    this.parked = this.parked.filter((token) => !tokens.includes(token));
    this.tries += 1;
    const step = this.drawing.step(id);
    const rule = this.drawing.rule(step);
    const early = this.drawing.answersEarly(step);
    const stopped =
      early && step.policy.cancelOthers === true ? this.stop((token) => this.isOnTheWay(token, id)) : [];
    if (early) this.answered.push({ step: id, took: union(tokens.map((token) => token.lineage)) });
    let lineage = union([...tokens, ...stopped].map((token) => token.lineage));
    const known = lineage.keys();
    if (early || rule.is === 'any') lineage = this.withNeeded(lineage, id);
    const visit: Visit = {
      step: id,
      lineage,
      through: new Set([
        ...[...tokens, ...stopped].flatMap((token) => [...token.through]),
        ...(early ? [...known].map((fork) => `${id}|${String(fork)}`) : []),
      ]),
      caught: tokens.some((token) => token.caught) || step.type === 'fallback',
      back: false,
      held: null,
      counted: false,
    };
    const late = this.parked.filter((token) => token.step === id && this.absorbs(id, token));
    this.parked = this.parked.filter((token) => !late.includes(token));
    this.absorbed += late.length;
    this.visits.push(visit);
    this.enter(visit, step);
    return true;
  }

  private withNeeded(lineage: Lineage, step: string): Lineage {
    const needed = [...lineage.keys()].map((fork) => {
      const branches = this.forks[fork]?.branches ?? [];
      return new Map([[fork, new Set(branches.filter((branch) => this.drawing.isNeeded(branch, step)))]]);
    });
    return union([lineage, ...needed]);
  }

  private enter(visit: Visit, step: Step): void {
    if (step.off) {
      this.started.push(step.id);
      this.leave(visit, this.drawing.outcomes(step).slice(0, 1));
      return;
    }
    const starts = this.starts.get(step.id) ?? 0;
    if (step.policy.maxVisits !== undefined && starts >= step.policy.maxVisits) {
      if (this.drawing.arrowsOf(step.id, 'too-many-visits').length > 0)
        this.leave(visit, ['too-many-visits']);
      else this.meetFailure(visit, 'too-many-visits');
      return;
    }
    this.begin(visit);
  }

  private begin(visit: Visit): void {
    visit.held = null;
    const step = this.drawing.step(visit.step);
    if (!visit.counted) {
      visit.counted = true;
      this.started.push(step.id);
      this.starts.set(step.id, (this.starts.get(step.id) ?? 0) + 1);
    }
    if (step.needs.some((field) => (this.facts[field] ?? null) === null))
      this.meetFailure(visit, 'missing-data');
    else if (step.type === 'trigger') this.leave(visit, ['started']);
    else if (step.type === 'gather') this.leave(visit, ['done']);
    else if (step.type === 'branch') this.leave(visit, this.decide(step));
    else if (step.type === 'fallback') this.catch(visit, step);
    else if (step.type === 'end') this.reachEnd(visit, step);
  }

  private decide(step: Step): readonly string[] {
    const { mode, rules } = branchConfig(step);
    const holding = rules.filter(({ when: { field, is, value } }) => {
      const fact = this.facts[field] ?? null;
      return is === 'yes' ? fact === true : typeof fact === 'number' && fact > Number(value);
    });
    if (holding.length === 0) return ['otherwise'];
    return holding.slice(0, mode === 'all' ? holding.length : 1).map((rule) => rule.id);
  }

  private catch(visit: Visit, { config }: Step): void {
    const stopped = config['stopOthers'] === true ? this.stop((token) => token !== visit) : [];
    visit.lineage = union([visit, ...stopped].map((token) => token.lineage));
    visit.through = new Set([visit, ...stopped].flatMap((token) => [...token.through]));
    this.leave(visit, ['caught']);
  }

  private reachEnd(visit: Visit, { config }: Step): void {
    const result = config['result'];
    this.end(visit, typeof result === 'string' ? result : 'success');
    this.close(visit);
    if (config['stopEverything'] === true) this.stopAll();
  }

  private end(visit: Visit, result: string): void {
    this.ends.add(visit.step);
    this.ended.push(visit.lineage);
    if (WORSE.indexOf(result) > WORSE.indexOf(this.worst)) this.worst = result;
  }

  // --- leaving ---

  private leave(visit: Visit, outcomes: readonly string[]): void {
    const arrows = this.drawing.arrows.filter(
      (arrow) => arrow.from === visit.step && outcomes.includes(arrow.outcome),
    );
    const gaps = outcomes.filter((outcome) => this.drawing.arrowsOf(visit.step, outcome).length === 0);
    if (gaps.length > 0) visit.held = { kind: 'gap', gaps };
    else this.close(visit);
    const made = this.forks.length;
    const isFork = arrows.length > 1 && this.drawing.canMeet(arrows);
    if (isFork) this.forks.push({ step: visit.step, branches: arrows });
    for (const arrow of arrows) {
      const loop = this.drawing.loopGoneBackBy(arrow);
      const own: Lineage = new Map(isFork ? [[made, new Set([arrow])]] : []);
      const rounds =
        loop === undefined ? new Map<number, ReadonlySet<Arrow>>() : this.wholeRound(arrow, made);
      this.arrive({
        step: arrow.to,
        lineage: union([visit.lineage, rounds, own]),
        through: visit.through,
        caught: visit.caught,
        back: loop !== undefined,
      });
    }
  }

  /** Every fork made in the round that the arrow ends, before it, as carried whole. */
  private wholeRound(arrow: Arrow, before: number): Lineage {
    const loop = this.drawing.loopGoneBackBy(arrow);
    const round = loop === undefined ? new Set<string>() : this.drawing.round(arrow, loop);
    const made = this.forks.slice(0, before).map(({ step, branches }, fork) => ({ step, branches, fork }));
    return new Map(
      made.filter(({ step }) => round.has(step)).map(({ fork, branches }) => [fork, new Set(branches)]),
    );
  }

  private arrive(token: Token): void {
    if (this.drawing.answersEarly(this.drawing.step(token.step)) && this.absorbs(token.step, token))
      this.absorbed += 1;
    else this.parked.push(token);
  }

  private meetFailure(visit: Visit, kind: string): void {
    const hasFailed = this.drawing.outcomes(this.drawing.step(visit.step)).includes('failed');
    const ways = hasFailed ? [`failed.${kind}`, 'failed'] : [];
    const way = ways.find((outcome) => this.drawing.arrowsOf(visit.step, outcome).length > 0);
    if (way !== undefined) {
      this.leave(visit, [way]);
      return;
    }
    const fallbacks = visit.caught ? [] : this.drawing.steps.filter((step) => step.type === 'fallback');
    const kindsOf = (step: Step) => step.config['kinds'];
    const naming = fallbacks.find((step) => {
      const kinds = kindsOf(step);
      return Array.isArray(kinds) && kinds.includes(kind);
    });
    const catcher = naming ?? fallbacks.find((step) => kindsOf(step) === undefined);
    if (catcher === undefined) {
      visit.held = { kind, gaps: [] };
      return;
    }
    this.close(visit);
    this.arrive({ ...visit, step: catcher.id });
  }

  private close(visit: Visit): void {
    this.visits = this.visits.filter((open) => open !== visit);
  }

  /** Cancels what waits or is open; gives back what it was. */
  private stop(which: (token: Token) => boolean): readonly Token[] {
    const stopped = [...this.parked, ...this.visits].filter(which);
    this.parked = this.parked.filter((token) => !stopped.includes(token));
    this.visits = this.visits.filter((visit) => !stopped.includes(visit));
    return stopped;
  }

  private stopAll(): void {
    this.stop(() => true);
    this.stopped = null;
  }
}

function bare(step: string): Token {
  return { step, lineage: new Map(), through: new Set(), caught: false, back: false };
}

function union(lineages: readonly Lineage[]): Lineage {
  const all = new Map<number, ReadonlySet<Arrow>>();
  for (const lineage of lineages) {
    for (const [fork, branches] of lineage) all.set(fork, new Set([...(all.get(fork) ?? []), ...branches]));
  }
  return all;
}

function asCarried([fork, branch]: Missed[number]): Lineage {
  return new Map([[fork, new Set([branch])]]);
}
