import { cx } from '../../ui/class-names';
import type { MiniaturePicture } from './draw-miniature';
import { Miniature } from './miniature';

interface MiniaturePaperProps {
  readonly picture: MiniaturePicture | null;
  readonly className?: string;
}

/** The paper a small picture lies on; it keeps its place while the picture is on its way. */
export function MiniaturePaper({ picture, className }: MiniaturePaperProps) {
  return (
    <div className={cx('paper-dots bg-size-[14px_14px]!', className)}>
      <div
        className={cx(
          'h-full transition-opacity duration-card',
          picture === null ? 'opacity-0' : 'opacity-100',
        )}
      >
        {picture !== null && <Miniature picture={picture} />}
      </div>
    </div>
  );
}
