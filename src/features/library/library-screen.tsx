import { Upload } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useHouse } from '../../parts/services';
import type { Template } from '../../templates/template-catalog';
import type { MenuEntry } from '../../ui/menu-entries';
import { Skeleton } from '../../ui/skeleton';
import { useFileDrop } from './intake/use-file-drop';
import { LibraryHeader } from './library-header';
import { LibraryTrouble } from './library-trouble';
import { Shelves } from './shelves';
import { StartList } from './start-list';
import { TemplateGallery } from './template-gallery';
import { useBackupEntries } from './use-backup-entries';
import { type Beginnings, useBeginnings } from './use-beginnings';
import { useLibrary } from './use-library';
import { offeredTemplates } from './use-templates';
import { useWorkflowActions } from './use-workflow-actions';
import { Welcome } from './welcome';

const IntakeDesk = lazy(async () => ({ default: (await import('./intake/intake-desk')).IntakeDesk }));

interface LibraryScreenProps {
  /** Draws the menu of the page, with what this screen adds to it. */
  readonly menu: (own: readonly MenuEntry[]) => ReactNode;
}

/** All workflows of this device, and the ways to begin another. */
export function LibraryScreen({ menu }: LibraryScreenProps) {
  const { shelf, reload } = useLibrary();
  const actions = useWorkflowActions(reload);
  const beginnings = useBeginnings();
  const backupEntries = useBackupEntries();
  const isOver = useFileDrop(beginnings.takeFile);
  const isFirstTime = shelf.is === 'there' && shelf.heads.length === 0;
  return (
    <div className="flex min-h-full flex-col">
      <LibraryHeader menu={menu(backupEntries)} onNew={isFirstTime ? null : beginnings.blank} />
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-312 flex-1 px-4 pt-6 pb-16 outline-none tablet:px-6 tablet:pt-8.5"
      >
        {shelf.is === 'loading' && <Opening />}
        {shelf.is === 'trouble' && <LibraryTrouble trouble={shelf.trouble} onRetry={() => void reload()} />}
        {isFirstTime && <Welcome onChoose={beginnings.fromTemplate} onBlank={beginnings.blank} />}
        {shelf.is === 'there' && !isFirstTime && <Shelves heads={shelf.heads} actions={actions} />}
        {shelf.is === 'there' && (
          <Start
            beginnings={beginnings}
            templates={isFirstTime ? offeredTemplates.slice(1) : offeredTemplates}
          />
        )}
      </main>
      {isOver && <DropSheet />}
      {beginnings.file !== null && (
        <Suspense fallback={null}>
          <IntakeDesk
            file={beginnings.file}
            onOther={beginnings.pickFile}
            onAdded={() => {
              beginnings.putFileAway();
              void reload();
            }}
            onClose={beginnings.putFileAway}
          />
        </Suspense>
      )}
    </div>
  );
}

function Start({ beginnings, templates }: { beginnings: Beginnings; templates: readonly Template[] }) {
  const { words } = useHouse();
  const { library } = words;
  return (
    <div className="mt-10 grid gap-x-10 gap-y-9 desk:grid-cols-[264px_minmax(0,1fr)]">
      <section aria-labelledby="start">
        <h2 id="start" className="mb-2.5 text-section">
          {library.start.title}
        </h2>
        <StartList onBlank={beginnings.blank} onFile={beginnings.pickFile} />
      </section>
      <section aria-labelledby="templates">
        <h2 id="templates" className="mb-4 text-section">
          {library.templates.title}
        </h2>
        <TemplateGallery templates={templates} onChoose={beginnings.fromTemplate} />
      </section>
    </div>
  );
}

function Opening() {
  const { words } = useHouse();
  return (
    <>
      <h1 className="mb-4.5 text-page">{words.library.title}</h1>
      <Skeleton label={words.shell.loading} lines={3} className="max-w-80" />
    </>
  );
}

function DropSheet() {
  const { words } = useHouse();
  return (
    <div className="pointer-events-none fixed inset-0 z-10 grid place-items-center bg-ground/80 p-4">
      <p className="flex items-center gap-3 rounded-container border-2 border-dashed border-accent bg-card px-8 py-6 text-section shadow-float">
        <Upload aria-hidden size={22} strokeWidth={1.8} className="text-accent" />
        {words.library.drop}
      </p>
    </div>
  );
}
