import { useMemo, useState } from 'react';
import type { WorkflowDocument } from '../../model/document';
import { workflowAddress } from '../../parts/addresses';
import { type PickedFile, useHouse } from '../../parts/services';
import type { Template } from '../../templates/template-catalog';
import { sayCoded } from '../../words/coded-words';
import { freeName } from './free-name';
import { fetchTemplate } from './use-templates';

/** Is the ways to begin something, and the file that is being looked at. */
export interface Beginnings {
  readonly blank: () => void;
  readonly fromTemplate: (template: Template) => void;
  readonly pickFile: () => void;
  readonly takeFile: (file: File) => void;
  readonly file: PickedFile | null;
  readonly putFileAway: () => void;
}

/** Makes the ways to begin. Each that makes a workflow opens it. */
export function useBeginnings(): Beginnings {
  const house = useHouse();
  const [file, setFile] = useState<PickedFile | null>(null);
  return useMemo(() => {
    const { words, workflows, ids, files, go, notify, loadPictures } = house;

    const keepAndOpen = async (document: WorkflowDocument) => {
      const heads = await workflows.list();
      const name = freeName(document.name, heads.ok ? heads.value : [], words.library.another);
      const created = await workflows.create({ ...document, name });
      if (created.ok) go(workflowAddress(created.value.id));
      else notify({ text: sayCoded(words.storageTroubles, created.error) });
    };

    const drawBlank = async () => {
      const [{ stepTypes }, { newDocument }] = await Promise.all([
        loadPictures(),
        import('../../model/new-document'),
      ]);
      const { name, start: startName } = words.library.fresh;
      await keepAndOpen(newDocument({ name, startName, settings: { timeZone: zoneHere() } }, ids, stepTypes));
    };

    const copyTemplate = async (template: Template) => {
      const { document } = await fetchTemplate(template, house);
      await keepAndOpen({ ...document, id: ids.next('wf') });
    };

    /** A part of the program that does not arrive is the one thing that can go wrong here unexpectedly. */
    const attempt = (beginning: Promise<void>) => {
      beginning.catch(() => {
        notify({ text: words.shell.notArrived });
      });
    };

    const look = async (reading: Promise<PickedFile | null>, name: string) => {
      try {
        const picked = await reading;
        if (picked !== null) setFile(picked);
      } catch {
        // A file on a drive that was unplugged, or without the right to read it.
        notify({ text: words.library.intake.unreadable(name) });
      }
    };

    return {
      file,
      blank: () => {
        attempt(drawBlank());
      },
      fromTemplate: (template) => {
        attempt(copyTemplate(template));
      },
      pickFile: () => void look(files.pick(), words.library.start.file),
      takeFile: (dropped) => void look(files.read(dropped), dropped.name),
      putFileAway: () => {
        setFile(null);
      },
    };
  }, [file, house]);
}

/** Names this device's time zone, in which an owner thinks of «Monday at nine». */
function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
