/* From a quote to a kept promise, as an agent, a customer and a manager see it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  acting, as, launch, logIn, logInByHand, mails, panelOf, pass, photograph,
} from './desk.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function quote(desk, issue, words) {
  const panel = await panelOf(desk, issue);
  await panel.locator('[name=words]').fill(words);
  await acting(desk, () => panel.locator('.kept-quote [type=submit]').click());
}

function say(issue, words) {
  const body = JSON.stringify({ field: 10000, words });
  return as('anna', `/rest/kept/1.0/issue/${issue}/promise`, { method: 'POST', body });
}

function health(desk) {
  return desk.page.locator('.kept-panel .aui-lozenge').textContent();
}

test('an agent sees what a quote means before it is saved', async () => {
  const anna = await logInByHand(browser, 'anna');
  const panel = await panelOf(anna, 'HELP-1');
  await panel.getByText('Nothing is promised yet').waitFor();

  await panel.getByRole('textbox').fill('tomorrow 17:00');
  await panel.getByText('by 17:00 tomorrow, Europe/Berlin').waitFor();
  await panel.getByRole('textbox').fill('soonish');
  await panel.getByText('This is not understood.').waitFor();

  assert.deepEqual(anna.troubles, []);
});

test('a quote that cannot be meant is refused beside the field and nothing is lost', async () => {
  const anna = await logIn(browser, 'anna');
  const panel = await panelOf(anna, 'HELP-1');

  await panel.getByRole('textbox').fill('2020-01-01 10:00');
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();

  await panel.getByRole('alert').getByText('This time has passed.').waitFor();
  assert.equal(await panel.getByRole('textbox').inputValue(), '2020-01-01 10:00');
});

test('a promise that is resolved in time is kept', async () => {
  const anna = await logIn(browser, 'anna');
  await quote(anna, 'HELP-2', '4h');
  assert.equal(await health(anna), 'On track');

  await pass('PT1H');
  await anna.open('/browse/HELP-2');
  await Promise.all([
    anna.page.waitForEvent('load'),
    anna.page.getByRole('button', { name: 'Resolve' }).click(),
  ]);

  assert.equal(await health(anna), 'Kept');
  await anna.page.locator('.kept-panel').getByText('Done with 3 h 0 min to spare').waitFor();
  await photograph(anna.page, 'promise-kept');
  assert.equal(await anna.page.locator('.kept-panel').getByRole('textbox').count(), 0);

  await Promise.all([
    anna.page.waitForEvent('load'),
    anna.page.getByRole('button', { name: 'Reopen' }).click(),
  ]);
  assert.equal(await health(anna), 'Kept');
  await anna.page.locator('.kept-panel').getByText('reopened since').waitFor();
});

test('a promise that slips is warned, told to the customer once, and broken', async () => {
  const anna = await logIn(browser, 'anna');
  const carl = await logIn(browser, 'carl');
  await quote(anna, 'HELP-1', '20m');

  await pass('PT16M');
  await anna.open('/browse/HELP-1');
  assert.equal(await health(anna), 'At risk');
  await photograph(anna.page, 'promise-at-risk');
  const warnings = (await mails()).filter((mail) => mail.subject.startsWith('HELP-1'));
  assert.deepEqual(warnings.map((mail) => mail.to), ['anna@example.com']);
  assert.match(warnings[0].inReplyTo, /^<JIRA\.\d+\.\d+000@Atlassian\.JIRA>$/);
  await anna.open('/sandbox/mail');
  const mail = anna.page.frameLocator('iframe').first();
  await mail.getByRole('link', { name: 'Open HELP-1 in Jira' }).click();
  await anna.page.waitForURL('**/browse/HELP-1');

  await pass('PT3M');
  await carl.open('/browse/HELP-1');
  const headsUp = carl.page.getByText('We said this would be done by');
  assert.equal(await headsUp.count(), 1);

  await pass('PT10M');
  await anna.open('/browse/HELP-1');
  assert.equal(await health(anna), 'Broken');
  await anna.page.locator('.kept-panel').getByText(/\d+ min over, not done yet/).waitFor();
  assert.equal(await anna.page.locator('#activitymodule').getByText('We said this would be done by').count(), 1);
});

test('the heads-up steps aside when an agent has just spoken to the customer', async () => {
  const ben = await logIn(browser, 'ben');
  await quote(ben, 'HELP-4', '20m');
  await pass('PT12M');
  await ben.open('/browse/HELP-4');
  await ben.page.locator('#comment').fill('The van has been stopped; I am on the phone with them.');
  await ben.page.locator('#issue-comment-add-submit').click();
  await ben.page.getByText('The van has been stopped').waitFor();

  await pass('PT7M');
  await ben.open('/browse/HELP-4');

  assert.equal(await ben.page.getByText('We said this would be done by').count(), 0);
});

test('the field takes the same words on the create and edit screens', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open('/secure/CreateIssue!default.jspa');
  await anna.page.getByLabel('Summary').fill('Scanner does not read the new boxes');
  await anna.page.getByLabel('Fix promised by').fill('gestern');
  await anna.page.locator('form').getByRole('button', { name: 'Create' }).click();
  await anna.page.getByText('This is not understood. Try for example').waitFor();
  assert.equal(await anna.page.getByLabel('Fix promised by').inputValue(), 'gestern');

  await anna.page.getByLabel('Fix promised by').fill('tomorrow noon');
  await anna.page.locator('form').getByRole('button', { name: 'Create' }).click();
  await anna.page.waitForURL('**/browse/HELP-*');
  await anna.page.locator('.kept-panel').getByText('by 12:00 tomorrow, Europe/Berlin').waitFor();
  await anna.page.locator('.kept-said').getByText('“tomorrow noon”').waitFor();

  await anna.page.getByRole('link', { name: 'Edit' }).click();
  await anna.page.getByLabel('Fix promised by').fill('morgen 17:00');
  await anna.page.getByRole('button', { name: 'Update' }).click();
  await anna.page.locator('.kept-panel').getByText('by 17:00 tomorrow, Europe/Berlin').waitFor();
  await anna.page.getByText(/try 2/).waitFor();

  await anna.page.getByRole('link', { name: 'History' }).click();
  await anna.page.getByText('Fix promised by').first().waitFor();
  assert.ok((await anna.page.getByText('Europe/Berlin').count()) >= 2);
});

test('a third time takes a manager and a reason', async () => {
  const anna = await logIn(browser, 'anna');
  await quote(anna, 'HELP-3', '2h');
  await quote(anna, 'HELP-3', '3h');
  const panel = await panelOf(anna, 'HELP-3');
  assert.equal(await panel.getByRole('textbox').count(), 0);

  const mia = await logIn(browser, 'mia');
  const managed = await panelOf(mia, 'HELP-3');
  await managed.getByLabel('Promise another time').fill('5h');
  await managed.getByRole('button', { name: 'Promise', exact: true }).click();
  await managed.getByRole('alert').getByText('Say why there is a third').waitFor();
  await managed.getByLabel('Why yet another time?').fill('The sensor has to be ordered.');
  await managed.getByRole('button', { name: 'Promise', exact: true }).click();
  await mia.page.getByText(/try 3/).waitFor();
});

test('agents who quote at once have two tries between them', async () => {
  const fields = { project: { key: 'HELP' }, issuetype: { name: 'Task' }, summary: 'All at once' };
  const request = { method: 'POST', body: JSON.stringify({ fields }) };
  const { key } = await (await as('anna', '/rest/api/2/issue', request)).json();
  const words = ['2h', '3h', '4h', '5h', '6h'];

  const answers = await Promise.all(words.map((quote) => say(key, quote)));

  assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 200, 403, 403, 403]);
});

test('the service manager reads the kept rate with its denominator', async () => {
  const mia = await logIn(browser, 'mia');
  await mia.open('/plugins/servlet/kept/rate');

  await mia.page.getByText('1 of 2 promises kept: 50%').waitFor();
  const agents = mia.page.locator('#kept-rate-makers tbody tr');
  assert.equal(await agents.count(), 3);
  assert.ok((await mia.page.locator('#kept-rate-weeks tbody tr').count()) >= 1);
  await photograph(mia.page, 'kept-rate');
});

test('others do not see the kept rate, and customers cannot promise', async () => {
  const carl = await logIn(browser, 'carl');
  await carl.open('/plugins/servlet/kept/rate?project=HELP');
  await carl.page.getByText('You manage none.').waitFor();
  await carl.page.getByRole('link', { name: 'Dashboard' }).waitFor();

  const panel = await panelOf(carl, 'HELP-1');
  assert.equal(await panel.getByRole('textbox').count(), 0);
});

test('quoting works with the keyboard alone', async () => {
  const ben = await logIn(browser, 'ben');
  await panelOf(ben, 'HELP-5');
  await ben.page.getByLabel('Zusagen bis').focus();
  await ben.page.keyboard.type('2bd');
  await ben.page.keyboard.press('Enter');
  await ben.page.locator('.kept-by').getByText('Im Plan').waitFor();
  await ben.page.locator('.kept-said').getByText('„2bd“').waitFor();
});

test('the very jar that would be uploaded to Jira is running', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open('/sandbox/about');
  await anna.page.getByText(process.env.KEPT_SHA256).waitFor();
});
