import { CircleHelp, type LucideIcon, OctagonPause, Power, ShieldAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Badge } from '../../ui/badge';
import { cx } from '../../ui/class-names';
import { Stamp } from '../../ui/stamp';
import type { Tone } from '../../ui/tone';
import { CardBody } from './card-body';
import type { CardContent, CardDetail } from './card-content';
import { type CardStanding, cardEdge, cardFill } from './card-edge';
import { EndPill } from './end-pill';
import { FrameBody } from './frame-body';
import { NoteBody } from './note-body';
import type { StepPicture } from './step-face';
import type { CoverageMark, StepMark } from './step-mark';
import { visitLooks } from './visit-look';

export interface StepCardProps {
  content: CardContent;
  detail: CardDetail;
  /** How much larger than at full zoom text stands on the sheet: it is never under 12 px on the screen. */
  textScale: number;
  selected: boolean;
  /** How it stands in a run; null where it was not reached, left out where no run is shown. */
  mark?: StepMark | null | undefined;
  problems?: { readonly count: number; readonly label: string } | undefined;
  coverage?: CoverageMark | undefined;
  /** Playing stops here. */
  stops?: boolean | undefined;
  offWord: string;
  /** Stands in the place of the name while it is changed. */
  nameField?: ReactNode;
}

/** One step as a card, a pill, a sheet or a frame, in every state that a step can have. */
export function StepCard(props: StepCardProps) {
  const { content, detail, selected, mark, problems, coverage, stops, offWord, nameField, textScale } = props;
  const picture = content.picture ?? { icon: CircleHelp, tone: 'flow', shape: 'card' };
  const standing = standingOf(content, mark);
  return (
    <div data-standing={standing} className="relative size-full">
      {bodyOf(picture, { content, detail, selected, standing, coverage, nameField, textScale })}
      {stops === true && <StopMark />}
      {mark?.broken !== undefined && <BrokenMark word={mark.broken} far={detail === 'picture'} />}
      <Corner {...{ mark, offWord, problems, detail }} off={content.off} low={isLow(picture.shape)} />
    </div>
  );
}

interface BodyParts
  extends Pick<StepCardProps, 'content' | 'detail' | 'selected' | 'coverage' | 'nameField' | 'textScale'> {
  standing: CardStanding;
}

function bodyOf(picture: StepPicture, parts: BodyParts): ReactNode {
  const { content, detail, selected, standing, nameField } = parts;
  switch (picture.shape) {
    case 'end':
    case 'end-cancelled':
    case 'end-wrong':
      return (
        <EndPill
          picture={picture}
          shape={picture.shape}
          {...{ content, detail, selected, standing, nameField }}
        />
      );
    case 'note':
      return <NoteBody {...{ content, selected, nameField }} />;
    case 'frame':
    case 'stack':
      return <FrameBody picture={picture} {...{ content, selected, standing, nameField }} />;
    default:
      return (
        <>
          <span className={cx('absolute inset-0 rounded-card', cardFill(standing), hoverLift(standing))} />
          <CardBody picture={picture} {...parts} />
          <span
            className={cx(
              'pointer-events-none absolute rounded-card transition-colors duration-press',
              cardEdge(standing, selected),
            )}
          />
        </>
      );
  }
}

function hoverLift(standing: CardStanding): string | false {
  return standing === 'plain' && 'transition-shadow duration-press group-hover/step:shadow-float';
}

function standingOf({ picture, off }: CardContent, mark: StepMark | null | undefined): CardStanding {
  if (mark !== undefined && mark !== null && mark.state !== null) return mark.state;
  if (picture === null) return 'unknown';
  if (off) return 'off';
  return mark === undefined ? 'plain' : 'not-reached';
}

/** In the corner that nothing else stands in. */
function StopMark() {
  return (
    <span className="pointer-events-none absolute top-0 -left-2 z-1 origin-top-left [transform:scale(var(--unzoom))_translateY(-50%)]">
      <span className="grid size-5.5 place-items-center rounded-pill border border-edge bg-card text-wrong shadow-card">
        <OctagonPause aria-hidden size={15} strokeWidth={2} />
      </span>
    </span>
  );
}

/** Hangs on the lower edge, where nothing else stands, and leaves what is written on the card free. */
function BrokenMark({ word, far }: { word: string; far: boolean }) {
  return (
    <span className="pointer-events-none absolute bottom-0 -left-2 z-1 origin-bottom-left [transform:scale(var(--unzoom))_translateY(78%)]">
      <CornerStamp tone="wrong" icon={ShieldAlert} word={word} far={far} />
    </span>
  );
}

type CornerProps = Pick<StepCardProps, 'mark' | 'offWord' | 'problems' | 'detail'> & {
  off: boolean;
  low: boolean;
};

/** So low that its name stands right under its upper edge. */
function isLow(shape: StepPicture['shape']): boolean {
  return shape === 'start' || shape === 'meeting' || shape.startsWith('end');
}

/** How far above a card its corner stands: seen from afar, or on a low one, names reach up to the edge and stay free. */
function liftOf(detail: CardDetail, low: boolean): string {
  if (detail === 'picture') return '[transform:scale(var(--unzoom))_translate(30%,-50%)]';
  if (detail === 'full' && !low) return '[transform:scale(var(--unzoom))_translateY(-59%)]';
  if (detail === 'short' && low) return '[transform:scale(var(--unzoom))_translateY(-112%)]';
  return '[transform:scale(var(--unzoom))_translateY(-86%)]';
}

/** The stamp and the badge keep their size at any zoom; far away, a stamp is its picture. */
function Corner({ mark, off, offWord, problems, detail, low }: CornerProps) {
  const { state = null, stamp: word = null } = mark ?? {};
  const look = state === null ? null : visitLooks[state];
  const far = detail === 'picture';
  return (
    <div
      className={cx(
        'pointer-events-none absolute top-0 -right-2 z-1 flex origin-top-right items-center gap-1',
        liftOf(detail, low),
      )}
    >
      {look !== null && word !== null && (
        <CornerStamp tone={look.tone} icon={look.icon} word={word} far={far} />
      )}
      {look === null && off && <CornerStamp tone="neutral" icon={Power} word={offWord} far={far} />}
      {problems !== undefined && problems.count > 0 && (
        <Badge
          count={problems.count}
          label={problems.label}
          icon={far ? undefined : TriangleAlert}
          className="h-5!"
        />
      )}
    </div>
  );
}

function CornerStamp({ far, ...stamp }: { far: boolean; tone: Tone; icon: LucideIcon; word: string }) {
  return <Stamp {...stamp} className={far ? 'size-5.5! justify-center p-0! [&>span]:sr-only' : undefined} />;
}
