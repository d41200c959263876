import { ArrowLeft, Download, Printer } from 'lucide-react';
import { useCallback, useMemo, useState } from 'react';
import { writePlaybookMarkdown } from '../../../exchange/markdown/write-playbook';
import type { WorkflowDocument } from '../../../model/document';
import { useServices } from '../../../parts/services';
import { plainName } from '../../../parts/workflow-file';
import { Button } from '../../../ui/button';
import { ButtonLink } from '../../../ui/button-link';
import { EmptyState } from '../../../ui/empty-state';
import { Paper } from '../../../ui/paper';
import { Select } from '../../../ui/select';
import type { Language } from '../../../words/language';
import { writePlaybook } from '../../../words/playbook';
import { makeSentenceContext } from '../../../words/sentence-context';
import { PlaybookSheet } from './playbook-sheet';

export interface PlaybookScreenProps {
  document: WorkflowDocument;
  language: Language;
  /** Where one came from. */
  back: string;
}

const EVERYBODY = 'everybody';

/** A workflow written out: to be read, printed and given away; whole, or the page of one role. */
export function PlaybookScreen({ document, language, back }: PlaybookScreenProps) {
  const { stepTypes, stepWords, files } = useServices();
  const { playbook: say } = language;
  const [wanted, setReader] = useState<string | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const stopPrinting = useCallback(() => setPrinting(false), []);
  const context = useMemo(
    () => makeSentenceContext(document, stepWords, language),
    [document, stepWords, language],
  );
  const { roles, reader, playbook } = useMemo(() => {
    const whole = writePlaybook(document, stepTypes, context);
    const working = whole.takesPart.filter(({ is }) => is === 'role');
    const one = working.find(({ id }) => id === wanted)?.id ?? null;
    return {
      roles: working,
      reader: one,
      playbook: one === null ? whole : writePlaybook(document, stepTypes, context, one),
    };
  }, [document, stepTypes, context, wanted]);
  if (playbook.parts.length === 0) {
    return (
      <div className="grid flex-1 place-content-center p-6">
        <EmptyState title={say.none.title} action={<ButtonLink href={back}>{say.back}</ButtonLink>}>
          {say.none.text}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="min-w-0 flex-1 overflow-y-auto">
      <div className="z-1 border-b border-line bg-ground tablet:sticky tablet:top-0">
        <div className="mx-auto flex w-full max-w-195 flex-wrap items-center gap-2 px-4 py-2.5 tablet:px-6">
          <ButtonLink look="quiet" icon={ArrowLeft} href={back} className="mr-auto -ml-3">
            {say.back}
          </ButtonLink>
          {roles.length > 0 && (
            <div className="w-44">
              <Select
                aria-label={say.reader}
                value={reader ?? EVERYBODY}
                onValueChange={(id) => setReader(id === EVERYBODY ? null : id)}
                options={[
                  { value: EVERYBODY, label: say.everybody },
                  ...roles.map(({ id, name }) => ({ value: id, label: name })),
                ]}
              />
            </div>
          )}
          <Button
            icon={Download}
            onClick={() =>
              void files.download(
                `${plainName(`${playbook.title} ${say.name}`)}.md`,
                writePlaybookMarkdown(playbook, context),
              )
            }
          >
            {say.download}
          </Button>
          <Button look="ink" icon={Printer} onClick={() => setPrinting(true)}>
            {say.print}
          </Button>
        </div>
      </div>
      <article className="mx-auto my-6 w-full max-w-195 border-line bg-card px-5 py-8 tablet:my-10 tablet:rounded-container tablet:border tablet:px-14 tablet:py-12 tablet:shadow-card">
        <PlaybookSheet playbook={playbook} context={context} />
      </article>
      {isPrinting && (
        <Paper onDone={stopPrinting}>
          <PlaybookSheet playbook={playbook} context={context} />
        </Paper>
      )}
    </div>
  );
}
