// What a piece is called, for a screen reader, a tooltip and the list alike, and what is written at a bar.
import type { TimelineBar } from '../../projections/timeline-bars';
import { isOpen } from '../../projections/visit';
import { capitalised } from '../../words/sentence';
import type { SentenceContext } from '../../words/sentence-context';
import { type BarPiece, piecesOf } from './bar-pieces';
import type { LabelTexts } from './label-layout';

/** Looks up what names are made of. */
export interface NamingContext {
  readonly context: SentenceContext;
  readonly rowsBy: 'owner' | 'step';
}

/** Names a piece in full: «Charge the card, try 2 of 3, failed: system down, 10:22 to 10:23». */
export function namePiece(bar: TimelineBar, piece: BarPiece, naming: NamingContext): string {
  const { context } = naming;
  const words = context.language.timeline;
  const { visit } = bar;
  const round = visit.visit !== null && visit.visit > 1 ? [words.visit(visit.visit)] : [];
  return [
    context.stepName(visit.step),
    ...round,
    ...describePiece(bar, piece, naming),
    sayWhen(piece, naming),
  ].join(', ');
}

/** Says what happens in a piece, without the step and the time. */
export function describePiece(bar: TimelineBar, piece: BarPiece, naming: NamingContext): readonly string[] {
  const { context } = naming;
  const { language } = context;
  const words = language.timeline;
  const { visit } = bar;
  const ending =
    piece.isLast && bar.isLast && !isOpen(visit.state) ? [language.states.visit[visit.state]] : [];
  switch (piece.look) {
    case 'try':
      return describeTry(bar, piece, naming);
    case 'to-come':
      return [words.toCome];
    case 'next-try':
      return [language.states.visit['trying-again']];
    case 'attention': {
      const kind = piece.attention?.kind;
      const why = kind === undefined ? '' : language.failures.attention[kind];
      return [why === '' ? language.states.visit['needs-attention'] : words.needs(why), ...ending];
    }
    case 'held': {
      const steps = visit.waitsFor.map(context.stepName);
      const held =
        steps.length === 0 ? language.states.visit.held : words.heldUntil(context.format.all(steps));
      return [held, ...ending];
    }
    case 'working':
    case 'waiting': {
      const said = piece.state === null ? [] : [language.states.visit[piece.state]];
      const tooLate = bar.askedToo ? [words.askedToo.toLowerCase()] : [];
      return [...said, ...tooLate, ...ending];
    }
  }
}

/** Says when a piece was: «10:22 to 10:23», «since 10:22». */
export function sayWhen(
  { fromMs, toMs }: BarPiece,
  { context: { format, language } }: NamingContext,
): string {
  const words = language.timeline;
  const from = format.time(fromMs);
  if (toMs === null) return words.since(from);
  if (toMs === fromMs) return words.at(from);
  const sameDay = format.day(fromMs) === format.day(toMs);
  return sameDay
    ? words.fromTo(from, format.time(toMs))
    : words.fromTo(format.moment(fromMs), format.moment(toMs));
}

/** Writes the labels of a bar. In rows by step the row says the step, so only a later round is written. */
export function labelBar(bar: TimelineBar, naming: NamingContext): LabelTexts {
  const { context, rowsBy } = naming;
  const words = context.language.timeline;
  const { visit } = bar;
  const causes = new Map(
    piecesOf(bar).flatMap(({ key, attention }) =>
      attention === null
        ? []
        : [[key, capitalised(context.language.failures.attention[attention.kind])] as const],
    ),
  );
  const next = visit.nextTryAt === null ? null : words.nextTry(context.format.time(visit.nextTryAt));
  const after = rowsBy === 'owner' && bar.phases[0]?.state === 'held' ? context.stepName(visit.step) : null;
  return { label: mainLabel(bar, rowsBy, naming), after, causes, next };
}

function mainLabel(
  { visit, askedToo, phases }: TimelineBar,
  rowsBy: 'owner' | 'step',
  naming: NamingContext,
): string {
  const { context } = naming;
  const words = context.language.timeline;
  if (rowsBy === 'step') return visit.visit !== null && visit.visit > 1 ? words.visit(visit.visit) : '';
  if (askedToo) return words.askedToo;
  const name = context.stepName(visit.step);
  const [first] = phases;
  return first?.state === 'held' ? words.heldLabel(name) : name;
}

function describeTry(
  { visit }: TimelineBar,
  { attempt }: BarPiece,
  { context }: NamingContext,
): readonly string[] {
  if (attempt === null) return [];
  const tries = context.step(visit.step)?.policy.retry?.attempts ?? 1;
  const { language } = context;
  const words = language.timeline;
  const said = words.tryOf(attempt.tryNumber, tries);
  if (attempt.kind !== null) return [said, words.failed(language.failures.label[attempt.kind])];
  return [said, attempt.to === null ? language.states.visit.working : words.worked];
}
