// The browser's locks as far as the adapter uses them: «if available» and «steal», nobody waits in line.
import type { Locks } from '../../../src/storage/web-writer-lock';

export function fakeLocks(): Locks {
  const thieves = new Map<string, () => void>();

  async function request(name: string, options: LockOptions, whileHeld: LockGrantedCallback<unknown>) {
    if (options.ifAvailable === true && thieves.has(name)) return whileHeld(null);
    thieves.get(name)?.();
    let steal = () => {};
    const stolen = new Promise<never>((_, reject) => {
      steal = () => reject(new DOMException('Lock was stolen', 'AbortError'));
    });
    thieves.set(name, steal);
    try {
      return await Promise.race([whileHeld({ name, mode: 'exclusive' }), stolen]);
    } finally {
      if (thieves.get(name) === steal) thieves.delete(name);
    }
  }

  // The standard's `request` has three forms; the adapter uses the one with options.
  return { request } as unknown as Locks;
}
