import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/exchange/csv/write-csv';

describe('a table as comma-separated text', () => {
  it('quotes what would break a line, and doubles quotes', () => {
    expect(body([['a,b', 'say "yes"', 'two\nlines', null, 1.5]])).toBe(
      '"a,b","say ""yes""","two\nlines",,1.5\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('shows %j instead of running it', (text) => {
    expect(body([[text]]).replaceAll('"', '')).toBe(`'${text}\r\n`);
  });

  it('leaves numbers alone, negative ones too', () => {
    expect(body([[-3, 0]])).toBe('-3,0\r\n');
  });

  it('says everything that it was given, whatever that is', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', 'a', ' ') }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (rows) => {
        expect(readCsv(body(rows))).toEqual(
          rows.map((row) => row.map((text) => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text))),
        );
      }),
    );
  });
});

function body(rows: Parameters<typeof writeCsv>[0]): string {
  const text = writeCsv(rows);
  expect(text.startsWith('\uFEFF')).toBe(true);
  return text.slice(1);
}

/** A reader by the book, to hold the writer against. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (sign === '"') isQuoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && text[index + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      index += 1;
    } else cell += sign;
  }
  return rows;
}
