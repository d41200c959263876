import { ArrowRight, Check } from 'lucide-react';
import { MiniaturePaper } from '../../parts/miniature/miniature-paper';
import { useHouse } from '../../parts/services';
import type { Template } from '../../templates/template-catalog';
import { Button } from '../../ui/button';
import { offeredTemplates, useTemplate } from './use-templates';

interface WelcomeProps {
  readonly onChoose: (template: Template) => void;
  readonly onBlank: () => void;
}

/** The first visit: one workflow that is drawn already, one press away. */
export function Welcome({ onChoose, onBlank }: WelcomeProps) {
  const { words } = useHouse();
  const { welcome } = words.library;
  const [first] = offeredTemplates;
  const read = useTemplate(first);
  return (
    <section
      aria-labelledby="welcome"
      className="grid items-center gap-x-12 gap-y-6 rounded-container border border-line bg-card bg-clip-padding p-1.5 shadow-card desk:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)]"
    >
      <div className="px-5 pt-6 tablet:px-8 tablet:pt-8 desk:py-10 desk:pl-10">
        <h1 id="welcome" className="max-w-100 text-page">
          {welcome.title}
        </h1>
        <p className="mt-3 max-w-112 text-sentence text-pretty text-ink-2">{welcome.text}</p>
        <div className="mt-6 flex flex-wrap items-center gap-2 max-tablet:flex-col max-tablet:items-stretch">
          <Button
            look="primary"
            size="large"
            trailing={<ArrowRight aria-hidden size={18} strokeWidth={2} />}
            onClick={() => {
              if (first !== undefined) onChoose(first);
            }}
          >
            {welcome.open(first?.name ?? '')}
          </Button>
          <Button look="quiet" size="large" onClick={onBlank}>
            {welcome.blank}
          </Button>
        </div>
        <ul className="mt-6 flex flex-wrap gap-x-5 gap-y-1 text-second text-ink-3">
          {welcome.points.map((point) => (
            <li key={point} className="flex items-center gap-1.5">
              <Check aria-hidden size={13} strokeWidth={2.2} />
              {point}
            </li>
          ))}
        </ul>
      </div>
      <MiniaturePaper
        picture={read?.picture ?? null}
        className="h-64 rounded-card px-6 py-6 desk:h-full desk:min-h-80 desk:px-10"
      />
    </section>
  );
}
