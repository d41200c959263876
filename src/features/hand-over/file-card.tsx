import { ChevronRight, ClipboardCopy, Download, FileJson2 } from 'lucide-react';
import type { ReactNode } from 'react';
import type { MiniaturePicture } from '../../parts/miniature/draw-miniature';
import { MiniaturePaper } from '../../parts/miniature/miniature-paper';
import { useServices } from '../../parts/services';
import type { WorkflowFile } from '../../parts/workflow-file';
import { Button } from '../../ui/button';
import { Tile } from '../../ui/tile';

const KILOBYTE = 1024;

interface FileCardProps {
  readonly file: WorkflowFile;
  readonly picture: MiniaturePicture | null;
  readonly onDownload: () => void;
  /** Stands before what hands it over: what has to be said first. */
  readonly children?: ReactNode;
}

/** The workflow file: what it is called, how large it is, and its text for whoever wants to see it. */
export function FileCard({ file, picture, onDownload, children }: FileCardProps) {
  const { words, notify } = useServices();
  const { file: says, look } = words.handOver;
  const bytes = new TextEncoder().encode(file.text).length;
  const kilobytes = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(bytes / KILOBYTE);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(file.text);
      notify({ text: says.copied });
    } catch {
      notify({ text: says.notCopied });
    }
  };
  return (
    <section
      aria-labelledby="file"
      className="overflow-hidden rounded-container border border-line bg-card bg-clip-padding shadow-card"
    >
      <MiniaturePaper picture={picture} className="m-1.5 mb-0 h-36 rounded-card px-6 py-5" />
      <div className="p-5 tablet:p-6">
        <div className="flex items-center gap-3">
          <Tile tone="flow" icon={FileJson2} size={36} />
          <div className="min-w-0">
            <h3 id="file" className="truncate text-title">
              {file.name}
            </h3>
            <p className="text-second text-ink-3">{says.size(kilobytes)}</p>
          </div>
        </div>
        <p className="mt-4 max-w-130 text-body text-pretty text-ink-2">{says.text}</p>
        {children}
        <div className="mt-4 flex flex-wrap gap-2">
          <Button look="ink" icon={Download} onClick={onDownload}>
            {says.download}
          </Button>
          <Button icon={ClipboardCopy} onClick={() => void copy()}>
            {says.copy}
          </Button>
        </div>
      </div>
      <details className="group border-t border-line">
        <summary className="flex items-center gap-1.5 px-5 py-3 text-body font-label text-ink-2 hover:text-ink focus-visible:-outline-offset-2 tablet:px-6">
          <ChevronRight
            aria-hidden
            size={15}
            strokeWidth={1.9}
            className="-ml-1 transition-transform duration-press group-open:rotate-90"
          />
          {look}
        </summary>
        <textarea
          readOnly
          spellCheck={false}
          rows={18}
          aria-label={look}
          value={file.text}
          className="block w-full resize-none bg-sunken px-5 py-4 font-mono text-second leading-4.5 whitespace-pre text-ink-2 focus-visible:-outline-offset-2 tablet:px-6"
        />
      </details>
    </section>
  );
}
