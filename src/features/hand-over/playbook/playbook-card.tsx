import { BookOpenText } from 'lucide-react';
import { ButtonLink } from '../../../ui/button-link';
import { Tile } from '../../../ui/tile';
import type { PlaybookWords } from '../../../words/playbook';

/** The way to the workflow written out. */
export function PlaybookCard({ words, address }: { words: PlaybookWords; address: string }) {
  return (
    <section
      aria-labelledby="playbook"
      className="rounded-container border border-line bg-card p-5 shadow-card"
    >
      <div className="flex items-center gap-3">
        <Tile tone="flow" icon={BookOpenText} size={36} />
        <h3 id="playbook" className="text-title">
          {words.name}
        </h3>
      </div>
      <p className="mt-3 text-body text-pretty text-ink-2">{words.purpose}</p>
      <ButtonLink href={address} className="mt-4">
        {words.read}
      </ButtonLink>
    </section>
  );
}
