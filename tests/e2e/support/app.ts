/**
 * `test` and `expect` for every end-to-end test. A page that breaks the security policy, logs an error, throws, slides
 * away as a whole, or asks another host for anything fails the test that opened it.
 */
import { type BrowserContext, test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** Notes in `faults` what goes wrong on any page of a context; for contexts a test makes itself. */
export async function watchFaults(context: BrowserContext, faults: string[]): Promise<void> {
  await context.exposeBinding('noteFault', (_source, fault: string) => {
    faults.push(fault);
  });
  await context.addInitScript(() => {
    // The dialog of the system that asks where to save cannot be answered from here; without it, files are downloads.
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    const note = (fault: string) => {
      const binding: unknown = Reflect.get(window, 'noteFault');
      if (typeof binding === 'function') Reflect.apply(binding, undefined, [fault]);
    };
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      note(`security policy: ${violatedDirective} blocked ${blockedURI}`);
    });
    // Every part scrolls by itself; a page that scrolls as a whole takes its own bar away.
    document.addEventListener('scroll', () => {
      if ((document.scrollingElement?.scrollTop ?? 0) > 0) note('the page slid away');
    });
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (webError) => {
    faults.push(`page: ${webError.error().message}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`request: ${request.url()}`);
  });
}

export const test = base.extend<{
  /** What went wrong so far. A test that provokes a fault looks at it here and takes it out. */
  faults: string[];
}>({
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      await watchFaults(context, faults);
      await use(faults);
      base.expect(faults, 'faults on the pages of this test').toEqual([]);
    },
    { auto: true },
  ],
});
