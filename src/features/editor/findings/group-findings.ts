import type { SpokenFinding } from '../../../parts/findings/spoken-finding';

/** Is one part of the list: what is about as bad, and of that what one rule found, in the order it was found. */
export interface FindingsSection {
  readonly title: string;
  readonly count: number;
  readonly groups: readonly { readonly code: string; readonly findings: readonly SpokenFinding[] }[];
}

const SECTIONS: readonly { readonly title: string; readonly has: readonly SpokenFinding['severity'][] }[] = [
  { title: 'Keeps it from running', has: ['error'] },
  { title: 'Will go wrong', has: ['problem'] },
  { title: 'May go wrong', has: ['warning'] },
  { title: 'Worth knowing', has: ['hint'] },
];

/** Parts what was found by how bad it is, worst first, and gathers what one rule found; empty parts are left out. */
export function groupFindings(findings: readonly SpokenFinding[]): readonly FindingsSection[] {
  return SECTIONS.flatMap(({ title, has }) => {
    const mine = findings.filter(({ severity }) => has.includes(severity));
    const codes = [...new Set(mine.map(({ code }) => code))];
    if (mine.length === 0) return [];
    const groups = codes.map((code) => ({ code, findings: mine.filter((finding) => finding.code === code) }));
    return [{ title, count: mine.length, groups }];
  });
}
