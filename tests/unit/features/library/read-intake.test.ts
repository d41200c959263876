import { expect, it } from 'vitest';
import { writeWorkflow } from '../../../../src/exchange/json/write-workflow';
import { readIntake } from '../../../../src/features/library/intake/read-intake';
import { LIMITS } from '../../../../src/model/limits';
import { exportBackup } from '../../../../src/storage/backup/export-backup';
import { sketch } from '../../../support/sketch';
import { testDevice, testDrawing } from '../../../support/test-house';

const services = { ...testDevice()().services, ...testDrawing };
const read = (text: string | null, bytes = 10) => readIntake({ name: 'day.json', bytes, text }, services);

it('refuses a file that is too large without having read it, and says so', async () => {
  // when
  const intake = await read(null, LIMITS.fileBytes + 1);

  // then
  expect(intake.is === 'refused' && intake.why).toMatch(/^day\.json has 20\.1 MB/u);
});

it('refuses what is no workflow with the name of the file and what to do', async () => {
  // when
  const intake = await read('{}');

  // then
  expect(intake.is === 'refused' && intake.why).toMatch(/^day\.json is not a Runthrough workflow\. Choose /u);
});

it('lets a workflow in that needs mending, and says what', async () => {
  // given
  const unfinished = sketch({ steps: { pack: 'task', ship: 'task' }, arrows: ['pack>ship'] });

  // when
  const intake = await read(writeWorkflow(unfinished, testDrawing.stepTypes));

  // then
  expect(intake.is === 'readable' && intake.findings.map(({ severity }) => severity)).toContain('problem');
});

it('takes a backup as one, and says how each workflow in it stands to what is here', async () => {
  // given
  const { services: full } = testDevice()();
  await full.workflows.create(sketch({ steps: { start: 'trigger' }, arrows: [] }));
  const backup = await exportBackup(full, full.clock);

  // when
  const intake = await read(backup.ok ? backup.value : '');

  // then
  expect(intake.is === 'backup' && intake.planned.map(({ standing }) => standing)).toEqual(['new']);
});

it('says why a backup cannot be taken', async () => {
  // when
  const intake = await read('{"format":"runthrough.backup","formatVersion":99}');

  // then
  expect(intake.is === 'refused' && intake.why).toMatch(/newer Runthrough/u);
});
