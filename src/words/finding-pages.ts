// Why each finding matters, for an owner who asks. Read when somebody asks and not before: nothing else imports it.
import type { FindingCode } from '../checks/finding';

/** Says for each finding why it matters and what a good drawing looks like, in a sentence or two. */
export const englishFindingPages: Readonly<Record<FindingCode, string>> = {
  'no-trigger':
    'Every case begins somewhere: a form, a mail, a date, somebody who enters it. Without a start nothing can be rehearsed or run.',
  'no-end-reached':
    'A case that never ends stays on the list for ever, and nobody can say whether it went well. Every way should come to an end sooner or later.',
  'outcome-leads-nowhere':
    'When this comes out, the case stands still and somebody has to decide by hand what follows. Draw it once, and it is decided for all.',
  'nothing-leads-here':
    'A step that no way leads to is never done. Often an arrow was taken away, or drawn to its neighbour.',
  'choice-changes-nothing':
    'A decision after which the same follows costs time and changes nothing. Either one way is missing, or the step is not needed.',
  'same-name':
    'The story of a run, the playbook and the inbox call steps by their names. Two of one name cannot be told apart there.',
  'setting-without-effect':
    'A setting that does nothing looks like safety that is not there. Where it stands, it is never used.',
  'limit-before-second-try':
    'Tries and a time limit work against each other here: the whole step is over before it can be tried again.',
  'limit-before-rung':
    'Who is asked later, and when, is safety only if somebody is still waited for by then. Here it is given up before.',
  'estimate-unreadable':
    'Rehearsals and forecasts take this for no time at all, so their days and costs come out too low.',
  'chances-too-large':
    'Of a hundred cases no more than a hundred can come out some way. Chances beyond that make forecasts wrong.',
  'fallback-never-needed':
    'A fallback takes what nothing nearer takes. Here everything is taken before, so it stands ready for nothing.',
  'undo-without-anything':
    'Undoing takes back what was completed, newest first. Only steps that say how they are undone can be taken back.',
  'failure-untold':
    'The worst failures are silent. Without an arrow or a fallback the case stops there, and it comes to light when a customer calls.',
  'tries-without-fallback':
    'Trying again helps when a system is down for a while. When it stays down, the last try fails too, and then somebody should hear of it.',
  'tries-may-double':
    'When a system does not answer in time, nobody knows whether it did the work. Charging, ordering or sending once more may do it twice.',
  'waits-for-ever':
    'What has no limit waits as long as nobody answers, and so does everything behind it. With a limit somebody hears of it in time.',
  'nobody-owns':
    'Work that is nobody’s stays undone. With a name it stands in somebody’s inbox, and hand-overs can be counted.',
  'approves-own-request':
    'Who asks for something should not be the one who grants it. Two pairs of eyes only help when they are two people’s.',
  'nobody-may-answer':
    'With the one who began it kept out, too few are left to agree. It would be turned down before anybody has looked.',
  'one-voice-for-two':
    'Asking two roles means asking two people. When one person stands in both, one answer counts for both.',
  'decided-by-machine':
    'What is at stake here was to stay with people. A machine, a clock or a silence would decide it all the same.',
  'message-to-nobody':
    'A message without anybody who gets it is not sent, and everybody believes that it was.',
  'message-empty': 'Whoever gets it learns nothing from it. Say what happened and what they should do.',
  'role-unused': 'A role without a step is left over, or a step still waits to be given to it.',
  'system-unused': 'A system without a step is left over, or a step does not say yet which system does it.',
  'circle-not-marked':
    'Where a round begins decides what is waited for. Without a mark it had to be guessed from the drawing.',
  'loop-without-limit':
    'Nothing in this round needs a person, and nothing ends it. A case could go round for weeks before anybody sees it.',
  'loop-entered-inside':
    'A round that can be entered in the middle skips its first steps once. Sometimes that is meant; often the arrow ends one step too late.',
  'meeting-not-said':
    'Where paths meet, a step can wait for all of them, or go on with those that come. When one may go elsewhere, that makes a difference.',
  'count-never-reached':
    'It waits for more than can ever come. What arrives is set aside, and the case does not go on.',
  'happens-twice':
    'Each path begins the step anew. For looking something up that is harmless; for charging a card it is not.',
  'two-write-at-once':
    'Side by side, nobody knows who finishes last, and the last one wins. The same case could come out differently every time.',
  'rule-never-holds':
    'Rules are looked at from the top, and the first that holds is taken. One that can never be taken hides a slip.',
  'rules-overlap':
    'Where two rules hold, the upper one is taken. Whoever swaps them one day changes what happens without knowing it.',
  'rules-miss-value':
    'Rules meant to join often leave a small hole: under 500 and over 500 leave out 500 itself.',
  'otherwise-never-comes':
    'The way for everything else is there for what the rules leave over. Here nothing is left over, so it is only in the way.',
  'required-field-not-asked':
    'A case cannot begin while this is missing, and no start asks for it. So it could never begin.',
  'input-never-filled':
    'A step that works with something nobody fills in either fails or goes on with nothing.',
  'input-maybe-missing':
    'On one way it is filled in, on another it is not. On that day the step fails because something is missing.',
  'output-unread':
    'Filling something in costs time, every time. If nobody looks at it, it need not be asked for.',
  'nothing-left-behind':
    'What must be left behind can be checked. Without that, an empty or odd answer counts as done.',
  'off-step-needed':
    'A step that is switched off is passed by, and leaves nothing behind. What needs it fails because something is missing.',
  'same-by-another-start':
    'What comes by two ways is easily done twice. Starts that take the same only once know it again, whichever way it came.',
  'field-unused': 'A field that nothing uses is left over, and makes every list of fields longer.',
  'scenario-does-not-fit':
    'The drawing has changed since this day was written down. Until it fits again it proves nothing.',
  'promise-does-not-fit':
    'A promise says what must never happen, or always. When what it is about is gone, nobody can tell whether it is kept.',
};
