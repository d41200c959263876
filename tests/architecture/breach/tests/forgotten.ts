// Types and habits that the linter must catch.
export const count: number = 'three';

export async function save(): Promise<void> {
  await Promise.resolve();
}

export const begin = (): void => {
  save();
};

export const first = (names: string[]): string => names[0]!;
