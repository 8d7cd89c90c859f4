/* No barrier in what Kept shows, in no state and in neither language. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look } from './barriers.mjs';
import { acting, as, launch, logIn, pass } from './desk.mjs';

let browser;

before(async () => {
  browser = await launch();
});

after(async () => {
  await browser?.close();
});

async function answered(response, status) {
  assert.equal(response.status, status, await response.clone().text());
  return response;
}

async function created(user, summary) {
  const fields = { project: { key: 'HELP' }, issuetype: { name: 'Task' }, summary };
  const request = { method: 'POST', body: JSON.stringify({ fields }) };
  const response = await answered(await as(user, '/rest/api/2/issue', request), 201);
  return (await response.json()).key;
}

/* An issue with that promise, made by that user. */
async function promised(user, words) {
  const issue = await created(user, `Promised ${words}`);
  const body = JSON.stringify({ field: 10000, words });
  await answered(await as(user, `/rest/kept/1.0/issue/${issue}/promise`, { method: 'POST', body }), 200);
  return issue;
}

/* Opens whatever can be opened on the issue's panel, and waits for the drafts. */
async function opened(desk, issue) {
  await desk.open(`/browse/${issue}`);
  const panel = desk.page.locator('.kept-panel');
  await panel.evaluate((it) =>
    it.querySelectorAll('details').forEach((act) => { act.open = true; }));
  for (const line of await panel.locator('.kept-letter .kept-line').all()) {
    await line.filter({ hasText: /\S/ }).waitFor();
  }
  return panel;
}

async function send(desk, act, fill) {
  const form = desk.page.locator(`.kept-panel form[data-act=${act}]`);
  await fill(form);
  await acting(desk, () => form.locator('[type=submit]').click());
}

for (const user of ['anna', 'ben']) {
  const language = { anna: 'en', ben: 'de' }[user];

  test(`nothing promised, and a quote refused (${language})`, async () => {
    const desk = await logIn(browser, user);
    const panel = await opened(desk, await created(user, 'Nothing yet'));
    await look(desk, `nothing-${language}`);

    await panel.locator('[name=words]').fill('2020-01-01 10:00');
    await panel.locator('.kept-quote [type=submit]').click();
    await panel.getByRole('alert').waitFor();
    await look(desk, `refused-${language}`);
  });

  test(`on track with everything opened, and on hold (${language})`, async () => {
    const desk = await logIn(browser, user);
    const issue = await promised(user, '4h');
    const panel = await opened(desk, issue);
    await panel.locator('[name=words]').fill('5h');
    await panel.locator('label[for^=kept-tell]').click();
    await panel.locator('.kept-quote .kept-line').waitFor();
    await look(desk, `on-track-${language}`);

    await send(desk, 'hold', (form) => form.locator('[name=needed]').fill('The serial number'));
    await opened(desk, issue);
    await look(desk, `on-hold-${language}`);
  });

  test(`withdrawn (${language})`, async () => {
    const desk = await logIn(browser, user);
    const issue = await promised(user, '4h');
    await opened(desk, issue);
    await send(desk, 'withdraw', (form) => form.locator('[name=reason]').fill('Not needed'));
    await opened(desk, issue);
    await look(desk, `withdrawn-${language}`);
  });

  test(`kept (${language})`, async () => {
    const desk = await logIn(browser, user);
    const issue = await promised(user, '4h');
    await desk.open(`/browse/${issue}`);
    await Promise.all([
      desk.page.waitForEvent('load'),
      desk.page.getByRole('button', { name: 'Resolve' }).click(),
    ]);
    await opened(desk, issue);
    await look(desk, `kept-${language}`);
  });

  test(`at risk, and broken with the own-up open (${language})`, async () => {
    const desk = await logIn(browser, user);
    const issue = await promised(user, '20m');
    await pass('PT16M');
    await opened(desk, issue);
    await look(desk, `at-risk-${language}`);

    await pass('PT10M');
    await opened(desk, issue);
    await desk.page.locator('form[data-act=own-up]').waitFor();
    await look(desk, `broken-${language}`);
  });

  test(`a comment that promises something (${language})`, async () => {
    const desk = await logIn(browser, user);
    const issue = await created('carl', 'Overheard');
    await desk.open(`/browse/${issue}`);
    await desk.page.locator('#comment').fill('You will have it by tomorrow noon.');
    await desk.page.locator('#issue-comment-add-submit').click();
    await desk.page.locator('#activitymodule').getByText('You will have it').waitFor();
    await desk.page.locator('.kept-heard').waitFor();
    await look(desk, `overheard-${language}`);
  });

  test(`the field on the create and edit screens (${language})`, async () => {
    const desk = await logIn(browser, user);
    await desk.open('/secure/CreateIssue!default.jspa');
    await look(desk, `create-${language}`);
    await desk.page.getByLabel('Summary').fill('Refused');
    await desk.page.getByLabel('Fix promised by').fill('gestern abend');
    await desk.page.locator('form').getByRole('button', { name: 'Create' }).click();
    await desk.page.locator('.error').first().waitFor();
    await look(desk, `create-refused-${language}`);

    await desk.open(`/browse/${await promised(user, '4h')}`);
    await desk.page.locator('#edit-issue').click();
    await look(desk, `edit-${language}`);
  });

  test(`the navigator with the promises in its columns (${language})`, async () => {
    const desk = await logIn(browser, user);
    await desk.open('/issues/');
    await desk.page.locator('#issuetable .customfield time').first().waitFor();
    await look(desk, `navigator-${language}`);
  });

  test(`my promises (${language})`, async () => {
    const desk = await logIn(browser, user);
    await promised(user, '4h');
    await desk.open('/plugins/servlet/kept/mine');
    await look(desk, `mine-${language}`);

    await pass('PT3H10M');
    await desk.open('/plugins/servlet/kept/mine');
    await desk.page.locator('.kept-mine form[data-act=snooze]').first().waitFor();
    await desk.page.locator('.kept-mine details').evaluateAll((all) =>
      all.forEach((act) => { act.open = true; }));
    await look(desk, `mine-acting-${language}`);
  });

  test(`how one is warned (${language})`, async () => {
    const desk = await logIn(browser, user);
    await desk.open('/plugins/servlet/kept/warnings');
    await look(desk, `warnings-${language}`);
  });

  test(`the kept rate for those who may not see one (${language})`, async () => {
    const desk = await logIn(browser, user);
    await desk.open('/plugins/servlet/kept/rate');
    await look(desk, `rate-none-${language}`);
  });
}

for (const manager of ['mia', 'gerda']) {
  const language = { mia: 'en', gerda: 'de' }[manager];

  test(`a verdict to be corrected, and the kept rate (${language})`, async () => {
    const desk = await logIn(browser, manager);
    const issue = await promised('anna', '20m');
    await pass('PT30M');
    await opened(desk, issue);
    await desk.page.locator('form[data-act=correct]').waitFor();
    await look(desk, `correct-${language}`);
    await desk.page.locator('form[data-act=correct] [type=submit]').click();
    await desk.page.locator('form[data-act=correct] [role=alert]').waitFor();
    await look(desk, `correct-refused-${language}`);

    await desk.open('/plugins/servlet/kept/rate?project=HELP');
    await desk.page.locator('#kept-rate-makers').waitFor();
    await look(desk, `rate-${language}`);
    await desk.open('/plugins/servlet/kept/rate?project=NONE');
    await look(desk, `rate-unseen-${language}`);
  });
}

for (const admin of ['admin', 'gerda']) {
  const language = { admin: 'en', gerda: 'de' }[admin];

  test(`the page of Jira's administrators (${language})`, async () => {
    const desk = await logIn(browser, admin);
    await desk.open('/plugins/servlet/kept/administration');
    await desk.page.locator('#kept-health').waitFor();
    await look(desk, `administration-${language}`);
  });
}
