// Engines word their complaints differently and some leave the position out, so where a text stops being JSON is
// found here, with a stack of our own: a million open brackets must not overflow the engine's.

/** Says where a text stops being JSON; lines and columns count from 1. `cutOff`: it only lacks its end. */
export interface JsonFault {
  readonly cutOff: boolean;
  readonly line: number;
  readonly column: number;
}

/** Finds the first character that cannot stand where it is, or that the text ends too early; null when it is JSON. */
export function findJsonFault(text: string): JsonFault | null {
  const index = findFault(text);
  if (index === null) return null;
  const cutOff = index >= text.length;
  const lines = text.slice(0, cutOff ? text.trimEnd().length : index).split(/\r\n|\r|\n/);
  return { cutOff, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

type Expected = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close' | 'nothing';

/** Gives the index of the fault, the text's length when something must follow, null when all is well. */
function findFault(text: string): number | null {
  const closers: string[] = [];
  let expected: Expected = 'value';
  const afterValue = (): Expected => (closers.length === 0 ? 'nothing' : 'comma-or-close');
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const sign = text.charAt(at);
    const mayClose =
      expected === 'value-or-close' || expected === 'key-or-close' || expected === 'comma-or-close';
    if (mayClose && sign === closers.at(-1)) {
      closers.pop();
      expected = afterValue();
      at += 1;
    } else if (expected === 'comma-or-close' && sign === ',') {
      expected = closers.at(-1) === '}' ? 'key' : 'value';
      at += 1;
    } else if (expected === 'colon' && sign === ':') {
      expected = 'value';
      at += 1;
    } else if ((expected === 'key' || expected === 'key-or-close') && sign === '"') {
      const read = readString(text, at);
      if (read.fault !== null) return read.fault;
      expected = 'colon';
      at = read.end;
    } else if (expected === 'value' || expected === 'value-or-close') {
      if (sign === '{' || sign === '[') {
        closers.push(sign === '{' ? '}' : ']');
        expected = sign === '{' ? 'key-or-close' : 'value-or-close';
        at += 1;
      } else {
        const read = readScalar(text, at);
        if (read.fault !== null) return read.fault;
        expected = afterValue();
        at = read.end;
      }
    } else {
      return at;
    }
  }
  return expected === 'nothing' ? null : text.length;
}

interface Read {
  readonly end: number;
  readonly fault: number | null;
}

function readScalar(text: string, start: number): Read {
  const sign = text.charAt(start);
  if (sign === '"') return readString(text, start);
  const literal = ['true', 'false', 'null'].find((word) => word.startsWith(sign));
  return literal === undefined ? readNumber(text, start) : readWord(text, start, literal);
}

function readWord(text: string, start: number, word: string): Read {
  for (let step = 0; step < word.length; step += 1) {
    if (text[start + step] !== word[step]) return { end: start, fault: start + step };
  }
  return { end: start + word.length, fault: null };
}

function readString(text: string, start: number): Read {
  for (let at = start + 1; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '"') return { end: at + 1, fault: null };
    if (sign < ' ') return { end: at, fault: at };
    if (sign !== '\\') continue;
    at += 1;
    const escape = text.charAt(at);
    if (escape === 'u') {
      for (let digits = 0; digits < 4; digits += 1) {
        at += 1;
        if (!/^[0-9a-fA-F]$/.test(text.charAt(at))) return { end: at, fault: at };
      }
    } else if (escape === '' || !'"\\/bfnrt'.includes(escape)) {
      return { end: at, fault: at };
    }
  }
  return { end: text.length, fault: text.length };
}

function readNumber(text: string, start: number): Read {
  let at = text[start] === '-' ? start + 1 : start;
  const digits = (): boolean => {
    const first = at;
    while (isDigit(text, at)) at += 1;
    return at > first;
  };
  if (text[at] === '0') at += 1;
  else if (!digits()) return { end: at, fault: at };
  if (text[at] === '.') {
    at += 1;
    if (!digits()) return { end: at, fault: at };
  }
  if (text[at] === 'e' || text[at] === 'E') {
    at += 1;
    if (text[at] === '+' || text[at] === '-') at += 1;
    if (!digits()) return { end: at, fault: at };
  }
  return { end: at, fault: null };
}

function isDigit(text: string, at: number): boolean {
  const sign = text.charAt(at);
  return sign >= '0' && sign <= '9';
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (at < text.length && ' \t\n\r'.includes(text.charAt(at))) at += 1;
  return at;
}
