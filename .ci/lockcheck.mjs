import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

/**
 * Looks for what makes `npm ci` refuse a lock file, or ties it to one machine's registry: an optional package
 * (a binary for another system) that a package asks for and the lock leaves out, and a download address.
 *
 * @typedef {{ optionalDependencies?: Record<string, string>, resolved?: string }} LockedPackage
 * @param {Record<string, LockedPackage>} packages by place, as in `package-lock.json`
 * @returns {string[]} one sentence per fault
 */
export function lockFaults(packages) {
  /** @type {string[]} */
  const faults = [];
  /** @param {string} place @param {string} name */
  const isLocked = (place, name) => {
    for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
      if (packages[`${at === '' ? '' : `${at}/`}node_modules/${name}`] !== undefined) return true;
      if (at === '') return false;
    }
  };
  for (const [place, locked] of Object.entries(packages)) {
    if (locked.resolved !== undefined) faults.push(`${place} names the address it was downloaded from.`);
    for (const name of Object.keys(locked.optionalDependencies ?? {})) {
      if (!isLocked(place, name)) faults.push(`${place} asks for ${name}, and the lock leaves it out.`);
    }
  }
  return faults;
}

/** @returns {Record<string, LockedPackage>} */
export const readLock = () => JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')).packages;
