/* The guided set-up, as an administrator and as others see it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { as, launch, logIn, logInByHand, photograph } from './desk.mjs';

const PAGE = '/plugins/servlet/kept/setup';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function toggle(desk, label) {
  await desk.page.getByLabel(label).focus();
  await desk.page.keyboard.press('Space');
}

async function fieldNames() {
  const response = await as('admin', '/rest/api/2/field', { method: 'GET' });
  return (await response.json()).map((field) => field.name);
}

test('only an administrator of Jira gets in', async () => {
  const mia = await logIn(browser, 'mia');
  const answer = await mia.open(PAGE);

  assert.equal(answer.status(), 403);
  await mia.page.getByText('Only administrators of Jira can set Kept up.').waitFor();
  assert.equal(await mia.page.locator('#kept-setup-link').count(), 0);
});

test('an administrator sets up by keyboard, and undoes it', async () => {
  const admin = await logInByHand(browser, 'admin');
  await admin.page.locator('#kept-setup-link').click();
  assert.equal(await admin.page.getByLabel('Fix promised by').isChecked(), true);
  await admin.page.getByText('There is a field for it already.').waitFor();

  await toggle(admin, 'Reply promised by');
  await admin.page.getByLabel('Public holidays of').selectOption({ label: 'Germany' });
  await admin.page.getByLabel('Region').selectOption({ label: 'Bavaria' });
  await photograph(admin.page, 'setup');
  await admin.page.getByRole('button', { name: 'Set up' }).focus();
  await admin.page.keyboard.press('Enter');

  await admin.page.locator('#kept-setup-done').getByText('Done.').waitFor();
  assert.equal(
    await admin.page.evaluate(() => document.activeElement.id),
    'kept-setup-done',
  );
  assert.equal((await fieldNames()).filter((name) => name === 'Reply promised by').length, 1);
  await admin.open('/secure/CreateIssue!default.jspa');
  await admin.page.getByLabel('Reply promised by').waitFor();

  await admin.open(PAGE);
  await admin.page.getByRole('button', { name: 'Undo' }).click();
  await admin.page.locator('#kept-setup-done').getByText('Done.').waitFor();
  assert.ok(!(await fieldNames()).includes('Reply promised by'));
  assert.ok((await fieldNames()).includes('Fix promised by'));
  assert.deepEqual(admin.troubles, []);
});

test('what a promise would do is shown on an issue that is there', async () => {
  const admin = await logIn(browser, 'admin');
  await admin.open(PAGE);
  await admin.page.getByLabel('Issue', { exact: true }).fill('HELP-1');
  await admin.page.getByRole('button', { name: 'Show' }).click();
  await admin.page.getByText('Whoever promises a fix of HELP-1 in 4 hours').waitFor();

  await admin.page.getByLabel('Issue', { exact: true }).fill('HELP-9999');
  await admin.page.getByRole('button', { name: 'Show' }).click();
  await admin.page.locator('#kept-setup-lines').getByText('HELP-1').waitFor({ state: 'detached' });
});

test('nothing chosen is refused where it is to be mended', async () => {
  const admin = await logIn(browser, 'admin');
  await admin.open(PAGE);
  await toggle(admin, 'Fix promised by');
  await admin.page.getByRole('button', { name: 'Set up' }).click();

  await admin.page.getByText('Choose at least one thing that your desk promises.').waitFor();
  assert.equal(await admin.page.evaluate(() => document.activeElement.name), 'kinds');
});

test('a field in which something was promised stays', async () => {
  const admin = await logIn(browser, 'admin');
  await admin.open(PAGE);
  await toggle(admin, 'News promised by');
  await admin.page.getByRole('button', { name: 'Set up' }).click();
  await admin.page.locator('#kept-setup-done').getByText('Done.').waitFor();
  const fields = await (await as('admin', '/rest/api/2/field', { method: 'GET' })).json();
  const news = fields.find((field) => field.name === 'News promised by').id;
  const promised = await as('anna', '/rest/api/2/issue/HELP-4', {
    method: 'PUT',
    body: JSON.stringify({ fields: { [news]: '4h' } }),
  });
  assert.equal(promised.status, 204, await promised.text());

  await admin.page.getByRole('button', { name: 'Undo' }).click();

  await admin.page.getByText('These stay: News promised by.').waitFor();
  assert.ok((await fieldNames()).includes('News promised by'));
});
