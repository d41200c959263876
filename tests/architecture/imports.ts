import path from 'node:path';
import ts from 'typescript';
import { type Module, type SourceTree, walk } from './source-tree';

/** One thing a module names of another file or a package. */
export interface Import {
  readonly specifier: string;
  /** Needed as soon as the module is loaded: not a type, not lazy. */
  readonly eager: boolean;
  readonly glob: boolean;
}

function textOf(piece: ts.Node | undefined): string | undefined {
  return piece !== undefined && ts.isStringLiteralLike(piece) ? piece.text : undefined;
}

/** Tells whether an import or export statement disappears when the types do. */
function isTypeOnly(piece: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(piece)) return piece.isTypeOnly;
  const clause = piece.importClause;
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

const isImportMeta = (piece: ts.Node): boolean => piece.getText() === 'import.meta';

/** The patterns of `import.meta.glob('…')` or `import.meta.glob(['…', '!…'])`. */
function globPatterns(call: ts.CallExpression): readonly string[] | undefined {
  const callee = call.expression;
  if (
    !ts.isPropertyAccessExpression(callee) ||
    callee.name.text !== 'glob' ||
    !isImportMeta(callee.expression)
  ) {
    return undefined;
  }
  const [patterns] = call.arguments;
  const pieces =
    patterns !== undefined && ts.isArrayLiteralExpression(patterns) ? patterns.elements : [patterns];
  return pieces.flatMap((piece) => textOf(piece) ?? []);
}

/** Lists what a module imports, in every form that Vite and the compiler know. */
export function importsOf(module: Module): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: string | undefined, eager: boolean, glob = false): void => {
    if (specifier !== undefined) found.push({ specifier, eager, glob });
  };
  walk(module.syntax, (piece) => {
    if (ts.isImportDeclaration(piece) || ts.isExportDeclaration(piece)) {
      add(textOf(piece.moduleSpecifier), !isTypeOnly(piece));
    } else if (ts.isImportTypeNode(piece) && ts.isLiteralTypeNode(piece.argument)) {
      add(textOf(piece.argument.literal), false);
    } else if (ts.isCallExpression(piece)) {
      if (piece.expression.kind === ts.SyntaxKind.ImportKeyword) add(textOf(piece.arguments[0]), false);
      for (const pattern of globPatterns(piece) ?? []) add(pattern, false, true);
    } else if (ts.isNewExpression(piece) && piece.expression.getText() === 'URL') {
      const [address, base] = piece.arguments ?? [];
      if (base?.getText() === 'import.meta.url') add(textOf(address), false);
    }
  });
  return found;
}

/** The name of the package an import means, or nothing for a file of ours. */
export function packageOf(specifier: string): string | undefined {
  if (/^[./]/u.test(specifier)) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function globPattern(glob: string): RegExp {
  const source = glob
    .replace(/[.+^$()|[\]\\]/gu, '\\$&')
    .replace(
      /\*\*\/|\*|\{|,|\}/gu,
      (part) => ({ '**/': '(?:.*/)?', '*': '[^/]*', '{': '(?:', ',': '|' })[part] ?? ')',
    );
  return new RegExp(`^${source}$`, 'u');
}

/** Finds the files of ours that an import means: none for a package, and none (a fault) where nothing is there. */
export function targetsOf(tree: SourceTree, from: Module, imported: Import): readonly string[] {
  const specifier = imported.specifier.replace(/^!/u, '').replace(/\?.*$/u, '');
  const place = specifier.startsWith('/')
    ? specifier.slice(1)
    : path.posix.join(path.posix.dirname(from.path), specifier);
  if (imported.glob) {
    if (imported.specifier.startsWith('!')) return [];
    const pattern = globPattern(place);
    return [...tree.files].filter((file) => pattern.test(file));
  }
  const candidates = ['', '.ts', '.tsx', '.d.ts', '/index.ts', '/index.tsx'].map((end) => `${place}${end}`);
  return candidates.filter((file) => tree.files.has(file)).slice(0, 1);
}
