/* A message that did not reach its reader, from the failure to its delivery. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { as, launch, logIn, pass, photograph } from './desk.mjs';

const PAGE = '/plugins/servlet/kept/administration';
const HEADS_UP = 'We said this would be done by';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function switchAccount(admin, button) {
  await admin.open('/sandbox/users');
  await admin.page.getByRole('button', { name: button, exact: true }).click();
}

async function sendAgain(admin) {
  await admin.page.getByRole('button', { name: 'Send again: HELP-1, Heads-up' }).focus();
  await admin.page.keyboard.press('Enter');
}

async function headsUps() {
  const carl = await logIn(browser, 'carl');
  await carl.open('/browse/HELP-1');
  return carl.page.getByText(HEADS_UP).count();
}

test('a heads-up that failed is shown, is sent again by keyboard, and comes once', async () => {
  const admin = await logIn(browser, 'admin');
  await switchAccount(admin, 'Deactivate kept');
  const body = JSON.stringify({ field: 10000, words: '4h' });
  const said = await as('anna', '/rest/kept/1.0/issue/HELP-1/promise', { method: 'POST', body });
  assert.equal(said.status, 200);
  await pass('PT3H45M');
  assert.equal(await headsUps(), 0);

  await admin.open(PAGE);
  const row = admin.page.locator('#kept-health-messages tbody tr');
  await row.getByText('The account that Kept speaks as was not there, or not active.').waitFor();
  await photograph(admin.page, 'administration-message');
  await sendAgain(admin);
  await admin.page.getByText('It was not sent.').waitFor();
  assert.equal(await headsUps(), 0);

  await switchAccount(admin, 'Activate kept');
  await admin.open(PAGE);
  await sendAgain(admin);
  await admin.page.locator('#kept-administration-done').getByText('It is sent.').waitFor();
  assert.equal(await row.count(), 0);
  assert.equal(await headsUps(), 1);

  await pass('PT2H');
  assert.equal(await headsUps(), 1);
  assert.deepEqual(admin.troubles, []);
});
