// A playbook as Markdown: for a wiki, a handbook, a mail.
import type { Playbook, PlaybookStep } from '../../words/playbook';
import type { SentenceContext } from '../../words/sentence-context';

/** Writes a playbook as Markdown (CommonMark). What people wrote stays what they wrote: nothing of it is read as markup. */
export function writePlaybookMarkdown(playbook: Playbook, context: SentenceContext): string {
  const { playbook: say } = context.language;
  const { title, about, takesPart, parts, promises } = playbook;
  const blocks = [
    `# ${plain(title)}`,
    ...(about.trim() === '' ? [] : [paragraphs(about)]),
    ...(takesPart.length === 0
      ? []
      : [
          `## ${say.takesPart}`,
          list(
            takesPart.map(({ name, people, numbers }) => {
              const who = people === '' ? `**${plain(name)}**` : `**${plain(name)}** (${plain(people)})`;
              return `${who}: ${plain(say.steps(numbers, context))}`;
            }),
          ),
        ]),
    ...parts.flatMap(({ is, steps }) => [
      `## ${say.part[is]}`,
      ...steps.map((step) => writeStep(step, context)),
    ]),
    ...(promises.length === 0 ? [] : [`## ${say.promises}`, list(promises.map(plain))]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function writeStep(step: PlaybookStep, { language }: SentenceContext): string {
  const { number, name, doer, inside, text, note, ways } = step;
  const heading = number === null ? plain(name) : `${String(number)}\\. ${plain(name)}`;
  const whose = [doer, inside === null ? null : language.playbook.inside(inside)].flatMap((one) => one ?? []);
  return [
    `### ${heading}`,
    ...(whose.length === 0 ? [] : [`*${whose.map(plain).join(', ')}*`]),
    plain(text),
    ...(note.trim() === '' ? [] : [quoted(note)]),
    ...(ways.length === 0 ? [] : [list(ways.map(plain))]),
  ].join('\n\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function paragraphs(text: string): string {
  return text.trim().split(/\n+/u).map(plain).join('\n\n');
}

function quoted(text: string): string {
  return text
    .trim()
    .split(/\n+/u)
    .map((line) => `> ${plain(line)}`)
    .join('\n>\n');
}

/** Takes away what a text would mean as markup, wherever it stands in it. */
function plain(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[\\`*_[\]<>#|~&]/gu, String.raw`\$&`)
    .replace(/^(\s*)([-+]|\d+(?=[.)]))/u, String.raw`$1\$2`)
    .replace(/^(\s*)\\(\d+)([.)])/u, String.raw`$1$2\$3`);
}
