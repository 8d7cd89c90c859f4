/* Settings of a project and of the instance, as an administrator, a manager and an agent see them. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { look } from './barriers.mjs';
import { as, launch, logIn, logInByHand, pass, photograph } from './desk.mjs';

const INSTANCE = '/plugins/servlet/kept/settings';
const PROJECT = `${INSTANCE}?project=HELP&kind=FIX`;
const POLICY = '/rest/kept/1.0/policy/project/HELP/fix';

const OWN = `*Not bold*, <b>nor this</b>.

{issue} will take longer than {promisedBy}.

{known}

{notKnown}

{next}`;

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function settings(user, path = PROJECT) {
  const desk = await logIn(browser, user);
  await desk.open(path);
  await desk.page.locator('#kept-preview tbody tr').nth(2).waitFor();
  return desk;
}

async function lookAndSave(desk) {
  await desk.page.locator('#kept-settings-save').focus();
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('#kept-confirm').waitFor();
  await desk.page.locator('#kept-confirm-save').focus();
  await desk.page.keyboard.press('Enter');
}

async function policy() {
  return (await as('mia', POLICY, { method: 'GET' })).json();
}

function row(desk, length) {
  return desk.page.locator('#kept-preview tbody tr').filter({ hasText: length }).first();
}

const activeId = (desk) => desk.page.evaluate(() => document.activeElement.id);

test('an agent is turned away, and sees no way in', async () => {
  const anna = await logIn(browser, 'anna');
  assert.equal((await anna.open(PROJECT)).status(), 403);
  await anna.page.getByText('Only who administers the project').waitFor();
  await anna.open('/browse/HELP-1');
  assert.equal(await anna.page.locator('#kept-project-settings-link').count(), 0);
});

test('a manager finds the settings of the project, but not those of all', async () => {
  const mia = await logIn(browser, 'mia');
  await mia.open('/browse/HELP-1');
  await mia.page.locator('#kept-project-settings-link').click();
  await mia.page.getByText('This project has no settings of its own').waitFor();
  assert.equal((await mia.open(INSTANCE)).status(), 403);
});

test('each input says what counts where nothing is entered', async () => {
  const mia = await settings('mia');
  const share = mia.page.getByLabel('When so many percent of the time are left');
  assert.equal(await share.getAttribute('placeholder'), '25');
  await mia.page.locator('[id="kept-about-warning.share"]').getByText('Standard: 25').waitFor();
  await mia.page.getByText('the standard ones are offered: 20m, 4h').waitFor();
});

test('the preview follows what is typed', async () => {
  const mia = await settings('mia');
  const warned = row(mia, '20 min').locator('td').first();
  const before = await warned.textContent();
  await mia.page.getByLabel('When so many percent of the time are left').fill('50');
  await mia.page.keyboard.press('Tab');
  await warned.getByText(before, { exact: true }).waitFor({ state: 'detached' });
});

test('what is wrong is said where it is, all at once, and nothing is lost', async () => {
  const mia = await settings('mia');
  await mia.page.getByLabel('When so many percent of the time are left').fill('90');
  await mia.page.getByLabel('Tries', { exact: true }).fill('a few');
  const quotes = mia.page.locator('[data-list=quote]');
  await quotes.getByRole('button', { name: 'Add a row' }).click();
  await mia.page.keyboard.type('soonish');
  await mia.page.locator('#kept-settings-save').click();

  await mia.page.locator('[id="kept-error-warning.share"]').getByText('at most 50 percent').waitFor();
  await mia.page.locator('[id="kept-error-tries"]').getByText('1 to 9 tries').waitFor();
  await mia.page.locator('[id="kept-error-quote.1"]').getByText('no quote').waitFor();
  assert.equal(await activeId(mia), 'kept-in-warning.share');
  assert.equal(await mia.page.getByLabel('Tries', { exact: true }).inputValue(), 'a few');
  assert.equal((await policy()).version, 0);
  await photograph(mia.page, 'settings-faults');
  await look(mia, 'settings-faults-en');
});

test('a manager sees what a change does to open promises, and saves it by keyboard', async () => {
  const promised = await as('anna', '/rest/api/2/issue/HELP-1', {
    method: 'PUT',
    body: JSON.stringify({ fields: { customfield_10000: '1h' } }),
  });
  assert.equal(promised.status, 204, await promised.text());
  const mia = await settings('mia');
  await mia.page.getByLabel('When so many percent of the time are left').fill('50');
  const quotes = mia.page.locator('[data-list=quote]');
  await quotes.getByRole('button', { name: 'Change the standard ones' }).click();
  await quotes.getByRole('button', { name: 'Move down row 1' }).click();
  await quotes.getByRole('button', { name: 'Remove row 3' }).click();
  await mia.page.getByLabel('Promise', { exact: true }).selectOption('role:Service Desk Team');
  await mia.page.locator('#kept-settings-save').click();
  await mia.page.locator('#kept-effect').getByText('1 are looked at earlier').waitFor();
  assert.equal(await activeId(mia), 'kept-confirm');
  await photograph(mia.page, 'settings-effect');
  await look(mia, 'settings-effect-en');

  await mia.page.locator('#kept-confirm-save').focus();
  await mia.page.keyboard.press('Enter');
  await mia.page.locator('#kept-settings-done').getByText('Saved.').waitFor();
  const { entries } = await policy();
  assert.equal(entries['warning.share'], '50');
  assert.deepEqual([entries['quote.1'], entries['quote.2'], entries['quote.3']], ['4h', '20m', '2bd']);
  assert.equal(entries['allowed.quote'], 'role:Service Desk Team');

  await pass('PT3M');
  await mia.page.locator('#kept-progress').getByText('Open promises have followed').waitFor();
  await mia.page.locator('#kept-history').getByText('When so many percent').waitFor();
  await mia.page.locator('#kept-history').getByText('Mia').waitFor();
  await photograph(mia.page, 'settings-saved');
});

test('whoever saved meanwhile is not overwritten unseen', async () => {
  const mia = await settings('mia');
  const before = await policy();
  const other = await as('admin', POLICY, {
    method: 'PUT',
    body: JSON.stringify({ entries: { ...before.entries, tries: '3' } }),
  });
  assert.equal(other.status, 200);
  await mia.page.getByLabel('Tries', { exact: true }).fill('4');
  await lookAndSave(mia);
  await mia.page.getByText('Somebody else has changed this').waitFor();
  assert.equal(await mia.page.getByLabel('Tries', { exact: true }).inputValue(), '4');
  await mia.page.getByRole('link', { name: 'Look at what is saved now' }).waitFor();
  await mia.page.getByRole('button', { name: 'Go on with what I have entered' }).click();
  await mia.page.locator('#kept-confirm-save').click();
  await mia.page.locator('#kept-settings-done').getByText('Saved.').waitFor();
  assert.equal((await policy()).entries.tries, '4');
  assert.equal((await policy()).version, before.version + 2);
});

test('settings go to another Jira and back as a file, with every fault named', async () => {
  const mia = await settings('mia');
  const [download] = await Promise.all([
    mia.page.waitForEvent('download'),
    mia.page.getByRole('button', { name: 'Download as JSON' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'kept-project-HELP-fix.json');
  const file = JSON.parse(await readFile(await download.path(), 'utf8'));
  assert.deepEqual(file.entries, (await policy()).entries);

  const faulty = join(tmpdir(), `kept-settings-${process.pid}.json`);
  const entries = { ...file.entries, tries: '99', calendar: 'Moon', 'warning.shade': '1' };
  await writeFile(faulty, JSON.stringify({ entries }));
  await mia.page.getByLabel('Take settings from a file').setInputFiles(faulty);
  await mia.page.locator('[id="kept-error-tries"]').getByText('1 to 9 tries').waitFor();
  await mia.page.locator('[id="kept-error-calendar"]').getByText('no such calendar').waitFor();
  await mia.page.locator('#kept-settings-error').getByText('warning.shade').waitFor();

  await writeFile(faulty, '{"entries": {"tries": 2}}');
  await mia.page.getByLabel('Take settings from a file').setInputFiles(faulty);
  await mia.page.getByText('The file has no settings of Kept').waitFor();
});

test('a desk speaks in its own words, seen on an issue before they are saved', async () => {
  const mia = await settings('mia');
  const words = mia.page.getByLabel('Heads-up in English');
  const wrong = mia.page.locator('[id="kept-error-headsUp.text.en"]');
  await mia.page.getByRole('button', { name: 'Start from the words of Kept' }).first().click();
  assert.match(await words.inputValue(), /^We said this would be done by \{promisedBy\}/);

  const issue = mia.page.getByLabel('Show them on the issue');
  await issue.fill('HELP-1');
  await words.fill('Dear {costumer}, late.\n\n{known}\n\n{next');
  await issue.press('Enter');
  await wrong.getByText('{costumer}: The text can name no such part. This works: {customer}.').waitFor();
  await wrong.getByText('The promised time must be said').waitFor();
  await wrong.getByText('{next: A brace opens here').waitFor();
  await look(mia, 'settings-texts-faults-en');

  await words.fill(OWN);
  await issue.fill('NOWHERE-1');
  await issue.press('Enter');
  await mia.page.getByText('There is no such issue, or you may not see it.').waitFor();
  assert.equal(await activeId(mia), 'kept-texts-issue');
  await issue.fill('HELP-1');
  await issue.press('Enter');
  await mia.page.getByText('On HELP-1, as if it were promised by').waitFor();
  const shown = mia.page.locator('#kept-texts section');
  assert.equal(await shown.count(), 4);
  await shown.first().getByText('Heads-up in English: Your words').waitFor();
  await shown.first().locator('blockquote').getByText('*Not bold*, <b>nor this</b>').waitFor();
  await shown.first().locator('blockquote').getByText('A part is broken').waitFor();
  await shown.first().getByText('As Jira stores it').click();
  await shown.first().locator('pre').getByText('\\*Not bold\\*').waitFor();
  await shown.nth(3).locator('blockquote').getByText('es tut uns leid').waitFor();
  assert.equal(await mia.page.locator('#kept-texts b').count(), 0);
  await look(mia, 'settings-texts-en');
  await shown.first().scrollIntoViewIfNeeded();
  await photograph(mia.page, 'settings-texts');

  await lookAndSave(mia);
  await mia.page.locator('#kept-settings-done').getByText('Saved.').waitFor();
  assert.equal((await policy()).entries['headsUp.text.en'], OWN);
  assert.deepEqual(mia.troubles, []);
});

test('what Kept posts is in those words', async () => {
  const fields = {
    project: { key: 'HELP' }, issuetype: { name: 'Task' }, summary: 'In our words',
    assignee: { name: 'anna' }, reporter: { name: 'carl' }, customfield_10000: '20m',
  };
  const created = await as('anna', '/rest/api/2/issue', {
    method: 'POST', body: JSON.stringify({ fields }),
  });
  const { key } = await created.json();
  await pass('PT19M');
  const carl = await logIn(browser, 'carl');
  await carl.open(`/browse/${key}`);
  await carl.page.locator('.activity-comment').getByText(`${key} will take longer than`).waitFor();
});

test('giving up lets the next wider settings count again', async () => {
  const mia = await settings('mia');
  mia.page.on('dialog', (dialog) => dialog.accept());
  await mia.page.getByRole('button', { name: 'Give up' }).click();
  await mia.page.getByText('This project has no settings of its own').waitFor();
  await mia.page.locator('#kept-history').getByText('Given up').waitFor();
  assert.deepEqual(mia.troubles, []);
});

test('what counts in all projects is the administrator\'s', async () => {
  const admin = await logInByHand(browser, 'admin');
  await admin.page.locator('#kept-settings-link').click();
  await admin.page.getByText('Nothing was entered yet').waitFor();
  await admin.page.getByLabel('Reason').fill('Mail is down');
  await admin.page.getByLabel('Until').fill('2026-11-24 12:00');
  await lookAndSave(admin);
  await admin.page.locator('#kept-settings-done').getByText('Saved.').waitFor();
  await admin.open(PROJECT);
  await admin.page.locator('#kept-preview tbody tr').first().waitFor();
  assert.equal(await admin.page.getByLabel('Reason').inputValue(), 'Mail is down');
});

for (const user of ['admin', 'gerda']) {
  const language = { admin: 'en', gerda: 'de' }[user];

  test(`no barrier (${language})`, async () => {
    await look(await settings(user), `settings-${language}`);
    await look(await settings(user, INSTANCE), `settings-instance-${language}`);
  });
}
