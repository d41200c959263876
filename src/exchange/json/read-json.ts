import { sortKeys } from '../../kernel/canonical-json';
import { unreachable } from '../../kernel/invariant';
import { fail, type Result, succeed } from '../../kernel/result';
import type { FileFault } from '../../model/file-problem';
import { LIMITS } from '../../model/limits';
import { findJsonFault } from './find-json-fault';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads the text of a file as JSON with sorted keys: at most 20 MB of UTF-8, 64 levels, no key `__proto__`, no
 * number beyond a number. A byte order mark is passed over.
 */
export function readJson(text: string): Result<unknown, FileFault> {
  const bytes = countBytes(text);
  if (bytes > LIMITS.fileBytes) return fail({ code: 'too-large', bytes, mostBytes: LIMITS.fileBytes });
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (body.trim() === '') return fail({ code: 'empty' });
  const parsed = parse(body);
  if (!parsed.ok) return parsed;
  const sorted = sortKeys(parsed.value);
  if (sorted.ok) return sorted;
  const { code, place } = sorted.error;
  switch (code) {
    case 'too-deep':
    case 'forbidden-key':
      return fail({ code, place });
    case 'not-json':
      return fail({ code: 'number-too-large', place });
    default:
      return unreachable(code);
  }
}

function parse(text: string): Result<unknown, FileFault> {
  try {
    return succeed(JSON.parse(text));
  } catch {
    const fault = findJsonFault(text);
    // An engine that gives up on correct JSON does so for its depth.
    if (fault === null) return fail({ code: 'too-deep', place: '' });
    if (fault.cutOff) return fail({ code: 'cut-off', line: fault.line });
    return fail({ code: 'not-json', line: fault.line, column: fault.column });
  }
}

/** Counts UTF-8 bytes; a short text is not encoded for it, since a UTF-16 unit is at most three of them. */
function countBytes(text: string): number {
  return text.length * 3 <= LIMITS.fileBytes ? text.length : new TextEncoder().encode(text).length;
}
