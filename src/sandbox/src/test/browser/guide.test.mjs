/* What docs/guide.md promises its readers, each under its key; guide.tsv names what is proved elsewhere. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { guide, provedElsewhere, root } from './guide.mjs';
import { as, launch, logIn, mails, panelOf, pass } from './desk.mjs';

const MOST = 120_000;
const LETTER = 'We said this would be done by';

const keys = [];
let browser;
let anna;
let mia;
let carl;

before(async () => {
  browser = await launch();
  anna = await logIn(browser, 'anna');
  mia = await logIn(browser, 'mia');
  carl = await logIn(browser, 'carl');
});

after(async () => {
  await browser?.close();
});

function promised(key, proof) {
  keys.push(key);
  test(key, proof);
}

/* An issue that Carl reported and anna has, or whoever else is named. */
async function reported(assignee = 'anna') {
  const fields = {
    project: { key: 'HELP' },
    issuetype: { name: 'Task' },
    summary: 'The till does not open',
    reporter: { name: 'carl' },
    assignee: { name: assignee },
  };
  const request = { method: 'POST', body: JSON.stringify({ fields }) };
  const answer = await as('anna', '/rest/api/2/issue', request);
  assert.equal(answer.status, 201, `${answer.status}`);
  return (await answer.json()).key;
}

async function quote(desk, issue, words) {
  const panel = await panelOf(desk, issue);
  await panel.locator('[name=words]').fill(words);
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();
  await panel.getByText(`Said as “${words}”`).waitFor();
  return panel;
}

async function opened(panel, summary) {
  const act = panel.locator('details', { has: panel.page().getByText(summary, { exact: true }) });
  if (!(await act.evaluate((it) => it.open))) {
    await act.locator('summary').click();
  }
  return act;
}

async function health(desk, issue) {
  const panel = await panelOf(desk, issue);
  return panel.locator('.aui-lozenge').first().textContent();
}

function comments(desk, text) {
  return desk.page.locator('.activity-comment', { hasText: text });
}

async function author(desk, text) {
  return comments(desk, text).locator('.action-details strong').textContent();
}

async function comment(desk, issue, text) {
  await desk.open(`/browse/${issue}`);
  await desk.page.locator('#comment').fill(text);
  await desk.page.locator('#issue-comment-add-submit').click();
  await comments(desk, text).waitFor();
}

async function found(desk, jql) {
  await desk.open(`/issues/?jql=${encodeURIComponent(jql)}`);
  const rows = desk.page.locator('#issuetable tbody tr');
  return rows.evaluateAll((all) => all.map((row) => row.dataset.issuekey));
}

async function warningsOf(issue) {
  const about = (await mails()).filter((mail) => mail.subject.startsWith(`${issue}: promised by`));
  return about.map((mail) => mail.to);
}

promised('quote-words', async () => {
  const panel = await panelOf(anna, await reported());
  for (const [words, meaning] of [
    ['20m', /^by \d\d:\d\d today/],
    ['4h', /^by \d\d:\d\d today/],
    ['2bd', /^by \d\d:\d\d on /],
    ['tomorrow 17:00', /^by 17:00 tomorrow/],
    ['Freitag Mittag', /^by 12:00 on Fri /],
  ]) {
    await panel.locator('[name=words]').fill(words);
    await panel.getByRole('status').filter({ hasText: meaning }).waitFor();
  }
});

promised('quote-tell', async () => {
  const issue = await reported();
  const panel = await panelOf(anna, issue);
  await panel.locator('[name=words]').fill('tomorrow 17:00');
  await panel.getByText('Tell the customer in a public comment').click();
  const line = panel.locator('.kept-quote .kept-line');
  await line.filter({ hasText: /11:00 .*America\/New_York/ }).waitFor();
  const sentence = await line.textContent();
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();
  await panel.getByText('On track').waitFor();

  await carl.open(`/browse/${issue}`);
  assert.equal(await author(carl, sentence), 'Anna Agent');
});

promised('quote-everyone', async () => {
  const issue = await reported();
  const panel = await panelOf(anna, issue);
  await panel.locator('[name=words]').fill('tomorrow 17:00');
  await panel.locator('[name=words]').press('Enter');
  await panel.getByText('by 17:00 tomorrow, Europe/Berlin').and(panel.locator('time')).waitFor();

  await (await panelOf(carl, issue)).getByText('by 11:00 tomorrow, America/New_York').waitFor();
});

promised('look-free', async () => {
  const panel = await panelOf(anna, await reported());
  await panel.locator('[name=words]').fill('1m');
  await panel.locator('.kept-outlook').getByText(/Too few/).first().waitFor();
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();
  await panel.getByText('Said as “1m”').waitFor();
});

promised('move-second', async () => {
  const issue = await reported();
  await (await quote(anna, issue, '2h')).getByText(/try 1/).waitFor();
  await (await quote(anna, issue, '3h')).getByText(/try 2/).waitFor();
});

promised('move-late', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT21M');
  const panel = await quote(anna, issue, '2h');
  await panel.getByText(/try 1/).waitFor();
  await panel.getByText('On track').waitFor();

  assert.deepEqual(await found(anna, `key = ${issue} and issue in promisesBroken(-1d, now)`), [issue]);
});

promised('slip-warned', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT14M');
  assert.equal(await health(anna, issue), 'On track');
  assert.deepEqual(await warningsOf(issue), []);

  await pass('PT1M');
  assert.equal(await health(anna, issue), 'At risk');
  assert.deepEqual(await warningsOf(issue), ['anna@example.com']);
});

promised('slip-kept', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT16M');
  await carl.open(`/browse/${issue}`);
  assert.equal(await comments(carl, LETTER).count(), 0);

  await pass('PT1M');
  await carl.open(`/browse/${issue}`);
  assert.equal(await author(carl, LETTER), 'Kept');
  await pass('PT10M');
  await carl.open(`/browse/${issue}`);
  assert.equal(await comments(carl, LETTER).count(), 1);
});

promised('slip-empty', async () => {
  const issue = await reported();
  const told = await opened(await quote(anna, issue, '20m'), 'Tell the customer it may be late');
  await told.getByLabel('What we know', { exact: true }).fill('The spring is broken.');
  await told.locator('.kept-line').getByText('The spring is broken.').waitFor();
  await told.getByRole('button', { name: 'Send to the customer' }).click();
  await comments(anna, 'The spring is broken.').waitFor();

  assert.equal(await author(anna, 'The spring is broken.'), 'Anna Agent');
  const letter = await comments(anna, 'The spring is broken.').locator('.action-body').textContent();
  assert.doesNotMatch(letter, /not know|happens next|[{}]/i);
});

promised('own-offered', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  assert.equal(await anna.page.getByText('Own up to the customer').count(), 0);
  await pass('PT21M');

  assert.equal(await health(anna, issue), 'Broken');
  await anna.page.locator('.kept-panel').getByText('Own up to the customer').waitFor();
});

promised('own-once', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT21M');
  const own = await opened(await panelOf(anna, issue), 'Own up to the customer');
  await own.getByLabel('What happens next').fill('A new spring comes at three.');
  await own.locator('.kept-line').getByText('A new spring comes at three.').waitFor();
  await own.getByRole('button', { name: 'Send to the customer' }).click();
  await comments(anna, 'A new spring comes at three.').waitFor();

  assert.equal(await author(anna, 'A new spring comes at three.'), 'Anna Agent');
  const panel = await panelOf(anna, issue);
  assert.equal(await panel.getByText('Own up to the customer').count(), 0);
});

promised('own-late', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT30M');
  await anna.open(`/browse/${issue}`);
  await anna.page.getByRole('button', { name: 'Resolve' }).click();

  await anna.page.locator('.kept-panel').getByText(/^Done 10 min late/).waitFor();
  assert.equal(await health(anna, issue), 'Broken');
});

promised('mine-missed', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT21M');
  const missed = anna.page.locator('#kept-mine-held tr', { hasText: issue });
  await anna.open('/plugins/servlet/kept/mine');
  await missed.getByText('Broken').waitFor();

  await anna.open(`/browse/${issue}`);
  await anna.page.getByRole('button', { name: 'Resolve' }).click();
  await anna.page.locator('.kept-panel').getByText(/late/).waitFor();
  await anna.open('/plugins/servlet/kept/mine');
  await anna.page.getByRole('heading', { name: 'My promises' }).waitFor();
  assert.equal(await missed.count(), 0);
});

promised('mine-owned', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT21M');
  const own = await opened(await panelOf(anna, issue), 'Own up to the customer');
  await anna.page.locator('.kept-banner').getByText('Broken').waitFor();
  await own.getByRole('button', { name: 'Send to the customer' }).click();
  await comments(anna, 'sorry').waitFor();

  await panelOf(anna, issue);
  assert.equal(await anna.page.locator('.kept-banner').count(), 0);
});

promised('rest-lapsed', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT16M');
  await anna.open('/plugins/servlet/kept/mine');
  const row = anna.page.locator('#kept-mine-held tr', { hasText: issue });
  await row.getByRole('button', { name: 'Let it rest' }).waitFor();

  await pass('PT5M');
  await anna.page.reload();
  await row.getByText('Broken').waitFor();
  assert.equal(await row.getByRole('button', { name: 'Let it rest' }).count(), 0);
});

promised('wish-none', async () => {
  const nick = await logIn(browser, 'nick');
  await nick.open('/plugins/servlet/kept/warnings');
  for (const which of ['on issues that are assigned to me', 'that I made, whoever has the issue']) {
    await nick.page.getByLabel(which).press('Space');
  }
  await nick.page.getByRole('button', { name: 'Save' }).click();
  await nick.page.getByRole('status').getByText('Saved.').waitFor();

  const issue = await reported('nick');
  await quote(nick, issue, '20m');
  await pass('PT16M');
  assert.equal(await health(nick, issue), 'At risk');
  assert.deepEqual(await warningsOf(issue), []);
});

promised('correct-reason', async () => {
  const issue = await reported();
  await quote(anna, issue, '20m');
  await pass('PT21M');
  const correct = await opened(await panelOf(mia, issue), 'Correct the verdict');
  const said = await mia.page.locator('.kept-events time').first().getAttribute('datetime');
  await correct.getByLabel('Really fulfilled at').fill(said.slice(0, 16));
  await correct.getByLabel('Why?').fill('Told by phone.');
  await correct.getByRole('button', { name: 'Save' }).click();
  await mia.page.locator('.kept-panel').getByText('corrected by a manager').waitFor();

  const seen = await panelOf(carl, issue);
  await seen.getByText('What happened').click();
  await seen.getByText('Told by phone.').waitFor();
});

promised('incident-news', async () => {
  const policy = '/rest/kept/1.0/policy/project/HELP/fix';
  const entries = { 'incident.reason': 'Mail is down' };
  const begun = await as('mia', policy, {
    method: 'PUT',
    headers: { 'If-Match': '"0"' },
    body: JSON.stringify({ entries }),
  });
  assert.ok(begun.ok, await begun.text());
  const panel = await panelOf(anna, await reported());
  await panel.locator('[name=words]').fill('4h');
  await panel.getByRole('button', { name: 'Promise', exact: true }).click();
  await panel.getByText('Only news can be promised for now ("Mail is down")').first().waitFor();

  const ended = await as('mia', policy, { method: 'DELETE', headers: { 'If-Match': '"1"' } });
  assert.ok(ended.ok, await ended.text());
  await quote(anna, await reported(), '4h');
});

promised('kept-reply', async () => {
  const issue = await repliedTo();
  await comment(anna, issue, 'We are on our way.');

  await (await replyOf(anna, issue)).getByText('Kept', { exact: true }).waitFor();
});

promised('kept-customer', async () => {
  const issue = await repliedTo();
  await comment(carl, issue, 'Is anybody there?');

  await (await replyOf(anna, issue)).getByText('On track', { exact: true }).waitFor();
});

async function replyOf(desk, issue) {
  const panel = await panelOf(desk, issue);
  return panel.locator('.kept-promise', { has: desk.page.getByRole('heading', { name: 'Reply promised by' }) });
}

/* An issue about which a reply was promised more than a second ago. */
async function repliedTo() {
  const fields = await (await as('admin', '/rest/api/2/field', { method: 'GET' })).json();
  if (!fields.some((field) => field.name === 'Reply promised by')) {
    const admin = await logIn(browser, 'admin');
    await admin.open('/sandbox/fields');
    await admin.page.getByLabel('Type').selectOption({ label: 'Reply promised by' });
    await admin.page.getByLabel('Name').fill('Reply promised by');
    await admin.page.getByRole('button', { name: 'Add' }).click();
    await admin.page.getByRole('cell', { name: 'Reply promised by' }).first().waitFor();
  }
  const issue = await reported();
  const reply = await replyOf(anna, issue);
  await reply.locator('[name=words]').fill('1h');
  await reply.getByRole('button', { name: 'Promise', exact: true }).click();
  await reply.getByText('On track').waitFor();
  await pass('PT5M');
  return issue;
}

test('each promise of the guide has a test, and each test a promise', async () => {
  const proved = [...keys, ...provedElsewhere.map(({ key }) => key)];

  assert.deepEqual(proved.toSorted(), guide.keys.toSorted());
});

for (const { key, file, test: name } of provedElsewhere) {
  test(`what proves ${key} is there`, () => {
    const heading = file.endsWith('.java') ? `void ${name}(` : `test('${name}'`;
    assert.ok(root.read(file).includes(heading), `${file} has no ${heading}`);
    assert.ok(root.runs(file), `${file} is run by nobody`);
  });
}

test('what the guide shows and leads to is there', () => {
  for (const target of guide.targets) {
    assert.ok(root.has(`docs/${target}`), target);
  }
  const photographer = root.read('src/sandbox/src/test/browser/pictures.test.mjs');
  for (const picture of guide.pictures) {
    assert.ok(photographer.includes(picture), `${picture} is not made by pictures.test.mjs`);
    assert.ok(root.size(`docs/images/${picture}.png`) < MOST, `${picture} is too large to load`);
  }
});
