/** Says what stands where a name should be. */
export interface NameWords {
  readonly untitled: Readonly<Record<Named, string>>;
  /** For a reference to something that the workflow no longer has. */
  readonly gone: Readonly<Record<Named, string>>;
  /** What roles are called, in small letters, whose people do not work here: nobody leaves trouble to them. */
  readonly outsiders: readonly string[];
  /** Somebody whose name is not known. */
  readonly somebody: string;
}

/** Is a kind of thing that an owner names. */
export type Named = 'step' | 'role' | 'system' | 'field' | 'person' | 'rule';

export const englishNames: NameWords = {
  untitled: {
    step: 'a step without a name',
    role: 'a role without a name',
    system: 'a system without a name',
    field: 'a field without a name',
    person: 'a person without a name',
    rule: 'a way without a name',
  },
  gone: {
    step: 'a step that is gone',
    role: 'a role that is gone',
    system: 'a system that is gone',
    field: 'a field that is gone',
    person: 'somebody who is gone',
    rule: 'a way that is gone',
  },
  outsiders: [
    'applicant',
    'buyer',
    'client',
    'customer',
    'guest',
    'patient',
    'student',
    'supplier',
    'tenant',
    'vendor',
    'visitor',
  ],
  somebody: 'somebody',
};
