/* The kept rate on a dashboard: added, configured, read, refused and removed. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { look } from './barriers.mjs';
import { as, launch, logInByHand, pass, photograph } from './desk.mjs';

const WORDS = {
  mia: {
    title: 'Kept rate', unconfigured: 'Configure this item to choose a project.', project: 'Project',
    weeks: 'Period', kind: 'Promises of', save: 'Save', cancel: 'Cancel', fixes: 'fixes',
    rate: '1 of 2 promises kept: 50%', shown: 'Help desk, fixes, last 4 weeks', link: 'Open the page',
    unseen: 'There is no such project any more', unmanaged: 'You manage none.',
  },
  gerda: {
    title: 'Gehaltene Zusagen', unconfigured: 'Konfigurieren Sie dieses Element', project: 'Projekt',
    weeks: 'Zeitraum', kind: 'Zusagen von', save: 'Speichern', cancel: 'Abbrechen', fixes: 'Lösungen',
    rate: '1 von 2 Zusagen gehalten: 50', shown: 'Help desk, Lösungen, die letzten 4 Wochen',
    link: 'Seite öffnen', unseen: 'Dieses Projekt gibt es nicht mehr', unmanaged: 'Sie verwalten keine.',
  },
};

let browser;

before(async () => {
  browser = await launch();
  const kept = await promised('20m');
  await resolve(kept);
  await promised('20m');
  await promised('3d');
  await pass('PT30M');
});

after(async () => {
  await browser?.close();
});

async function promised(words) {
  const fields = { project: { key: 'HELP' }, issuetype: { name: 'Task' }, summary: `By ${words}` };
  const created = await as('anna', '/rest/api/2/issue', {
    method: 'POST', body: JSON.stringify({ fields }),
  });
  const { key } = await created.json();
  const response = await as('anna', `/rest/kept/1.0/issue/${key}/promise`, {
    method: 'POST', body: JSON.stringify({ field: 10000, words }),
  });
  assert.equal(response.status, 200, await response.text());
  return key;
}

async function resolve(issue) {
  const path = `/rest/api/2/issue/${issue}/transitions`;
  const { transitions } = await (await as('anna', path)).json();
  const { id } = transitions.find((it) => /Resolve/.test(it.name));
  const response = await as('anna', path, {
    method: 'POST', body: JSON.stringify({ transition: { id } }),
  });
  assert.equal(response.status, 204, await response.text());
}

async function added(user, title) {
  const desk = await logInByHand(browser, user);
  await Promise.all([
    desk.page.waitForEvent('load'),
    desk.page.getByRole('button', { name: `Add ${title}` }).click(),
  ]);
  return { desk, item: desk.page.getByRole('group', { name: title }).last() };
}

async function configured(item, words, values) {
  await item.getByRole('button', { name: 'Configure' }).press('Enter');
  await item.getByLabel(words.project).selectOption(values.project);
  await item.getByLabel(words.weeks).selectOption(values.weeks);
  await item.getByLabel(words.kind).selectOption(values.kind);
  await item.getByRole('button', { name: words.save }).press('Enter');
}

for (const user of ['mia', 'gerda']) {
  const language = { mia: 'en', gerda: 'de' }[user];
  const words = WORDS[user];

  test(`is added, configured and read again after a reload (${language})`, async () => {
    const { desk, item } = await added(user, words.title);
    await item.getByText(words.unconfigured).waitFor();

    await item.getByRole('button', { name: 'Configure' }).press('Enter');
    await item.getByLabel(words.project).waitFor();
    await look(desk, `dashboard-form-${language}`);
    await item.getByRole('button', { name: words.cancel }).press('Enter');
    await item.getByText(words.unconfigured).waitFor();

    await configured(item, words, { project: 'HELP', weeks: '4', kind: 'FIX' });
    await item.getByText(words.rate).waitFor();
    await desk.page.reload();
    await item.getByText(words.rate).waitFor();
    await item.getByText(words.shown).waitFor();
    assert.equal(await item.getByRole('row').count(), 5);
    assert.equal(await item.locator('.kept-item-bar').last().evaluate((it) => it.style.width), '50%');
    await look(desk, `dashboard-${language}`);

    await item.getByRole('link', { name: words.link }).click();
    await desk.page.waitForURL(/kept\/rate\?project=HELP$/);
  });

  test(`says in words what went wrong, and ends no more than it waits (${language})`, async () => {
    const { desk, item } = await added(user, words.title);
    await configured(item, words, { project: '', weeks: '52', kind: '' });
    await item.getByRole('table').waitFor();

    await desk.page.route('**/rest/kept/1.0/rate?*', (route) => route.fulfill({ status: 500, body: '?' }));
    await desk.page.reload();
    await item.getByRole('alert').waitFor();
    await look(desk, `dashboard-unsure-${language}`);
    await desk.page.unroute('**/rest/kept/1.0/rate?*');
    await item.getByRole('button').last().press('Enter');
    await item.getByRole('table').waitFor();
  });

  test(`is removed (${language})`, async () => {
    const desk = await logInByHand(browser, user);
    const items = desk.page.getByRole('group', { name: words.title });
    const count = await items.count();
    await Promise.all([
      desk.page.waitForEvent('load'),
      items.last().getByRole('button', { name: 'Remove' }).click(),
    ]);
    assert.equal(await items.count(), count - 1);
  });
}

test('whoever manages nothing is told so, and whoever lost the right too', async () => {
  const { desk, item } = await added('anna', WORDS.mia.title);
  await item.getByRole('button', { name: 'Configure' }).click();
  await item.getByText(WORDS.mia.unmanaged).waitFor();

  const id = await item.getAttribute('data-id');
  await desk.page.evaluate((number) => AJS.$.post(location.pathname, {
    atl_token: AJS.$('#atlassian-token').attr('content'),
    item: number,
    preferences: '{"project": "HELP"}',
  }), id);
  await desk.page.reload();
  await item.getByRole('alert').getByText(WORDS.mia.unseen).waitFor();
  await photograph(desk.page, 'dashboard-unseen');
  assert.deepEqual(desk.troubles, []);
});
