/* Kept in the workflow: an administrator attaches it to steps, agents take them by keyboard. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, logIn, photograph } from './desk.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function attach(admin, step, module) {
  await admin.open('/sandbox/workflow');
  const section = admin.page.locator(`#step-${step}`);
  await section.getByRole('combobox').selectOption({ label: module });
  await section.getByRole('button', { name: 'Attach', exact: true }).click();
}

async function submit(desk) {
  await Promise.all([desk.page.waitForEvent('load'), desk.page.keyboard.press('Enter')]);
}

test('an administrator attaches what Kept supplies, each with its own settings', async () => {
  const admin = await logIn(browser, 'admin');

  await attach(admin, 4, 'A promise is required');
  await admin.page.getByLabel('Promised-by field').selectOption({ label: 'Fix promised by' });
  await admin.page.getByRole('button', { name: 'Attach' }).click();
  await attach(admin, 5, 'Promise a time');
  await admin.page.getByLabel('Quote').fill('soonish');
  await admin.page.getByRole('button', { name: 'Attach' }).click();
  await admin.page.getByRole('alert').getByText('This is not understood.').waitFor();
  assert.equal(await admin.page.getByLabel('Quote').inputValue(), 'soonish');
  await admin.open('/sandbox/workflow');

  await admin.page.locator('#step-4').getByText('Fix promised by').waitFor();
  await photograph(admin.page, 'workflow');
  assert.deepEqual(admin.troubles, []);
});

test('a step asks for a promise on its screen and takes the one that is typed there', async () => {
  const nick = await logIn(browser, 'nick');
  await nick.open('/browse/HELP-1');

  await nick.page.locator('#action_id_4').focus();
  await submit(nick);
  await nick.page.getByRole('alert').getByText('Promise a time first').waitFor();
  await photograph(nick.page, 'transition');

  await nick.page.getByLabel('Fix promised by').fill('4h');
  await submit(nick);
  assert.match(await nick.page.locator('.kept-panel').innerText(), /on track/i);
  assert.match(await nick.page.locator('#status-val').innerText(), /In Progress/i);
  assert.deepEqual(nick.troubles, []);
});

test('many issues are promised the same time at once', async () => {
  const nick = await logIn(browser, 'nick');
  await nick.open('/issues/?jql=project%20%3D%20HELP');
  await nick.page.locator('#bulkedit').click();
  await nick.page.getByLabel('HELP-2', { exact: true }).check();
  await nick.page.getByLabel('HELP-3', { exact: true }).check();
  await nick.page.getByRole('button', { name: 'Next' }).click();

  await nick.page.getByLabel('Change Fix promised by').check();
  await nick.page.getByLabel('Fix promised by', { exact: true }).fill('2h');
  await photograph(nick.page, 'bulk-edit');
  await nick.page.getByRole('button', { name: 'Confirm' }).click();

  for (const issue of ['HELP-2', 'HELP-3']) {
    await nick.open(`/browse/${issue}`);
    assert.match(await nick.page.locator('.kept-panel').innerText(), /on track/i);
  }
});

test('somebody of another desk finds neither the issue nor the workflow', async () => {
  const olga = await logIn(browser, 'olga');

  assert.equal((await olga.open('/browse/HELP-1')).status(), 404);
  assert.equal((await olga.open('/sandbox/workflow')).status(), 403);
});
