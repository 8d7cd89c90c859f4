/* The page of Jira's administrators, and how monitoring asks. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { as, launch, logIn, logInByHand, pass, photograph } from './desk.mjs';

const PAGE = '/plugins/servlet/kept/administration';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function health() {
  const response = await as('admin', '/rest/kept/1.0/health', { method: 'GET' });
  assert.equal(response.status, 200);
  return response.json();
}

function check(answer, name) {
  return answer.checks.find((it) => it.check === name);
}

test('only an administrator of Jira gets in', async () => {
  const mia = await logIn(browser, 'mia');
  const answer = await mia.open(PAGE);

  assert.equal(answer.status(), 403);
  await mia.page.getByText('Only who administers Jira').waitFor();
});

test('monitoring sees that the watch ticks and nothing waits', async () => {
  await pass('PT3M');
  const answer = await health();

  assert.equal(answer.status, 'OK', JSON.stringify(answer));
  assert.equal(check(answer, 'watch').figures.lateSeconds, 0);
  assert.equal(check(answer, 'backlog').figures.looks, 0);
  assert.match(answer.versions.kept, /^\d+\.\d+/);
});

test('an administrator sees how Kept is, and looks again by keyboard', async () => {
  const admin = await logInByHand(browser, 'admin');
  await admin.page.locator('#kept-administration-link').click();
  await admin.page.getByRole('heading', { name: 'Health Well' }).waitFor();
  await admin.page.getByText('Nothing that is due waits.').waitFor();
  await photograph(admin.page, 'administration');

  await admin.page.getByRole('button', { name: 'Look again' }).focus();
  await admin.page.keyboard.press('Enter');

  await admin.page.locator('#kept-administration:not([aria-busy])').waitFor();
  assert.equal(await admin.page.evaluate(() => document.activeElement.id), 'kept-health-again');
  assert.deepEqual(admin.troubles, []);
});

test('an administrator lets learning from history rest, go on, and begin anew', async () => {
  const fields = { project: { key: 'HELP' }, issuetype: { name: 'Task' }, summary: 'New' };
  const body = JSON.stringify({ fields });
  const created = await as('anna', '/rest/api/2/issue', { method: 'POST', body });
  assert.equal(created.status, 201);
  await pass('PT2M');
  const admin = await logIn(browser, 'admin');
  await admin.open(PAGE);
  const state = admin.page.locator('#kept-learning-state');
  const told = admin.page.locator('#kept-administration-done');
  const press = async (name) => {
    await admin.page.getByRole('button', { name }).focus();
    await admin.page.keyboard.press('Enter');
  };
  await state.getByText('It is under way').waitFor();

  await press('Pause');
  await told.getByText('It is paused').waitFor();
  assert.equal(await admin.page.evaluate(() => document.activeElement.id), 'kept-administration-done');
  await press('Go on');
  await told.getByText('It is under way').waitFor();
  await press('Pause');
  await told.getByText('It is paused').waitFor();
  await photograph(admin.page, 'administration-learning');
  await press('Start again');
  await told.getByText('It has not begun').waitFor();

  await pass('PT1M');
  await press('Look again');
  await state.getByText('It is under way').waitFor();
  assert.deepEqual(admin.troubles, []);
});

test('an administrator chooses who speaks, and reads where that account may not', async () => {
  const admin = await logIn(browser, 'admin');
  await admin.open(PAGE);
  const name = admin.page.getByLabel('User name');
  const save = async (user) => {
    await name.fill(user);
    await admin.page.keyboard.press('Enter');
  };

  await save('nobody-at-all');
  await admin.page.locator('#kept-account').getByText('There is no user nobody-at-all').waitFor();
  assert.equal(await admin.page.evaluate(() => document.activeElement.name), 'user');
  assert.equal(await name.inputValue(), 'nobody-at-all');

  await save('anna');
  await admin.page.locator('#kept-administration-done').getByText('Kept speaks as Anna').waitFor();
  assert.equal(await name.inputValue(), 'anna');
  await photograph(admin.page, 'administration-account');

  await save('');
  await admin.page.locator('#kept-administration-done').getByText('Kept speaks as Kept').waitFor();
  assert.equal(await name.inputValue(), '');
  assert.deepEqual(admin.troubles, []);
});

test('an administrator says for how long names and texts are kept', async () => {
  const admin = await logIn(browser, 'admin');
  await admin.open(PAGE);
  const months = admin.page.getByLabel('Months');
  const save = async (number) => {
    await months.fill(number);
    await admin.page.keyboard.press('Enter');
  };
  await admin.page.getByText('keep names and texts for ever').waitFor();

  await save('0');
  await admin.page.locator('#kept-privacy').getByText('Enter a number of months').waitFor();
  assert.equal(await admin.page.evaluate(() => document.activeElement.name), 'months');

  await save('24');
  await admin.page.locator('#kept-administration-done').getByText('24 months').waitFor();
  assert.equal(await months.inputValue(), '24');

  await save('');
  await admin.page.locator('#kept-administration-done').getByText('for ever').waitFor();
  assert.deepEqual(admin.troubles, []);
});

test('an administrator looks where a user is named, and has them forgotten', async () => {
  const admin = await logIn(browser, 'admin');
  await admin.open(PAGE);
  const forget = admin.page.getByRole('button', { name: 'Forget the user' });
  assert.equal(await forget.isVisible(), false);

  await admin.page.getByLabel('User key').fill('gone');
  await admin.page.keyboard.press('Enter');
  await admin.page.locator('#kept-privacy-rows').getByText('0 rows name gone').waitFor();
  await photograph(admin.page, 'administration-privacy');
  await forget.focus();
  await admin.page.keyboard.press('Enter');

  await admin.page.locator('#kept-administration-done').getByText('It is under way').waitFor();
  await admin.page.getByText('Users being forgotten now: 1.').waitFor();
  await pass('PT2M');
  await admin.open(PAGE);
  assert.equal(await admin.page.getByText('Users being forgotten now').count(), 0);
  assert.deepEqual(admin.troubles, []);
});

test('an administrator reads who changed what, and downloads a file for support', async () => {
  const body = JSON.stringify({ hours: 'zone Europe/Berlin\nMONDAY 20:00-22:00' });
  const saved = await as('admin', '/rest/kept/1.0/calendar/Evening', { method: 'PUT', body });
  assert.equal(saved.status, 200);
  const admin = await logIn(browser, 'admin');
  await admin.open(PAGE);

  await admin.page.getByRole('button', { name: 'Show the changes' }).focus();
  await admin.page.keyboard.press('Enter');
  const row = admin.page.locator('#kept-changes-table tbody tr').first();
  await row.getByText('Calendar Evening').waitFor();
  await row.getByText('Ada Admin').waitFor();
  await row.getByText('MONDAY 20:00-22:00').waitFor();
  await photograph(admin.page, 'administration-changes');

  const download = admin.page.waitForEvent('download');
  await admin.page.getByRole('link', { name: 'Download a file for support' }).click();
  assert.equal((await download).suggestedFilename(), 'kept-support.zip');
  assert.deepEqual(admin.troubles, []);
});
