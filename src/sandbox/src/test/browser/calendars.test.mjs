/* Calendars, as an administrator keeps them and as others see them. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { look } from './barriers.mjs';
import { as, launch, logIn, logInByHand, photograph } from './desk.mjs';

const PAGE = '/plugins/servlet/kept/calendars';
const EARLY = '/rest/kept/1.0/calendar/Early%20desk';
const OUTING = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Desk//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20261101T000000Z
DTSTART;VALUE=DATE:20261228
SUMMARY:Works outing
END:VEVENT
END:VCALENDAR
`;

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function calendars(user) {
  const desk = await logIn(browser, user);
  await desk.open(PAGE);
  await desk.page.locator('#kept-days tbody tr').nth(13).waitFor();
  return desk;
}

async function save(desk) {
  await desk.page.locator('#kept-settings-save').focus();
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('#kept-confirm').waitFor();
  await desk.page.locator('#kept-confirm-save').focus();
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('#kept-settings-done').getByText('Saved.').waitFor();
}

async function hours() {
  return (await (await as('admin', EARLY, { method: 'GET' })).json()).hours;
}

test('only an administrator of Jira gets in', async () => {
  for (const user of ['mia', 'anna']) {
    const desk = await logIn(browser, user);
    assert.equal((await desk.open(PAGE)).status(), 403);
    await desk.page.getByText('Only who administers Jira').waitFor();
  }
});

test('a calendar is entered by week, country, file and hand, tried and saved', async () => {
  const admin = await logInByHand(browser, 'admin');
  await admin.page.locator('#kept-calendars-link').click();
  await admin.page.locator('#kept-days tbody tr').nth(13).waitFor();
  await admin.page.getByLabel('Name', { exact: true }).fill('Early desk');
  await admin.page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await admin.page.getByLabel('Monday').fill('07:00-12:00, 13:00-15:30');
  await admin.page.getByLabel('Friday').fill('');
  await admin.page.keyboard.press('Tab');
  await admin.page.locator('#kept-days').getByText('07:00-12:00, 13:00-15:30').first().waitFor();

  await admin.page.getByLabel('Public holidays of').selectOption({ label: 'Germany' });
  await admin.page.getByLabel('Region').selectOption({ label: 'Bavaria' });
  await admin.page.getByRole('button', { name: 'Add its public holidays' }).click();
  await admin.page.getByText('0 were there already').waitFor();

  const file = join(tmpdir(), `kept-calendars-${process.pid}.ics`);
  await writeFile(file, OUTING);
  await admin.page.getByLabel('Add from a file').setInputFiles(file);
  await admin.page.getByText('1 added, 0 were there already').waitFor();
  await writeFile(file, 'Dear all, we are closed on Friday.');
  await admin.page.getByLabel('Add from a file').setInputFiles(file);
  await admin.page.getByText('This is no iCalendar file').waitFor();

  await admin.page.getByRole('button', { name: 'Add a holiday' }).click();
  const last = admin.page.locator('#kept-holidays tbody tr').last();
  await last.locator('[data-part=date]').fill('2026-12-24');
  await last.locator('[data-part=closed]').fill('12:00-24:00');
  await last.locator('[data-part=name]').fill('Christmas Eve');
  await photograph(admin.page, 'calendars-entered');
  await save(admin);

  const saved = await hours();
  assert.match(saved, /^zone Europe\/Berlin\nMONDAY 07:00-12:00 13:00-15:30\n/);
  assert.doesNotMatch(saved, /FRIDAY/);
  assert.match(saved, /holiday 2026-12-24 12:00-24:00 Christmas Eve/);
  assert.match(saved, /holiday 2026-12-28 00:00-24:00 Works outing/);
  assert.match(saved, /holiday 2027-01-06 00:00-24:00 Epiphany/);
  await admin.page.locator('#kept-history').getByText('First version').waitFor();
  await photograph(admin.page, 'calendars-saved');
  await look(admin, 'calendars-saved-en');
});

test('what is wrong is said at its input, and nothing is lost', async () => {
  const admin = await calendars('admin');
  await admin.page.locator('#kept-calendar').selectOption('Early desk');
  await admin.page.locator('#kept-holidays tbody tr').first().waitFor();
  const before = await hours();
  await admin.page.getByLabel('Tuesday').fill('nine to five');
  await admin.page.locator('#kept-settings-save').click();
  await admin.page.locator('#kept-error-TUESDAY').getByText('cannot be read').waitFor();
  assert.equal(await admin.page.evaluate(() => document.activeElement.id), 'kept-day-TUESDAY');
  assert.equal(await admin.page.getByLabel('Tuesday').inputValue(), 'nine to five');
  assert.equal(await hours(), before);
});

test('a calendar without a name is asked for one', async () => {
  const admin = await calendars('admin');
  await admin.page.locator('#kept-settings-save').click();
  await admin.page.locator('#kept-error-name').waitFor();
  assert.equal(await admin.page.evaluate(() => document.activeElement.id), 'kept-calendar-name');
});

test('the next version shows what changed, and whoever saved meanwhile is not overwritten', async () => {
  const admin = await calendars('admin');
  await admin.page.locator('#kept-calendar').selectOption('Early desk');
  await admin.page.locator('#kept-holidays tbody tr').first().waitFor();
  const other = await as('admin', EARLY, {
    method: 'PUT',
    body: JSON.stringify({ hours: (await hours()).replace('TUESDAY 09:00', 'TUESDAY 08:00') }),
  });
  assert.equal(other.status, 200);
  await admin.page.getByLabel('Wednesday').fill('10:00-14:00');
  await admin.page.locator('#kept-settings-save').click();
  await admin.page.locator('#kept-confirm-save').click();
  await admin.page.getByText('Somebody else has changed this').waitFor();
  await admin.page.locator('#kept-history').getByText('+ TUESDAY 08:00-17:00').waitFor();
  assert.equal(await admin.page.getByLabel('Wednesday').inputValue(), '10:00-14:00');
  await admin.page.getByRole('button', { name: 'Go on with what I have entered' }).click();
  await admin.page.locator('#kept-confirm-save').click();
  await admin.page.locator('#kept-history').getByText('+ WEDNESDAY 10:00-14:00').waitFor();
});

test('hours from a later date on stay where they are', async () => {
  const later = 'zone Europe/Berlin\nMONDAY 09:00-17:00\nfrom 2030-01-01\nMONDAY 08:00-12:00\n';
  await as('admin', '/rest/kept/1.0/calendar/Later', {
    method: 'PUT',
    body: JSON.stringify({ hours: later }),
  });
  const admin = await calendars('admin');
  await admin.page.locator('#kept-calendar').selectOption('Later');
  await admin.page.getByText('From a later date on other hours count').waitFor();
  await admin.page.getByLabel('Tuesday').fill('09:00-10:00');
  await save(admin);
  const answer = await as('admin', '/rest/kept/1.0/calendar/Later', { method: 'GET' });
  assert.equal((await answer.json()).hours,
    later.replace('from', 'TUESDAY 09:00-10:00\nfrom'));
  assert.deepEqual(admin.troubles, []);
});

for (const user of ['admin', 'gerda']) {
  const language = { admin: 'en', gerda: 'de' }[user];

  test(`no barrier (${language})`, async () => {
    const admin = await calendars(user);
    await admin.page.getByRole('group').locator('summary').click();
    await look(admin, `calendars-${language}`);
  });
}
