import { isObject } from '../kernel/json';
import { LANGUAGE_TAGS, type LanguageTag } from '../words/language-tag';
import type { SpokenStep, StepWords, StepWordsCatalog } from '../words/step-words';

const modules: Record<string, unknown> = import.meta.glob('./*/*.words.ts', { eager: true });

/** Holds the words of every step type that has a folder here, by language; nothing lists them. */
export const stepWords: Readonly<Record<LanguageTag, StepWordsCatalog>> = { en: catalogOf('en') };

function catalogOf(tag: LanguageTag): StepWordsCatalog {
  const all = Object.keys(modules)
    .sort()
    .map((path) => spokenIn(modules[path], path)[tag]);
  const byType = new Map<string, StepWords>(all.map((words) => [words.type, words]));
  return { all, find: (type) => byType.get(type) };
}

function spokenIn(module: unknown, path: string): SpokenStep {
  const exported = isObject(module) ? Object.values(module).filter(isSpoken) : [];
  const [spoken] = exported;
  if (spoken === undefined || exported.length !== 1)
    throw new Error(`Broken invariant: ${path} must export the words of one step type`);
  return spoken;
}

function isSpoken(value: unknown): value is SpokenStep {
  return (
    isObject(value) &&
    LANGUAGE_TAGS.every((tag) => isObject(value[tag]) && typeof value[tag]['card'] === 'function')
  );
}
