import ts from 'typescript';
import { lineOf, type SourceTree, walk } from './source-tree';

const marks: ReadonlySet<string> = new Set(['skip', 'only', 'todo', 'fixme', 'skipIf', 'runIf']);

const starters: ReadonlySet<string> = new Set(['it', 'test', 'describe', 'bench']);

function rootOf(piece: ts.Expression): string {
  if (ts.isPropertyAccessExpression(piece) || ts.isCallExpression(piece)) return rootOf(piece.expression);
  return piece.getText();
}

/** Lists tests that do not run, or that keep others from running. */
export function unfinishedTests(tree: SourceTree): readonly string[] {
  return tree.modules.flatMap((module) => {
    const faults: string[] = [];
    walk(module.syntax, (piece) => {
      if (!ts.isPropertyAccessExpression(piece) || !marks.has(piece.name.text)) return;
      if (starters.has(rootOf(piece.expression)))
        faults.push(`${module.path}:${lineOf(module, piece)} .${piece.name.text}`);
    });
    return faults;
  });
}
