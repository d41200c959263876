import type { Page } from '@playwright/test';

/** Is what lies in the browser's database of the one workflow there, read past the app. */
export interface StoredWorkflow {
  readonly workflows: number;
  readonly revision: number;
  readonly lastRevision: number;
  readonly revisions: number;
  readonly headName: string;
  readonly documentName: string;
}

/** Reads the rows of the only workflow. The page has to be one of the app's. */
export function readStoredWorkflow(page: Page): Promise<StoredWorkflow> {
  return page.evaluate(async () => {
    const whenDone = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database does not answer.'));
      });
    const [found] = await indexedDB.databases();
    const database = await whenDone(indexedDB.open(found?.name ?? ''));
    const tables = database.transaction(['heads', 'documents', 'revisions']);
    const all = async (table: string) =>
      // Rows are what the app wrote; what is read of them is compared.
      (await whenDone(tables.objectStore(table).getAll())) as readonly Record<string, unknown>[];
    const [heads, documents, revisions] = [
      await all('heads'),
      await all('documents'),
      await all('revisions'),
    ];
    database.close();
    const document: unknown = JSON.parse(String(documents[0]?.['text']));
    return {
      workflows: heads.length,
      revision: Number(heads[0]?.['revision']),
      lastRevision: Math.max(0, ...revisions.map((row) => Number(row['revision']))),
      revisions: revisions.length,
      headName: String(heads[0]?.['name']),
      documentName: String(Reflect.get(Object(document), 'name')),
    };
  });
}
