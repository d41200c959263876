import ts from 'typescript';
import { lineOf, type Module, type SourceTree, walk } from './source-tree';

/** A module this long has more than one reason to change. */
export const maxLines = 350;

const kebabCase = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9-]+)*$/u;

const bags = /^(?:utils?|helpers?|common|shared|misc|types?|constants?|interfaces?|enums?)\./u;

function nameFaults(file: string): readonly string[] {
  const parts = file.split('/');
  const name = parts.at(-1) ?? '';
  const faults: string[] = [];
  if (name !== 'README.md' && !parts.every((part) => part === 'README.md' || kebabCase.test(part))) {
    faults.push(`${file} is not in kebab-case`);
  }
  if (bags.test(name)) faults.push(`${file} is a bag: name it after what it does`);
  return faults;
}

function hasDefaultExport(piece: ts.Node): boolean {
  if (ts.isExportAssignment(piece)) return true;
  if (ts.isExportSpecifier(piece)) return piece.name.text === 'default';
  return (
    piece.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(piece.parent) && ts.isModifier(piece)
  );
}

function isCast(piece: ts.Node): boolean {
  if (ts.isNonNullExpression(piece)) return true;
  return ts.isAsExpression(piece) && piece.type.getText() !== 'const';
}

/** Tells whether a comment stands right above a line. */
function hasReason(module: Module, line: number): boolean {
  const above = module.text.split('\n')[line - 2]?.trim() ?? '';
  return /^(?:\/\/|\/\*|\*|\{\/\*)/u.test(above) || above.endsWith('*/');
}

/** A cast has its reason above its own line or above the statement, property or element it stands in. */
function isCastWithReason(module: Module, cast: ts.Node): boolean {
  for (let piece = cast; !ts.isSourceFile(piece) && !ts.isBlock(piece); piece = piece.parent) {
    if (hasReason(module, lineOf(module, piece))) return true;
    if (ts.isStatement(piece)) return false;
  }
  return false;
}

function moduleFaults(module: Module): readonly string[] {
  const faults: string[] = [];
  const lines = module.text.replace(/\n$/u, '').split('\n');
  if (lines.length > maxLines) faults.push(`${module.path} has ${lines.length} lines`);
  lines.forEach((line, index) => {
    const isBare =
      /(?:oxlint-disable|biome-ignore|@ts-expect-error)/u.test(line) && !/ -- \S|: \S/u.test(line);
    if (isBare && !hasReason(module, index + 1))
      faults.push(`${module.path}:${index + 1} disables a rule without a reason`);
  });
  walk(module.syntax, (piece) => {
    const at = (): string => `${module.path}:${lineOf(module, piece)}`;
    if (hasDefaultExport(piece)) faults.push(`${at()} has a default export`);
    if (ts.isEnumDeclaration(piece)) faults.push(`${at()} declares an enum`);
    if (isCast(piece) && !isCastWithReason(module, piece)) faults.push(`${at()} casts without a reason`);
  });
  return faults;
}

/** Lists what breaks the habits of the house in names and in code. */
export function habitFaults(tree: SourceTree): readonly string[] {
  return [...[...tree.files].flatMap(nameFaults), ...tree.modules.flatMap(moduleFaults)];
}
