import type { WithoutEffect } from '../checks/finding';
import type { Complaint } from './compile-errors';

/** Settings that cannot be wrong, only idle. */
export const IDLE_SETTINGS: Readonly<Record<string, string>> = {
  starts: 'that it begins the group',
  'policy.cancelOthers': 'stopping the others',
  'estimate.duration': 'how long it takes',
  'estimate.arrivals': 'how often it comes',
  'estimate.chance': 'a chance',
};

/** Why a setting does nothing, and what to do about it. */
export const WHY_IDLE: Readonly<Record<WithoutEffect, Complaint>> = {
  'no-tries': { says: 'this kind of step is not tried again', repair: 'Take it out.' },
  'no-time': { says: 'this kind of step takes no time', repair: 'Take it out.' },
  'one-try': { says: 'there is only one try', repair: 'Set more tries, or take it out.' },
  'two-tries': {
    says: 'there is only one pause between two tries',
    repair: 'Set more tries, or take it out.',
  },
  'no-kind': {
    says: 'no kind of failure is chosen to try again after',
    repair: 'Choose after what it is tried again, or take it out.',
  },
  'over-before': { says: 'the whole step is over before', repair: 'Shorten it, or take it out.' },
  'one-way-in': { says: 'there is only one way in', repair: 'Draw the other arrow, or take it out.' },
  'nobody-first': {
    says: 'it waits for everyone',
    repair: 'Let the step begin with the first, or take it out.',
  },
  'nobody-beside': {
    says: 'no other path is under way by then',
    repair: 'Draw the other path beside it, or take it out.',
  },
  'never-that-long': { says: 'no pause ever gets that long', repair: 'Shorten it, or take it out.' },
  'cut-short': {
    says: 'the longest pause allowed is shorter',
    repair: 'Shorten it, or allow longer pauses.',
  },
  'not-done-by-then': {
    says: 'the step named there cannot have been done by then',
    repair: 'Choose a step that comes before, or take it out.',
  },
  'no-second-visit': { says: 'it begins only once', repair: 'Take it out.' },
  'not-inside': { says: 'it is not in a group', repair: 'Take it out.' },
  'no-such-outcome': { says: 'the step cannot come out that way', repair: 'Take it out.' },
  'not-a-start': { says: 'the step begins nothing', repair: 'Take it out.' },
  'not-asked-for': {
    says: 'the start does not ask for it, so it is always empty there',
    repair: 'Ask for it, or take it out.',
  },
  'after-the-end': { says: 'nobody is waited for that long', repair: 'Let it come earlier, or take it out.' },
  'not-offered': {
    says: 'an answer that needs a reason is not offered',
    repair: 'Offer the answer, or take it out.',
  },
  'not-produced': { says: 'the step does not fill that in', repair: 'Let it fill that in, or take it out.' },
  'one-at-a-time': { says: 'they are done one by one', repair: 'Do them together, or take it out.' },
  'not-by-system': { says: 'a person does it', repair: 'Let a system do it, or take it out.' },
  'always-sure': {
    says: 'at nothing at all every answer counts as sure',
    repair: 'Say how sure it must be.',
  },
};
