import { useState } from 'react';
import type { EditRefusal } from '../../../model/edits/edit-refusal';
import type { Report } from './thing-maker';

/** Keeps why the last change of one control was refused, until one goes through. */
export function useRefusal(): readonly [EditRefusal | null, Report] {
  return useState<EditRefusal | null>(null);
}
