// Where faults are planted in each template, as data: what the template offers, and what it cannot have.
import type { FindingCode } from '../../src/checks/finding';

/** Is a template with what its faults are planted at. */
export interface Ground {
  /** Done by a system or a model, with tries; the arrows and fallbacks by which its failure is handled. */
  readonly system: string;
  readonly handledBy: readonly string[];
  /** Done by a person, in no group, and not right before an end. */
  readonly person: string;
  /** What has a limit that its waiting ends by. */
  readonly limited: string;
  readonly approval: string;
  /** An either-or, or nothing where there is none. */
  readonly branch: string;
  /** A field that is asked at the start and used by a step. */
  readonly asked: string;
  readonly starterRole: string;
  readonly approverRole: string;
  /** A step whose limit of visits ends a round without people. */
  readonly roundLimit: string;
  /** Beside what follows this outcome another path can go, and come to the step where both meet. */
  readonly fork: readonly [step: string, outcome: string, meet: string];
  readonly firstArrow: string;
  readonly end: string;
  /** The faults that it has no room for, each with the reason. */
  readonly cannot: Partial<Readonly<Record<FindingCode, string>>>;
}

const NO_RULES = { 'rule-never-holds': 'it has no either-or' } as const;

export const plantingGrounds: Readonly<Record<string, Ground>> = {
  'order-fulfilment': {
    system: 'st_charge',
    handledBy: ['ar_not_charged', 'ar_declined'],
    person: 'st_pack',
    limited: 'st_ask',
    approval: 'st_ask',
    branch: 'st_in_stock',
    asked: 'fd_items',
    starterRole: 'ro_desk',
    approverRole: 'ro_desk',
    roundLimit: 'st_wait',
    fork: ['st_in_stock', 'ru_all', 'st_ship'],
    firstArrow: 'ar_packed',
    end: 'st_shipped',
    cannot: {},
  },
  'purchase-approval': {
    system: 'st_order',
    handledBy: ['ar_not_placed', 'st_fallback'],
    person: 'st_by_phone',
    limited: 'st_approve',
    approval: 'st_approve',
    branch: 'st_how_much',
    asked: 'fd_supplier',
    starterRole: 'ro_requester',
    approverRole: 'ro_manager',
    roundLimit: 'st_approve',
    fork: ['st_approve', 'approved', 'st_told'],
    firstArrow: 'ar_placed',
    end: 'st_ordered',
    cannot: { 'approves-own-request': 'whoever asks for it may not decide in it' },
  },
  'car-repair': {
    system: 'st_charge',
    handledBy: ['ar_charge_transfer', 'st_fallback'],
    person: 'st_repair',
    limited: 'st_phone',
    approval: 'st_phone',
    branch: '',
    asked: 'fd_car',
    starterRole: 'ro_mechanic',
    approverRole: 'ro_desk',
    roundLimit: 'st_transfer',
    fork: ['st_inspect', 'done', 'st_repair'],
    firstArrow: 'ar_repair_charge',
    end: 'st_paid',
    cannot: NO_RULES,
  },
  'new-colleague': {
    system: 'st_payroll',
    handledBy: ['ar_payroll_papers', 'ar_payroll_enter', 'ar_ready_undo', 'st_fallback'],
    person: 'st_call',
    limited: 'st_payroll',
    approval: '',
    branch: '',
    asked: 'fd_first_day',
    starterRole: 'ro_office',
    approverRole: '',
    roundLimit: '',
    fork: ['st_refs', 'done', 'st_day'],
    firstArrow: 'ar_ready_day',
    end: 'st_welcome',
    cannot: {
      ...NO_RULES,
      'approves-own-request': 'nobody decides anything in it',
      'loop-without-limit': 'in its one round somebody asks for papers',
    },
  },
  'new-patient': {
    system: 'st_insurance',
    handledBy: ['ar_insurance_missing', 'ar_insurance_anyway', 'st_fallback'],
    person: 'st_book_by_hand',
    limited: 'st_anyway',
    approval: 'st_anyway',
    branch: '',
    asked: 'fd_phone',
    starterRole: 'ro_desk',
    approverRole: 'ro_desk',
    roundLimit: 'st_forms',
    fork: ['st_insurance', 'done', 'st_confirm'],
    firstArrow: 'ar_insurance_book',
    end: 'st_seen',
    cannot: NO_RULES,
  },
  'pool-service-triage': {
    system: 'st_sort',
    handledBy: ['ar_sort_by_hand_2', 'st_fallback'],
    person: 'st_write',
    limited: 'st_approve',
    approval: 'st_approve',
    branch: 'st_kind',
    asked: 'fd_mail',
    starterRole: 'ro_office',
    approverRole: 'ro_manager',
    roundLimit: '',
    fork: ['st_draft', 'sure', 'st_send'],
    firstArrow: 'ar_call_confirm',
    end: 'st_answered',
    cannot: {
      'tries-may-double': 'what is tried again in it only reads, drafts and tells',
      'loop-without-limit': 'in its one round somebody asks for changes',
    },
  },
  'supplier-invoice': {
    system: 'st_pay',
    handledBy: ['ar_pay_tomorrow', 'st_fallback'],
    person: 'st_goods',
    limited: 'st_approve',
    approval: 'st_approve',
    branch: 'st_look',
    asked: 'fd_supplier',
    starterRole: 'ro_office',
    approverRole: 'ro_manager',
    roundLimit: 'st_pay',
    fork: ['st_look', 'ru_goods', 'st_approve'],
    firstArrow: 'ar_until_pay',
    end: 'st_paid',
    cannot: {},
  },
};
