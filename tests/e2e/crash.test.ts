// A browser that ends without a word takes nothing with it that was called saved.
import { expect, test } from './support/app';
import { type Engine, engines } from './support/disk-profile';
import { killMidEdit } from './support/kill-mid-edit';

const kills = Number(process.env['KILLS'] ?? '5');

for (const engine of Object.keys(engines) as readonly Engine[]) {
  test(`keeps all that was called saved when the browser is killed, on ${engine}`, async ({
    faults,
  }, testInfo) => {
    test.setTimeout(30_000 + kills * 8_000);

    // when
    const report = await killMidEdit(kills, engine, testInfo, faults);

    // then
    testInfo.annotations.push({ type: 'report', description: JSON.stringify(report) });
    expect(report.kills).toBe(kills);
    expect(report.acknowledged).toBeGreaterThanOrEqual(kills);
    expect(report.kept).toBeGreaterThanOrEqual(report.acknowledged);
  });
}
