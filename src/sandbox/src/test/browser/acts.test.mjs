/* What agents and managers do about a promise on the issue's panel. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { acting, launch, logIn, panelOf, pass, photograph } from './desk.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function created(desk, summary, reporter = '') {
  await desk.open('/secure/CreateIssue!default.jspa');
  await desk.page.getByLabel('Summary').fill(summary);
  if (reporter) {
    await desk.page.getByLabel('Reporter').selectOption({ label: reporter });
  }
  await desk.page.locator('form').getByRole('button', { name: 'Create' }).click();
  await desk.page.waitForURL('**/browse/HELP-*');
  return new URL(desk.page.url()).pathname.split('/').pop();
}

async function opened(panel, summary) {
  const act = panel.locator('details', { has: panel.page().getByText(summary, { exact: true }) });
  if (!(await act.evaluate((it) => it.open))) {
    await act.locator('summary').click();
  }
  return act;
}

test('a ready-made quote is chosen by one click and told to the customer in the same step', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Label printer prints blanks');
  const panel = await panelOf(anna, issue);
  await panel.getByRole('button', { name: '4h' }).click();
  await panel.getByText(/^by \d\d:\d\d/).waitFor();
  await panel.getByText('Tell the customer in a public comment').click();
  const line = await panel.locator('.kept-quote .kept-line').textContent();
  assert.match(line, /Europe\/Berlin/);
  await photograph(anna.page, 'quoting');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());

  assert.equal(await anna.page.locator('.kept-panel .aui-lozenge').textContent(), 'On track');
  assert.equal(await anna.page.locator('#issue_actions_container, #activitymodule').getByText(line).count(), 1);
  assert.deepEqual(anna.troubles, []);
});

test('a hold is said in public, stops the clock, and ends with a new quote that is no further try', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Till drawer does not open');
  let panel = await panelOf(anna, issue);
  await panel.getByLabel('Promise it by').fill('20m');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());

  const hold = await opened(panel, 'Put on hold');
  await hold.getByRole('button', { name: 'Send to the customer' }).click();
  await hold.getByRole('alert').getByText('Say what you wait for.').waitFor();
  await hold.getByLabel('What we wait for').fill('The *serial* number');
  await hold.getByText('The *serial* number').last().waitFor();
  await acting(anna, () => hold.getByRole('button', { name: 'Send to the customer' }).click());
  await pass('PT2H');
  panel = await panelOf(anna, issue);
  await panel.getByText('On hold', { exact: true }).waitFor();
  assert.equal(await anna.page.locator('#activitymodule').getByText('serial').count(), 1);

  await panel.getByLabel('Go on, and promise it by').fill('1h');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());
  await anna.page.locator('.kept-panel').getByText('On track').waitFor();
  await anna.page.locator('.kept-panel').getByText(/try 1/).waitFor();
});

test('an agent tells the customer before the lapse, and Kept does not say it again', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Fridge alarm beeps');
  let panel = await panelOf(anna, issue);
  await panel.getByLabel('Promise it by').fill('20m');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());

  const told = await opened(panel, 'Tell the customer it may be late');
  await told.getByLabel('What we know', { exact: true }).fill('The door does not close.');
  await told.locator('.kept-line').getByText('The door does not close.').waitFor();
  await photograph(anna.page, 'heads-up');
  await acting(anna, () => told.getByRole('button', { name: 'Send to the customer' }).click());
  await pass('PT19M');
  panel = await panelOf(anna, issue);

  assert.equal(await anna.page.locator('#activitymodule').getByText('The door does not close.').count(), 1);
  assert.equal(await anna.page.locator('#activitymodule').getByText('We said this would be done by').count(), 1);
  assert.equal(await panel.getByText('Tell the customer it may be late').count(), 0);
});

test('a broken promise is owned up to with its cause, and a manager corrects what was not broken', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Scanner is mute');
  let panel = await panelOf(anna, issue);
  await panel.getByLabel('Promise it by').fill('20m');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());
  await pass('PT30M');

  panel = await panelOf(anna, issue);
  const own = await opened(panel, 'Own up to the customer');
  await own.getByLabel('Cause').selectOption('Too much at once');
  await own.getByLabel('What happens next').fill('Ben comes by at three.');
  await own.locator('.kept-line').getByText('Ben comes by at three.').waitFor();
  await photograph(anna.page, 'own-up');
  await acting(anna, () => own.getByRole('button', { name: 'Send to the customer' }).click());
  assert.equal(await anna.page.locator('#activitymodule').getByText('Ben comes by at three.').count(), 1);
  panel = await panelOf(anna, issue);
  assert.equal(await panel.getByText('Correct the verdict').count(), 0);

  const mia = await logIn(browser, 'mia');
  const managed = await panelOf(mia, issue);
  const correct = await opened(managed, 'Correct the verdict');
  await correct.getByRole('button', { name: 'Save' }).click();
  await correct.getByRole('alert').getByText('Say why.').waitFor();
  const saidAt = await managed.locator('.kept-events time').first().getAttribute('datetime');
  await correct.getByLabel('Really fulfilled at').fill(saidAt.slice(0, 16));
  await correct.getByLabel('Why?').fill('Told by phone.');
  await acting(mia, () => correct.getByRole('button', { name: 'Save' }).click());
  const after = mia.page.locator('.kept-panel');
  await after.getByText('corrected by a manager').waitFor();
  await after.locator('.kept-events summary').click();
  await after.getByText('Told by phone.').waitFor();
  await photograph(mia.page, 'ledger');
});

test('a promise is withdrawn with a reason and its field is empty then', async () => {
  const ben = await logIn(browser, 'ben');
  const issue = await created(ben, 'Display flickers');
  let panel = await panelOf(ben, issue);
  await panel.getByLabel('Zusagen bis').fill('4h');
  await acting(ben, () => panel.locator('.kept-quote [type=submit]').click());

  const withdraw = await opened(panel, 'Zusage zurückziehen');
  await withdraw.getByLabel('Warum?').fill('Der Kunde braucht es nicht mehr.');
  await photograph(ben.page, 'withdraw-de');
  await acting(ben, () => withdraw.getByRole('button', { name: 'Zurückziehen' }).click());

  panel = ben.page.locator('.kept-panel');
  await panel.getByText('Zurückgezogen', { exact: true }).waitFor();
  await ben.open(`/browse/${issue}`);
  await panel.getByText('Zurückgezogen', { exact: true }).waitFor();
});

test('a promise made in a comment is offered to be recorded', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Gate does not close', 'Carl Customer');
  await anna.page.locator('#comment').fill('The motor is ordered. You will have it by tomorrow noon.');
  await anna.page.locator('#issue-comment-add-submit').click();
  await anna.page.locator('#activitymodule').getByText('The motor is ordered.').waitFor();

  const panel = await panelOf(anna, issue);
  await panel.getByText('A comment promises it “by tomorrow noon”').waitFor();
  await panel.getByRole('button', { name: 'Record as promise' }).click();
  await panel.getByText('by 12:00 tomorrow, Europe/Berlin').waitFor();
  await photograph(anna.page, 'overheard');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());

  await anna.page.locator('.kept-panel').getByText('On track').waitFor();
  assert.equal(await anna.page.getByText('A comment promises it').count(), 0);
});

test('two agents do not overwrite each other', async () => {
  const anna = await logIn(browser, 'anna');
  const mia = await logIn(browser, 'mia');
  const issue = await created(anna, 'Door sensor is stuck');
  const annas = await panelOf(anna, issue);
  const mias = await panelOf(mia, issue);
  await annas.getByLabel('Promise it by').fill('2h');
  await acting(anna, () => annas.getByRole('button', { name: 'Promise', exact: true }).click());

  await mias.getByLabel('Promise it by').fill('3h');
  await mias.getByRole('button', { name: 'Promise', exact: true }).click();

  await mias.getByRole('alert').getByText('Somebody has changed this promise').waitFor();
  await mias.getByText('Said as “2h”').waitFor();
  assert.equal(await mias.getByLabel('Promise another time').inputValue(), '3h');
  await acting(mia, () => mias.getByRole('button', { name: 'Promise', exact: true }).click());
  await mias.getByText(/Said as “3h”.*try 2/).waitFor();
});

test('those who may only look are offered nothing', async () => {
  const carl = await logIn(browser, 'carl');
  const panel = await panelOf(carl, 'HELP-1');

  assert.equal(await panel.locator('form').count(), 0);
});

test('another time can be explained, and the panel says that it was the last try', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Roller jams');
  const panel = await panelOf(anna, issue);
  await panel.getByLabel('Promise it by').fill('20m');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());
  await panel.getByText(/try 1 of 2/).waitFor();

  await panel.getByLabel('Promise another time').fill('40m');
  await panel.getByLabel('Why another time?').fill('The roller is in the van.');
  await photograph(anna.page, 'requoting');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());

  await panel.getByText('That was the last try.').waitFor();
  assert.equal(await panel.locator('.kept-quote').count(), 0);
  await panel.locator('.kept-events summary').click();
  await panel.getByText('The roller is in the van.').waitFor();
});

test('what is half typed elsewhere in the panel stays, and so does the page', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Belt stops');
  const panel = await panelOf(anna, issue);
  await panel.getByLabel('Promise it by').fill('20m');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());

  const hold = await opened(panel, 'Put on hold');
  await hold.getByLabel('What we wait for').fill('The belt number');
  await panel.getByLabel('Promise another time').fill('40m');
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());

  await panel.getByText(/try 2 of 2/).waitFor();
  assert.equal(await panel.locator('[data-act=hold] textarea').inputValue(), 'The belt number');
  assert.deepEqual(anna.troubles, []);
});

test('the panel counts down by the server’s clock and changes its health by itself', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Lamp flickers');
  await anna.page.clock.install();
  const panel = await panelOf(anna, issue);
  await panel.getByLabel('Promise it by').fill('20m');
  await anna.page.clock.runFor(1000);
  await acting(anna, () => panel.getByRole('button', { name: 'Promise', exact: true }).click());
  await panel.locator('.kept-detail').getByText(/^(19|20) min left$/).waitFor();

  await anna.page.clock.runFor(120_000);
  await panel.locator('.kept-detail').getByText(/^1[78] min left$/).waitFor();
  await pass('PT16M');
  await anna.page.clock.fastForward(14 * 60_000);
  await panel.getByText('At risk', { exact: true }).waitFor();
  const left = anna.page.locator('.kept-banner .kept-left');
  const before = await left.textContent();
  await anna.page.clock.runFor(60_000);
  assert.notEqual(await left.textContent(), before);
  assert.deepEqual(anna.troubles, []);
});

test('what is saved is said to be so where the panel or the issue cannot be drawn anew', async () => {
  const anna = await logIn(browser, 'anna');
  const issue = await created(anna, 'Line is down');
  const panel = await panelOf(anna, issue);
  await anna.page.evaluate(() => delete window.JIRA.Events.REFRESH_ISSUE_PAGE);
  await panel.getByLabel('Promise it by').fill('20m');
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();
  await panel.getByText('On track').waitFor();
  await panel.getByRole('link', { name: /^Load the page again/ }).waitFor();

  await anna.page.route('**/plugins/servlet/kept/panel?*', (route) => route.abort());
  await panel.getByLabel('Promise another time').fill('40m');
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();
  const saved = panel.getByRole('link', { name: 'This is saved. Load the page again to see it.' });
  await saved.and(anna.page.locator(':focus')).waitFor();
  await Promise.all([anna.page.waitForEvent('load'), saved.click()]);
  await panel.getByText(/try 2 of 2/).waitFor();
  assert.deepEqual(anna.troubles, []);
});
