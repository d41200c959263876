import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of code: its path in the project with `/`, its text and its syntax. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly syntax: ts.SourceFile;
}

/** A folder that was read: all its files, and its modules parsed. */
export interface SourceTree {
  readonly files: ReadonlySet<string>;
  readonly modules: readonly Module[];
}

/** The project's folder. */
export const projectFolder = path.resolve(import.meta.dirname, '../..');

/** Parses a text the way the compiler does. */
export function parseModule(modulePath: string, text: string): Module {
  return {
    path: modulePath,
    text,
    syntax: ts.createSourceFile(modulePath, text, ts.ScriptTarget.Latest, true),
  };
}

/** Reads every file below `folder`; paths count from `base`. */
export function readTree(base: string, folder: string): SourceTree {
  const files = readdirSync(path.join(base, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(base, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
  const modules = files
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => parseModule(file, readFileSync(path.join(base, file), 'utf8')));
  return { files: new Set(files), modules };
}

/** Visits a syntax tree, parents first. */
export function walk(syntax: ts.Node, visit: (node: ts.Node) => void): void {
  visit(syntax);
  ts.forEachChild(syntax, (child) => walk(child, visit));
}

/** The line of a piece of syntax, from 1. */
export function lineOf(module: Module, piece: ts.Node): number {
  return module.syntax.getLineAndCharacterOfPosition(piece.getStart(module.syntax)).line + 1;
}
