// Keeps the program on the device, so that it opens without a connection. What was fetched first stays in use until
// somebody asks for the new version: nothing changes under an open drawing.

export interface OfflineParts {
  /** The browser's own keeper of programs; it may be missing, or forbidden. */
  readonly container: ServiceWorkerContainer;
  /** The script that keeps the program, as the page's policy lets it through. */
  readonly script: string | URL;
  /** Offers the new version; `accept` puts it to use. */
  readonly offer: (accept: () => void) => void;
  readonly reload: () => void;
}

/** Asks the browser to keep the program, and tells when a newer one lies ready. */
export async function keepOffline({ container, script, offer, reload }: OfflineParts): Promise<void> {
  const registration = await register(container, script);
  if (registration === null) return;
  const offered = new Set<ServiceWorker>();
  const look = () => {
    const { waiting } = registration;
    // Without a controller it is the first visit: what lies ready is what is on the screen.
    if (waiting === null || container.controller === null || offered.has(waiting)) return;
    offered.add(waiting);
    offer(() => {
      container.addEventListener('controllerchange', reload, { once: true });
      // The one message that the kept script listens to.
      waiting.postMessage({ type: 'SKIP_WAITING' });
    });
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();
}

async function register(
  container: ServiceWorkerContainer,
  script: string | URL,
): Promise<ServiceWorkerRegistration | null> {
  try {
    // Where it is forbidden from outside, a browser may answer with nothing instead of refusing.
    const registration = (await container.register(script, { updateViaCache: 'none' })) as
      | ServiceWorkerRegistration
      | undefined;
    return registration ?? null;
  } catch {
    // A private window, a setting, or no connection right now: the program works as it did before.
    return null;
  }
}
