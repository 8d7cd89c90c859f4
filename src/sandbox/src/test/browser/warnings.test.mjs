/* How people want to be warned: the page, and the mails that follow from it. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look } from './barriers.mjs';
import { as, launch, logIn, logInByHand, mails, pass, photograph } from './desk.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function promised(user, words, summary) {
  const fields = {
    project: { key: 'HELP' }, issuetype: { name: 'Task' }, summary, assignee: { name: user },
  };
  const created = await as(user, '/rest/api/2/issue', {
    method: 'POST', body: JSON.stringify({ fields }),
  });
  const { key } = await created.json();
  const response = await as(user, `/rest/kept/1.0/issue/${key}/promise`, {
    method: 'POST', body: JSON.stringify({ field: 10000, words }),
  });
  assert.equal(response.status, 200, await response.text());
  return key;
}

async function mailsTo(user, count) {
  for (let again = 0; again < 100; again++) {
    const found = (await mails()).filter((mail) => mail.to === `${user}@example.com`);
    if (found.length >= count) {
      return found;
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  return (await mails()).filter((mail) => mail.to === `${user}@example.com`);
}

test('the page is reached from the own menu and from My promises', async () => {
  const anna = await logInByHand(browser, 'anna');
  await anna.page.locator('#header-details-user-fullname').click();
  await anna.page.locator('#kept-warnings-link').click();
  await anna.page.getByRole('heading', { name: 'How I am warned' }).waitFor();

  await anna.open('/plugins/servlet/kept/mine');
  await anna.page.getByRole('main').getByRole('link', { name: 'How I am warned' }).click();
  await anna.page.getByText('No daily mail comes.').waitFor();
  assert.equal(await anna.page.getByRole('checkbox', { checked: true }).count(), 3);
  await photograph(anna.page, 'warnings');
});

test('a daily mail is chosen with the keyboard', async () => {
  const ben = await logIn(browser, 'ben');
  await ben.open('/plugins/servlet/kept/warnings');
  await ben.page.getByLabel('Auf meiner Uhr um').fill('11:00');
  assert.ok(await ben.page.getByLabel('Eine Mail am Tag').isChecked());
  await ben.page.getByRole('button', { name: 'Speichern' }).press('Enter');
  await ben.page.getByRole('status').getByText('Gespeichert. Die nächste tägliche Mail kommt heute 11:00').waitFor();
  await photograph(ben.page, 'warnings-de');

  await ben.page.reload();
  assert.equal(await ben.page.getByLabel('Auf meiner Uhr um').inputValue(), '11:00');
  assert.ok(await ben.page.getByLabel('Eine Mail am Tag').isChecked());
  assert.deepEqual(ben.troubles, []);
});

test('no time is no choice', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open('/plugins/servlet/kept/warnings');
  await anna.page.getByLabel('One mail a day').press('Space');
  await anna.page.getByLabel('On my clock at').fill('');
  await anna.page.getByRole('button', { name: 'Save' }).press('Enter');
  await anna.page.getByRole('alert').getByText('Choose a time of the day').waitFor();
  assert.equal(await anna.page.locator('#kept-wish-time:focus').getAttribute('aria-invalid'), 'true');
});

test('what cannot wait for the digest is warned of at once, the rest in one mail a day', async () => {
  const short = await promised('ben', '20m', 'Cannot wait');
  const long = await promised('ben', '8h', 'Can wait');
  await pass('PT30M');
  const [warning] = await mailsTo('ben', 1);
  assert.match(warning.subject, new RegExp(`^${short}: zugesagt bis`));

  await pass('PT1H35M');
  const digest = (await mailsTo('ben', 2)).find((mail) => mail.subject.startsWith('Ihre'));
  assert.match(digest.subject, /^Ihre Zusagen: 2 warten, 1 gefährdet oder verstrichen$/);
  assert.match(digest.body, new RegExp(`${short} Cannot wait[^]*${long} Can wait`));

  await pass('PT3H');
  assert.equal((await mailsTo('ben', 2)).length, 2);
});

test('who manages nothing is not offered the kept rate', async () => {
  const anna = await logIn(browser, 'anna');
  await anna.open('/plugins/servlet/kept/warnings');
  await anna.page.getByRole('button', { name: 'Save' }).waitFor();
  assert.equal(await anna.page.locator('#kept-weekly').count(), 0);
});

test('a manager gets the kept rate by mail once a week', async () => {
  const mia = await logIn(browser, 'mia');
  await mia.open('/plugins/servlet/kept/warnings');
  const form = mia.page.locator('#kept-weekly');
  await form.getByText('No weekly mail comes.').waitFor();
  await form.getByLabel('Projects').selectOption({ label: 'Help desk' });
  assert.ok(await form.getByLabel('Once a week').isChecked());
  await form.getByLabel('On my clock at').fill('');
  await form.getByRole('button').press('Enter');
  await form.getByRole('alert').getByText('Choose a time of the day').waitFor();
  assert.equal(await form.locator('#kept-weekly-time:focus').getAttribute('aria-invalid'), 'true');

  await form.getByLabel('On my clock at').fill('00:30');
  await form.getByRole('button').press('Enter');
  await form.getByText('Saved. The next weekly mail comes at 00:30 on Mon 30 Nov 2026.').waitFor();
  await mia.page.reload();
  assert.equal(await form.getByLabel('Projects').inputValue(), 'HELP');
  await look(mia, 'weekly');

  await pass('P6DT12H');
  const [mail] = (await mailsTo('mia', 1)).filter((it) => it.subject.startsWith('Kept rate in'));
  assert.equal(mail.subject, 'Kept rate in the week of 23 Nov 2026: 0% (0 of 2)');
  assert.match(mail.body, /Help desk[^]*0 of 2 promises kept[^]*too few weeks[^]*kept\/rate\?project=HELP/);
});
