import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { CARD_ROW } from '../../model/step-size';
import { cx } from '../../ui/class-names';
import { Tile } from '../../ui/tile';
import type { CardContent, CardDetail, FootRow } from './card-content';
import { type CardStanding, isHollow } from './card-edge';
import { CardRail } from './card-rail';
import { CoverageRing } from './coverage-ring';
import { FOOT_PADDING } from './foot-rows';
import type { StepPicture } from './step-face';
import type { CoverageMark } from './step-mark';
import { fitsHeading, shareText, type TextRoom } from './text-lines';

interface CardBodyProps {
  picture: StepPicture;
  content: CardContent;
  detail: CardDetail;
  standing: CardStanding;
  coverage?: CoverageMark | undefined;
  nameField?: ReactNode;
  textScale: number;
}

/** Beside the picture of a card and under it, px. */
const ROOM: TextRoom = { forName: 118, forLine: 153, rows: 2 };
/** Beside the picture of a start. */
const SMALL_ROOM: TextRoom = { forName: 87, forLine: 87, rows: 1 };

/** What stands on a card: picture, name, one line, ways out. Text is never smaller than 12 px on the screen. */
export function CardBody(props: CardBodyProps) {
  const { detail, picture, content, nameField } = props;
  if (detail === 'picture') {
    if (nameField !== undefined && nameField !== null) {
      // As wide on the screen as at full zoom: the card is too small to write on.
      return (
        <span className="absolute top-1/2 left-1/2 z-1 w-[calc(160px*var(--unzoom))] -translate-1/2">
          {nameField}
        </span>
      );
    }
    return (
      <span className="absolute inset-0 grid place-items-center" title={content.name}>
        <span className="scale-(--unzoom-tile)">
          <Tile tone={picture.tone} icon={picture.icon} />
        </span>
      </span>
    );
  }
  if (detail === 'short') return <ShortBody {...props} />;
  return picture.shape === 'card' ? <FullBody {...props} /> : <SmallBody {...props} />;
}

function FullBody({ picture, content, standing, coverage, nameField, textScale }: CardBodyProps) {
  const { rows, ladder } = content;
  const { name, line, rows: lineRows } = shareText(content, ROOM, textScale);
  // Two rows of each fit if they stand closer.
  const isTight = name === 2 && rows.length === 0 && lineRows > 1;
  return (
    <span
      className={cx(
        'absolute inset-0 flex flex-col overflow-hidden pr-3 pl-2.75 text-left',
        isTight ? 'pt-1.75' : 'pt-2.75',
      )}
    >
      <span className="flex min-h-6.5 shrink-0 items-center gap-2.25">
        <PictureTile picture={picture} coverage={coverage} />
        {/* Two rows of both have room, should the browser set the name wider than it was reckoned. */}
        <Name content={content} standing={standing} nameField={nameField} lines={2} />
      </span>
      {ladder !== null && (
        <CardRail ladder={ladder} quiet={isHollow(standing)} headed={fitsHeading(name, textScale)} />
      )}
      {line !== '' && ladder === null && rows.length === 0 && (
        <span
          title={line === content.line ? undefined : content.line}
          className={cx(
            'line-clamp-2 text-(length:--text-on-card)',
            isTight ? 'mt-0.5 leading-[1.2]' : 'mt-1.5 leading-[1.3334]',
            isHollow(standing) ? 'text-ink-3' : 'text-ink-2',
          )}
        >
          {line}
        </span>
      )}
      {rows.length > 0 && <FootRows rows={rows} quiet={isHollow(standing) || standing === 'not-reached'} />}
    </span>
  );
}

function FootRows({ rows, quiet }: { rows: readonly FootRow[]; quiet: boolean }) {
  return (
    <span className="absolute right-2.25 left-2.75 flex flex-col" style={{ bottom: FOOT_PADDING }}>
      {rows.map(({ outcome, label }) => (
        <span
          key={outcome}
          style={{ height: CARD_ROW }}
          className={cx(
            'flex items-center justify-end gap-0.75 text-(length:--text-on-card) font-label',
            quiet ? 'text-ink-3' : 'text-ink',
          )}
        >
          <span className="truncate">{label}</span>
          <ChevronRight aria-hidden size={13} strokeWidth={2.2} className="shrink-0" />
        </span>
      ))}
    </span>
  );
}

/** A start or a meeting point: 140 × 52. What a meeting point waits for is said by its circle. */
function SmallBody({ picture, content, standing, coverage, nameField, textScale }: CardBodyProps) {
  const text = shareText(content, SMALL_ROOM, textScale);
  const line = picture.shape === 'meeting' || text.name === 2 ? '' : text.line;
  return (
    <span className="absolute inset-0 flex items-center gap-2.25 overflow-hidden pr-2 pl-2.5 text-left">
      <PictureTile picture={picture} coverage={coverage} />
      <span className="min-w-0">
        <Name content={content} standing={standing} nameField={nameField} lines={line === '' ? 2 : 1} />
        {line !== '' && (
          <span className="mt-px line-clamp-1 text-(length:--text-on-card) leading-[1.25] text-ink-3">
            {line}
          </span>
        )}
      </span>
    </span>
  );
}

function ShortBody({ picture, content, standing, coverage, nameField }: CardBodyProps) {
  const { ladder } = content;
  return (
    <span className="absolute inset-0 flex flex-col justify-center overflow-hidden px-2 text-left">
      <span className="flex items-center gap-2">
        {/* Grown, the picture still keeps its distance from the name. */}
        <span className="mr-[calc(26px*(var(--unzoom-tile)-1))] origin-left scale-(--unzoom-tile)">
          <PictureTile picture={picture} coverage={coverage} />
        </span>
        <Name
          content={content}
          standing={standing}
          nameField={nameField}
          lines={picture.shape === 'card' && ladder === null ? 3 : 2}
        />
      </span>
      {/* The room that its rungs take from nearer by. */}
      {ladder !== null && (
        <span
          className={cx(
            'mt-1 text-(length:--text-on-card) leading-[1.2]',
            ladder.rungs.length > 1 ? 'line-clamp-2' : 'line-clamp-1',
            isHollow(standing) ? 'text-ink-3' : 'text-ink-2',
          )}
        >
          {ladder.asked}
        </span>
      )}
    </span>
  );
}

function PictureTile({ picture, coverage }: { picture: StepPicture; coverage: CoverageMark | undefined }) {
  const ringed = coverage !== undefined && coverage.segments.length > 0;
  return (
    <span className={cx('relative flex shrink-0', ringed && 'mx-1')}>
      <Tile tone={picture.tone} icon={picture.icon} round={ringed} />
      {ringed && <CoverageRing mark={coverage} />}
    </span>
  );
}

interface NameProps extends Pick<CardBodyProps, 'content' | 'standing' | 'nameField'> {
  lines: 1 | 2 | 3;
}

const clamps = { 1: 'line-clamp-1', 2: 'line-clamp-2', 3: 'line-clamp-3' } as const;

function Name({ content, standing, nameField, lines }: NameProps) {
  if (nameField !== undefined && nameField !== null)
    return <span className="min-w-0 flex-1">{nameField}</span>;
  return (
    <span
      className={cx(
        'min-w-0 text-(length:--name-on-card) leading-[1.2308] font-semibold tracking-[-0.008em] wrap-anywhere',
        clamps[lines],
        nameColour(standing),
        standing === 'off' && 'line-through',
      )}
    >
      {content.name}
    </span>
  );
}

function nameColour(standing: CardStanding): string {
  if (isHollow(standing)) return 'text-ink-3';
  return standing === 'not-reached' ? 'text-ink-2' : 'text-ink';
}
