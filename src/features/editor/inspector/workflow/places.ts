import type { SelectOption } from '../../../../ui/select';

const CURRENCIES = [
  'USD',
  'EUR',
  'GBP',
  'CAD',
  'AUD',
  'NZD',
  'CHF',
  'SEK',
  'NOK',
  'DKK',
  'PLN',
  'CZK',
  'JPY',
  'INR',
  'BRL',
  'MXN',
  'ZAR',
];

/** Lists the money that a workflow may reckon in, the chosen one always among it. */
export function currencyOptions(chosen: string): readonly SelectOption<string>[] {
  const names = new Intl.DisplayNames('en', { type: 'currency', fallback: 'code' });
  return withChosen(CURRENCIES, chosen).map((code) => ({
    value: code,
    label: `${nameIn(names, code)} (${code})`,
  }));
}

/** Lists the time zones that this browser knows, the chosen one always among them. */
export function timeZoneOptions(chosen: string): readonly SelectOption<string>[] {
  return withChosen(['UTC', ...Intl.supportedValuesOf('timeZone')], chosen).map((zone) => ({
    value: zone,
    label: zone.replaceAll('_', ' '),
  }));
}

function withChosen(known: readonly string[], chosen: string): readonly string[] {
  return [...new Set(known.includes(chosen) ? known : [chosen, ...known])];
}

/** A file may name money that is none: it is then called by its letters. */
function nameIn(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
