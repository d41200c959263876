import { Braces, FileInput } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import type { WorkflowDocument } from '../../model/document';
import { drawMiniature } from '../../parts/miniature/draw-miniature';
import { useServices } from '../../parts/services';
import { writeWorkflowFile } from '../../parts/workflow-file';
import { ButtonLink } from '../../ui/button-link';
import { FileCard } from './file-card';
import { NameFirst } from './name-first';

/** Is where the description of the file format is published, beside the page. */
const SCHEMA_ADDRESS = 'schema/workflow-1.json';

const PICTURE_SIZE = { width: 480, height: 150 } as const;

interface HandOverScreenProps {
  readonly document: WorkflowDocument;
  readonly onDownload: () => void;
  /** Calls the workflow otherwise; null where nothing can be changed. */
  readonly onName: ((name: string) => void) | null;
  /** Stands beside the file: what else can be given away. */
  readonly beside?: ReactNode;
  /** Stands under the file: what to see to before it is handed over. */
  readonly children?: ReactNode;
}

/** The workflow as something to give away: the file, what is in it, and what others need to know. */
export function HandOverScreen({ document, onDownload, onName, beside, children }: HandOverScreenProps) {
  const { words, stepTypes, faces } = useServices();
  const { handOver } = words;
  const file = useMemo(() => writeWorkflowFile(document, stepTypes), [document, stepTypes]);
  const isUnnamed = words.library.fresh.isNameOf(document.name);
  const picture = useMemo(
    () => drawMiniature(document, PICTURE_SIZE, stepTypes, faces),
    [document, stepTypes, faces],
  );
  return (
    <div className="min-w-0 flex-1 overflow-y-auto">
      <div className="mx-auto w-full max-w-246 px-4 pt-6 pb-16 tablet:px-6 tablet:pt-10">
        <h2 className="text-page">{handOver.title}</h2>
        <p className="mt-1.5 max-w-170 text-sentence text-pretty text-ink-2">{handOver.lead}</p>
        <div className="mt-7 grid items-start gap-x-10 gap-y-8 desk:grid-cols-[minmax(0,1fr)_300px]">
          <div className="grid gap-7">
            <FileCard file={file} picture={picture} onDownload={onDownload}>
              {onName !== null && isUnnamed && <NameFirst name={document.name} onName={onName} />}
            </FileCard>
            {children}
          </div>
          <div className="grid gap-8">
            {beside}
            <Inside document={document} />
            <section aria-labelledby="builder">
              <h3 id="builder" className="flex items-center gap-2 text-title">
                <Braces aria-hidden size={17} strokeWidth={1.8} className="text-ink-2" />
                {handOver.builder.title}
              </h3>
              <p className="mt-1.5 text-body text-pretty text-ink-2">{handOver.builder.text}</p>
              <ButtonLink look="link" href={SCHEMA_ADDRESS} target="_blank" rel="noopener" className="mt-2">
                {handOver.builder.schema}
              </ButtonLink>
            </section>
            <section aria-labelledby="return">
              <h3 id="return" className="flex items-center gap-2 text-title">
                <FileInput aria-hidden size={17} strokeWidth={1.8} className="text-ink-2" />
                {handOver.back.title}
              </h3>
              <p className="mt-1.5 text-body text-pretty text-ink-2">{handOver.back.text}</p>
            </section>
          </div>
        </div>
      </div>
    </div>
  );
}

function Inside({ document }: { readonly document: WorkflowDocument }) {
  const { words } = useServices();
  const { inside } = words.handOver;
  const rows = [
    [inside.steps, document.steps.length],
    [inside.arrows, document.arrows.length],
    [inside.roles, document.roles.length],
    [inside.systems, document.systems.length],
    [inside.fields, document.fields.length],
    [inside.scenarios, document.scenarios.length],
    [inside.promises, document.promises.length],
  ] as const;
  return (
    <section aria-labelledby="inside">
      <h3 id="inside" className="text-title">
        {inside.title}
      </h3>
      <dl className="mt-2 grid">
        {rows
          .filter(([, count]) => count > 0)
          .map(([label, count]) => (
            <div
              key={label}
              className="flex justify-between border-t border-line py-1.5 text-body first:border-t-0"
            >
              <dt className="text-ink-2">{label}</dt>
              <dd className="font-label">{count}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
