import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/**
 * Runs a program in the project's folder with nothing on its standard input, and shows what it prints.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] `quiet` keeps the output for the caller only
 * @returns {Promise<{ code: number, output: string }>} the exit code (127: it could not be started) and all it printed
 */
export function runCommand(program, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @param {NodeJS.WriteStream} target */
    const take = (target) => (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (options.quiet !== true) target.write(chunk);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: output + error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a Node script of an installed package.
 *
 * @param {string} script its path inside `node_modules`
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
export const runPackage = (script, args, options) =>
  runCommand(process.execPath, [`node_modules/${script}`, ...args], options);
