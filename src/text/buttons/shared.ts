import { stepParts } from './shape/parts.ts';

/** Buttons of every dialogue. */
export const sharedButtons = {
  /** A text that came too early, or to another question, was meant. */
  'dialog.titip': stepParts({}),
};
