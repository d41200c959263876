import { useState } from 'react';
import { Miniature } from '../../parts/miniature/miniature';
import { useHouse } from '../../parts/services';
import type { Template } from '../../templates/template-catalog';
import { Button } from '../../ui/button';
import { useTemplate } from './use-templates';

const SHOWN_FIRST = 6;

interface TemplateGalleryProps {
  readonly templates: readonly Template[];
  readonly onChoose: (template: Template) => void;
}

/** Processes of firms like the owner's; pressing one opens a copy of it. */
export function TemplateGallery({ templates, onChoose }: TemplateGalleryProps) {
  const { words } = useHouse();
  const [most, setMost] = useState(SHOWN_FIRST);
  return (
    <>
      <ul className="grid gap-x-5.5 gap-y-6.5 tablet:grid-cols-2 desk:grid-cols-3">
        {templates.slice(0, most).map((template) => (
          <TemplateCard key={template.id} template={template} onChoose={onChoose} />
        ))}
      </ul>
      {templates.length > most && (
        <Button
          className="mt-8"
          onClick={() => {
            setMost(templates.length);
          }}
        >
          {words.library.templates.all(templates.length)}
        </Button>
      )}
    </>
  );
}

interface TemplateCardProps {
  readonly template: Template;
  readonly onChoose: (template: Template) => void;
}

/** One template. What it is called is there at once; its picture and what is in it follow, into a place that is kept. */
function TemplateCard({ template, onChoose }: TemplateCardProps) {
  const { words } = useHouse();
  const { library } = words;
  const read = useTemplate(template);
  return (
    <li className="group relative border-t border-line pt-3 has-[button:focus-visible]:outline-2 has-[button:focus-visible]:outline-offset-4 has-[button:focus-visible]:outline-accent">
      <div className="h-28 transition-[translate] duration-panel group-hover:-translate-y-0.5">
        {read?.picture && <Miniature picture={read.picture} />}
      </div>
      <h3 className="mt-2 text-[0.875rem] leading-4.5 font-semibold tracking-[-0.01em] max-tablet:text-name">
        <button
          type="button"
          className="text-left outline-none after:absolute after:inset-0 group-hover:text-accent"
          onClick={() => {
            onChoose(template);
          }}
        >
          {template.name}
        </button>
      </h3>
      <p className="mt-1 text-second text-pretty text-ink-2">{template.sentence}</p>
      <p className="mt-1 min-h-4 text-second text-ink-3">
        {read !== null && `${library.steps(read.document.steps.length)}, ${library.rehearsed(read.badDays)}`}
      </p>
    </li>
  );
}
