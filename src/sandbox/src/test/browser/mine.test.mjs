/* My promises: the page and its link in the header, as holders, makers and others see them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { as, launch, logIn, logInByHand, mails, pass, photograph } from './desk.mjs';

let browser;

before(async () => {
  browser = await launch();
  await assign('HELP-1', 'anna');
  await assign('HELP-2', 'anna');
  await assign('HELP-3', 'ben');
});

after(async () => {
  await browser?.close();
});

async function assign(issue, user) {
  const response = await as('mia', `/rest/api/2/issue/${issue}/assignee`, {
    method: 'PUT',
    body: JSON.stringify({ name: user }),
  });
  assert.equal(response.status, 204, await response.text());
}

async function quote(user, issue, words) {
  const response = await as(user, `/rest/api/2/issue/${issue}`, {
    method: 'PUT',
    body: JSON.stringify({ fields: { customfield_10000: words } }),
  });
  assert.equal(response.status, 204, await response.text());
}

function reloading(desk, act) {
  return Promise.all([desk.page.waitForEvent('load'), act()]);
}

function rows(desk, table) {
  return desk.page.locator(`#${table} tbody tr`).evaluateAll((all) =>
    all.map((row) => [
      row.querySelector('a').textContent,
      row.querySelector('.aui-lozenge').textContent,
    ]),
  );
}

function link(desk) {
  return desk.page.locator('#kept-my-promises-link');
}

test('nothing waits before anything is promised', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open('/plugins/servlet/kept/mine');

  await anna.page.getByText('No promise waits for you.').waitFor();
  assert.equal(await link(anna).textContent(), 'My promises');
  assert.deepEqual(anna.troubles, []);
});

test('a holder sees what waits, risk first and then what is due', async () => {
  await quote('anna', 'HELP-1', '4h');
  await quote('anna', 'HELP-2', '20m');
  await quote('anna', 'HELP-3', '3h');
  await pass('PT16M');

  const anna = await logInByHand(browser, 'anna');
  await link(anna).click();
  await anna.page.getByRole('heading', { name: 'My promises' }).waitFor();
  assert.deepEqual(await rows(anna, 'kept-mine-held'), [
    ['HELP-2', 'At risk'],
    ['HELP-1', 'On track'],
  ]);
  assert.deepEqual(await rows(anna, 'kept-mine-passed-on'), [['HELP-3', 'On track']]);
  await anna.page.getByText('Carl Customer').first().waitFor();
  assert.equal(
    await anna.page.locator('#kept-mine-held time').first().getAttribute('datetime'),
    '2026-11-23T08:20:00Z',
  );
  assert.deepEqual(anna.troubles, []);
});

test('the header says how many are at risk, in a number and in words', async () => {
  const anna = await logIn(browser, 'anna');
  const asked = [];
  anna.page.on('request', (request) => {
    if (request.url().endsWith('/mine/urgent')) {
      asked.push(request.url());
    }
  });
  await anna.open('/plugins/servlet/kept/mine');

  await anna.page.getByRole('link', { name: 'My promises: 1 at risk or lapsed' }).waitFor();
  assert.equal(await link(anna).locator('.aui-badge').textContent(), '1');
  assert.equal(asked.length, 1);
  await photograph(anna.page, 'my-promises');

  await anna.open('/browse/HELP-1');
  await link(anna).locator('.aui-badge').waitFor();
});

test('a warning rests until it is woken, and does not count meanwhile', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open('/plugins/servlet/kept/mine');
  await link(anna).locator('.aui-badge').waitFor();
  const row = anna.page.locator('#kept-mine-held tr', { hasText: 'HELP-2' });
  await row.getByLabel('Rest for').selectOption('60');
  await reloading(anna, () => row.getByRole('button', { name: 'Let it rest' }).press('Enter'));

  await row.getByText('rests until 09:20 today').waitFor();
  await row.getByRole('link', { name: 'HELP-2' }).and(anna.page.locator(':focus')).waitFor();
  assert.equal(await link(anna).locator('.aui-badge').count(), 0);
  await photograph(anna.page, 'my-promises-resting');

  await reloading(anna, () => row.getByRole('button', { name: 'Wake it' }).press('Space'));
  await row.getByRole('button', { name: 'Let it rest' }).waitFor();
  await link(anna).locator('.aui-badge').waitFor();
  assert.deepEqual(anna.troubles, []);
});

test('the issue says at its top what presses, to whom it presses', async () => {
  const mia = await logIn(browser, 'mia');
  await mia.open('/browse/HELP-2');
  await mia.page.locator('.kept-panel').waitFor();
  assert.equal(await mia.page.locator('.kept-banner').count(), 0);

  const anna = await logIn(browser, 'anna');
  await anna.open('/browse/HELP-2');
  const banner = anna.page.locator('.kept-banner');
  await banner.getByText('At risk').waitFor();
  await banner.getByText('09:20 today').waitFor();
  await photograph(anna.page, 'banner');
  await banner.getByRole('link', { name: 'To the promise' }).press('Enter');
  assert.match(anna.page.url(), /#kept-name-10000$/);
  assert.equal(await anna.page.locator('#kept-name-10000').count(), 1);

  const promise = await banner.getAttribute('data-promise');
  await banner.getByRole('button', { name: 'Let it rest for 15 minutes' }).press('Enter');
  await banner.locator('p:focus', { hasText: 'This warning rests' }).waitFor();
  await anna.open('/browse/HELP-2');
  await anna.page.locator('.kept-panel').waitFor();
  assert.equal(await banner.count(), 0);

  const woken = await as('anna', `/rest/kept/1.0/promise/${promise}/snooze`, { method: 'DELETE' });
  assert.equal(woken.status, 200);
  assert.deepEqual(anna.troubles, []);
});

test('the link is reached and followed with the keyboard alone', async () => {
  const anna = await logInByHand(browser, 'anna');
  for (let presses = 0; presses < 15; presses++) {
    await anna.page.keyboard.press('Tab');
    if (await link(anna).evaluate((it) => it === document.activeElement)) {
      break;
    }
  }
  await Promise.all([
    anna.page.waitForURL('**/plugins/servlet/kept/mine'),
    anna.page.keyboard.press('Enter'),
  ]);
});

test('the new holder is told what they inherit, once, and sees it', async () => {
  const toBen = async () => (await mails()).filter((mail) => mail.to === 'ben@example.com');
  const before = (await toBen()).length;
  await assign('HELP-2', 'ben');
  await assign('HELP-2', 'ben');
  const ben = await logIn(browser, 'ben');
  await ben.open('/plugins/servlet/kept/mine');
  assert.deepEqual(await rows(ben, 'kept-mine-held'), [
    ['HELP-2', 'Gefährdet'],
    ['HELP-3', 'Im Plan'],
  ]);
  await ben.page.getByRole('link', { name: 'Meine Zusagen: 1 gefährdet oder verstrichen' }).waitFor();
  await photograph(ben.page, 'my-promises-de');

  while ((await toBen()).length === before) {
    await new Promise((again) => setTimeout(again, 50));
  }
  const told = await toBen();
  assert.equal(told.length, before + 1);
  assert.ok(told.some((mail) => /^HELP-2: zugesagt bis /.test(mail.subject)));

  const anna = await logIn(browser, 'anna');
  await anna.open('/plugins/servlet/kept/mine');
  assert.deepEqual(await rows(anna, 'kept-mine-held'), [['HELP-1', 'On track']]);
  assert.deepEqual(await rows(anna, 'kept-mine-passed-on'), [
    ['HELP-2', 'At risk'],
    ['HELP-3', 'On track'],
  ]);
});

test('a maker takes over, and hands over with a note, by keyboard', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open('/plugins/servlet/kept/mine');
  const passedOn = anna.page.locator('#kept-mine-passed-on tr', { hasText: 'HELP-2' });
  await reloading(anna, () => passedOn.getByRole('button', { name: 'Take over' }).press('Enter'));
  const held = anna.page.locator('#kept-mine-held tr', { hasText: 'HELP-2' });
  await held.waitFor();
  await anna.page.locator('#kept-mine-held a:focus', { hasText: 'HELP-2' }).waitFor();

  await held.getByText('Hand over').first().press('Enter');
  const to = held.getByLabel('To whom (user name)');
  await to.fill('nobody-at-all');
  await to.press('Enter');
  await held.getByRole('alert').getByText("'nobody-at-all' cannot be assigned").waitFor();
  assert.equal(await to.getAttribute('aria-invalid'), 'true');
  await photograph(anna.page, 'my-promises-hand-over');

  await to.fill('be');
  await held.locator('datalist option[value=ben]').waitFor({ state: 'attached' });
  await to.fill('ben');
  await held.getByLabel('A note for them').fill('Call him first.');
  const before = (await mails()).length;
  await reloading(anna, () => held.getByRole('button', { name: 'Hand over now' }).press('Enter'));
  await passedOn.waitFor();
  while ((await mails()).length === before) {
    await new Promise((again) => setTimeout(again, 50));
  }
  const told = (await mails()).filter((mail) => /Call him first\./.test(mail.body));
  assert.deepEqual(told.map((mail) => mail.to), ['ben@example.com']);
  assert.match(told[0].body, /Anna Agent sagt dazu: Call him first\./);
  assert.deepEqual(anna.troubles, []);
});

test('what was missed stays until it is done', async () => {
  await pass('PT5M');
  const ben = await logIn(browser, 'ben');
  await ben.open('/plugins/servlet/kept/mine');
  assert.deepEqual((await rows(ben, 'kept-mine-held'))[0], ['HELP-2', 'Gebrochen']);

  await ben.open('/browse/HELP-2');
  await ben.page.locator('.kept-banner.aui-message-error').getByText('Gebrochen').waitFor();
  assert.equal(await ben.page.locator('.kept-banner button').count(), 0);
  await photograph(ben.page, 'banner-de');
});

test('somebody of another team sees nothing', async () => {
  const olga = await logIn(browser, 'olga');
  await olga.open('/plugins/servlet/kept/mine');

  await olga.page.getByText('Keine Zusage wartet auf Sie.').waitFor();
  assert.equal(await olga.page.locator('table.aui').count(), 0);
});

test('whoever is not logged in is sent to the login', async () => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`${process.env.KEPT_URL}/plugins/servlet/kept/mine`);
  await page.waitForURL('**/login.jsp*');
});
