/* Quoting with open eyes: what comparable issues took, and a time that would hold, by one key. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { as, launch, logIn, panelOf, pass, photograph } from './desk.mjs';

const ENOUGH = 30;
const RESOLVE = '5';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function created(user, summary) {
  const fields = { project: { key: 'HELP' }, issuetype: { name: 'Task' }, summary };
  const request = { method: 'POST', body: JSON.stringify({ fields }) };
  return (await (await as(user, '/rest/api/2/issue', request)).json()).key;
}

async function resolve(user, issue) {
  const body = JSON.stringify({ transition: { id: RESOLVE } });
  const answer = await as(user, `/rest/api/2/issue/${issue}/transitions`, { method: 'POST', body });
  assert.ok(answer.ok, `${issue} is not resolved: ${answer.status}`);
}

function outlookOf(panel) {
  return panel.locator('.kept-outlook').first();
}

test('says honestly that there is too little to tell', async () => {
  const anna = await logIn(browser, 'anna');
  const panel = await panelOf(anna, await created('anna', 'The first of its kind'));
  await panel.locator('[name=words]').first().fill('4h');

  const outlook = outlookOf(panel);
  await outlook.getByText(/Too few comparable issues|Too few promises/).first().waitFor();
  await outlook.getByText(/owes/).first().waitFor();
  assert.deepEqual(anna.troubles, []);
});

test('offers a time that would hold, which one key takes', async () => {
  const keys = [];
  for (let i = 0; i < ENOUGH + 5; i++) {
    keys.push(await created('anna', `Comparable ${i}`));
  }
  await pass('PT2H');
  for (const key of keys) {
    await resolve('anna', key);
  }
  await pass('PT1M');

  const anna = await logIn(browser, 'anna');
  const panel = await panelOf(anna, await created('anna', 'How long will this one take?'));
  const words = panel.locator('[name=words]').first();
  await words.focus();
  const outlook = outlookOf(panel);
  await outlook.getByText(/comparable issues \(this project/).first().waitFor();
  const hold = outlook.getByRole('button', { name: /A time that would hold: \d\d:\d\d/ });
  await hold.waitFor();

  await anna.page.keyboard.press('Alt+h');
  assert.match(await words.inputValue(), /^2026-11-\d\d \d\d:\d\d$/);
  assert.equal(await panel.locator('[name=words]:focus').count(), 1);
  await outlook.getByText(/By then, \d+ % of them were done/).first().waitFor();
  await photograph(anna.page, 'outlook');

  await words.fill('');
  await words.press('Tab');
  await hold.focus();
  await anna.page.keyboard.press('Enter');
  assert.match(await words.inputValue(), /^2026-11-\d\d \d\d:\d\d$/);
  assert.deepEqual(anna.troubles, []);
});
