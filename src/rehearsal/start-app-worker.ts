// The one door to workers: the page's policy lets a script in only through the Trusted Types policy `app-worker`, and
// that one passes only what comes from our own origin.

interface TrustedTypesFactory {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => unknown };
}

declare global {
  // TypeScript's DOM library does not know Trusted Types; a browser without them has no such property.
  interface Window {
    readonly trustedTypes?: TrustedTypesFactory;
  }
}

const known: { toScriptUrl: ((url: string) => unknown) | null } = { toScriptUrl: null };

/** Starts a module worker from a URL that Vite made (`?worker&url`). Throws for a script of another origin. */
export function startAppWorker(url: string): Worker {
  return new Worker(trustAppScript(url), { type: 'module' });
}

/** Gives the address of a script in the form that the page's policy lets through. Throws for another origin. */
export function trustAppScript(url: string): string {
  // A policy can be made once in a page, so it is kept for the next script.
  known.toScriptUrl ??= makePolicy();
  // A TrustedScriptURL stands wherever the browser's types say text.
  return known.toScriptUrl(url) as string;
}

function makePolicy(): (url: string) => unknown {
  const policy = window.trustedTypes?.createPolicy('app-worker', { createScriptURL: passOwnOrigin });
  return policy === undefined ? passOwnOrigin : (url) => policy.createScriptURL(url);
}

function passOwnOrigin(url: string): string {
  const address = new URL(url, window.location.href);
  if (address.origin !== window.location.origin)
    throw new Error(`Broken invariant: a worker from ${address.origin}`);
  return address.href;
}
