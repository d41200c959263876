import ts from 'typescript';
import { isCore } from './floor-faults';
import { lineOf, type Module, type SourceTree, walk } from './source-tree';

const banned: ReadonlySet<string> = new Set([
  'Date',
  'Promise',
  'clearInterval',
  'clearTimeout',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'performance',
  'process',
  'queueMicrotask',
  'requestAnimationFrame',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
]);

/** Tells whether a name stands for itself: not a key, not a property of something, not what the module declares. */
function isFree(name: ts.Identifier, declared: ReadonlySet<string>): boolean {
  const { parent } = name;
  if (declared.has(name.text)) return false;
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== name;
  if (ts.isQualifiedName(parent)) return parent.right !== name;
  if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isBindingElement(parent)) return parent.propertyName !== name;
  const isKey =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isJsxAttribute(parent);
  return !(isKey && parent.name === name);
}

/** The names that a module gives to parameters and variables of its own; a type of such a name does not count. */
function declaredNames(module: Module): ReadonlySet<string> {
  const names = new Set<string>();
  walk(module.syntax, (piece) => {
    const isDeclaration =
      ts.isParameter(piece) || ts.isVariableDeclaration(piece) || ts.isBindingElement(piece);
    if (isDeclaration && ts.isIdentifier(piece.name)) names.add(piece.name.text);
  });
  return names;
}

function isChance(piece: ts.Node): boolean {
  if (!ts.isIdentifier(piece) || piece.text !== 'Math') return false;
  const { parent } = piece;
  // Anything but `Math.name` (an index, a destructuring, an alias) could hide the one name.
  return !ts.isPropertyAccessExpression(parent) || parent.name.text === 'random';
}

function isWaiting(piece: ts.Node): boolean {
  if (ts.isAwaitExpression(piece)) return true;
  if (ts.isForOfStatement(piece)) return piece.awaitModifier !== undefined;
  return piece.kind === ts.SyntaxKind.AsyncKeyword;
}

function faultsOf(module: Module): readonly string[] {
  const faults: string[] = [];
  const declared = declaredNames(module);
  walk(module.syntax, (piece) => {
    const at = (): string => `${module.path}:${lineOf(module, piece)}`;
    if (isWaiting(piece)) faults.push(`${at()} waits`);
    else if (isChance(piece)) faults.push(`${at()} uses Math.random`);
    else if (ts.isIdentifier(piece) && banned.has(piece.text) && isFree(piece, declared)) {
      faults.push(`${at()} uses ${piece.text}`);
    }
  });
  return faults;
}

/** The modules that must give the same bytes for the same events. */
export function coreModules(tree: SourceTree): readonly Module[] {
  return tree.modules.filter(({ path }) => isCore(path));
}

/** Lists where the core asks a clock, chance or the outside, or waits. */
export function coreFaults(tree: SourceTree): readonly string[] {
  return coreModules(tree).flatMap(faultsOf);
}
