/* The page on which a manager reads how promises were kept, asks for others, and takes them away. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { look } from './barriers.mjs';
import { as, launch, logIn, pass } from './desk.mjs';

const PAGE = '/plugins/servlet/kept/rate';
const POLICY = '/rest/kept/1.0/policy/project/HELP/fix';

let browser;
let kept;
let broken;
let open;

before(async () => {
  browser = await launch();
  kept = await promised('20m');
  await resolve(kept);
  broken = await promised('20m', { reporter: { name: 'carl' } });
  open = await promised('3d');
  await say(open, '4d');
  await pass('PT30M');
});

after(async () => {
  await browser?.close();
});

async function say(issue, words) {
  const response = await as('anna', `/rest/kept/1.0/issue/${issue}/promise`, {
    method: 'POST', body: JSON.stringify({ field: 10000, words }),
  });
  assert.equal(response.status, 200, await response.text());
}

async function promised(words, more = {}) {
  const fields = {
    project: { key: 'HELP' },
    issuetype: { name: 'Task' },
    summary: `By ${words}`,
    assignee: { name: 'ben' },
    ...more,
  };
  const created = await as('anna', '/rest/api/2/issue', {
    method: 'POST', body: JSON.stringify({ fields }),
  });
  const { key } = await created.json();
  await say(key, words);
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

async function manager(query = '?project=HELP') {
  const desk = await logIn(browser, 'mia');
  await desk.open(PAGE + query);
  return desk;
}

async function submitted(desk) {
  await Promise.all([
    desk.page.waitForEvent('load'),
    desk.page.getByRole('button', { name: 'Show' }).click(),
  ]);
  return new URL(desk.page.url()).searchParams;
}

function sentence(desk) {
  return desk.page.locator('#kept-rate-sentence').textContent();
}

/* The cell of a table, by what its row and its column are called. */
async function cell(desk, table, row, column) {
  const heads = await desk.page.locator(`#${table} thead th`).allTextContents();
  const place = heads.indexOf(column);
  assert.ok(place > 0, `${table} has no column ${column}, but ${heads}`);
  return desk.page
    .locator(`#${table} tbody tr`, { has: desk.page.getByRole('rowheader', { name: row }) })
    .first()
    .locator('th, td')
    .nth(place);
}

async function listed(desk, link) {
  await Promise.all([desk.page.waitForEvent('load'), link.click()]);
  const rows = desk.page.locator('#issuetable tbody tr');
  return rows.evaluateAll((all) => all.map((row) => row.dataset.issuekey));
}

/* The lines of an export, of which the first is its head. */
function cells(text) {
  assert.equal(text.codePointAt(0), 0xfeff);
  return text.slice(1).trimEnd().split('\r\n').map((line) => line.split(','));
}

async function exported(query) {
  const answer = await as('mia', `${PAGE}?project=HELP&format=csv${query}`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer());
}

/* The day by which something was promised, on the instance's wall clock. */
async function dayOf(issue) {
  const [heads, ...lines] = cells(await exported(''));
  const line = lines.find((it) => it[1] === issue);
  return line[heads.indexOf('promised_by')].slice(1, 11);
}

async function policy(entries) {
  const { headers } = await as('mia', POLICY);
  const response = await as('mia', POLICY, {
    method: entries ? 'PUT' : 'DELETE',
    headers: { 'If-Match': headers.get('ETag') },
    ...(entries && { body: JSON.stringify({ entries }) }),
  });
  assert.ok(response.ok, await response.text());
  await pass('PT11S');
}

test('what was chosen stays in the address, and in the form after a reload', async () => {
  const mia = await manager();
  assert.match(await sentence(mia), /^1 of 2 promises kept: 50%/);

  await mia.page.getByLabel('Kind', { exact: true }).selectOption('Fix');
  await mia.page.getByLabel('Promised by whom').fill('anna');
  assert.deepEqual([...await submitted(mia)], [['project', 'HELP'], ['kind', 'FIX'], ['maker', 'anna']]);
  assert.match(await sentence(mia), /^1 of 2 promises kept/);

  await mia.page.getByRole('link', { name: 'A year' }).click();
  await mia.page.waitForURL(/period=52w/);
  assert.equal(await mia.page.getByLabel('Kind', { exact: true }).inputValue(), 'FIX');
  assert.equal(await mia.page.getByLabel('Promised by whom').inputValue(), 'anna');
  assert.equal((await submitted(mia)).get('period'), '52w');

  await mia.page.getByLabel('Kind', { exact: true }).selectOption('News');
  await submitted(mia);
  assert.match(await sentence(mia), /^No promise of these/);
  assert.deepEqual(mia.troubles, []);
});

test('a rate can be of one customer and of one type of issue, with its lists and its export', async () => {
  const mia = await manager();
  await mia.page.getByLabel('Reported by whom').fill('carl');
  await mia.page.getByLabel('Issue type').selectOption('Task');
  assert.deepEqual(
    [...await submitted(mia)],
    [['project', 'HELP'], ['customer', 'carl'], ['type', '3']]);
  assert.match(await sentence(mia), /^0 of 1 promises kept/);
  assert.equal(await mia.page.getByLabel('Reported by whom').inputValue(), 'carl');
  assert.equal(await mia.page.getByText('Promises left out').count(), 0);
  await look(mia, 'rate-customer-en');

  const number = await cell(mia, 'kept-rate-all', 'All', 'Broken');
  await Promise.all([mia.page.waitForEvent('load'), number.getByRole('link').click()]);
  const keys = await mia.page.locator('#kept-rate-list tbody th').allTextContents();
  assert.deepEqual(keys.map((key) => key.trim()), [broken]);
  assert.deepEqual(cells(await exported('&customer=carl')).slice(1).map(([, issue]) => issue), [broken]);
  assert.equal((await as('mia', `${PAGE}?project=HELP&type=99`)).status, 400);
});

test('days go before a period, both of them counted', async () => {
  const mia = await manager();
  const day = await dayOf(kept);
  await mia.page.getByLabel('From').fill(day);
  await mia.page.getByLabel('To', { exact: true }).fill(day);
  const asked = await submitted(mia);

  assert.deepEqual([asked.get('from'), asked.get('to')], [day, day]);
  assert.match(await sentence(mia), /^1 of 2 promises kept/);
});

test('what cannot be meant is refused in words, and stays in the form', async () => {
  const mia = await manager('?project=HELP&maker=nobody&kind=FIX');

  await mia.page.getByRole('alert').getByText('There is no user named “nobody”').waitFor();
  assert.equal(await mia.page.getByLabel('Promised by whom').inputValue(), 'nobody');
  assert.equal(await mia.page.getByLabel('Kind', { exact: true }).inputValue(), 'FIX');
  await look(mia, 'rate-refused-en');
});

test('a number opens what it counts', async () => {
  for (const [column, issues] of [['Kept', [kept]], ['Broken', [broken]], ['Renegotiated', [open]]]) {
    const mia = await manager();
    const number = await cell(mia, 'kept-rate-all', 'All', column);
    assert.deepEqual(await listed(mia, number.getByRole('link')), issues, column);
  }
});

test('a number that Jira cannot list opens a list of our own, and leads back', async () => {
  const mia = await manager();
  for (const [table, row, column, issues] of [
    ['kept-rate-all', 'All', 'Open', [open]],
    ['kept-rate-all', 'All', 'Kept + broken', [kept, broken]],
    ['kept-rate-makers', 'Anna Agent', 'Kept', [kept]],
    ['kept-rate-holders', 'Ben Agent', 'Broken', [broken]],
    ['kept-rate-figures', 'First word held', 'Value', [kept]],
    ['kept-rate-margins', '15 minutes to 1 hour early', 'Promises', [kept]],
  ]) {
    await mia.open(`${PAGE}?project=HELP`);
    const number = await cell(mia, table, row, column);
    await Promise.all([mia.page.waitForEvent('load'), number.getByRole('link').click()]);
    const keys = await mia.page.locator('#kept-rate-list tbody th').allTextContents();
    assert.deepEqual(keys.map((key) => key.trim()).toSorted(), issues.toSorted(), `${table}: ${row}`);
  }
  await look(mia, 'rate-list-en');
  await submitted(mia);
  await mia.page.locator('#kept-rate-all').waitFor();
});

test('each chart is drawn, and has its numbers in the table under it', async () => {
  const mia = await manager();
  const charts = mia.page.locator('.kept-rate-chart canvas');
  await charts.first().waitFor();
  const seen = await charts.evaluateAll((all) => all
    .filter((chart) => chart.getBoundingClientRect().height > 0)
    .map((chart) => ({
      table: chart.dataset.table,
      rows: document.getElementById(chart.dataset.table).tBodies[0].rows.length,
      label: chart.getAttribute('aria-label'),
      drawn: new Set(chart.getContext('2d').getImageData(0, 0, chart.width, chart.height).data).size,
    })));

  assert.deepEqual(seen.map(({ table }) => table), ['kept-rate-weeks', 'kept-rate-margins']);
  for (const { table, rows, label, drawn } of seen) {
    assert.ok(rows > 0, table);
    assert.match(label, /The table below has the same numbers/);
    assert.ok(drawn > 1, `${table} is blank`);
  }
});

test('the export has a line for each try, and nothing that a spreadsheet would run', async () => {
  const mia = await manager();
  const [download] = await Promise.all([
    mia.page.waitForEvent('download'),
    mia.page.getByRole('link', { name: 'Export as CSV' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /^kept-rate-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  const lines = cells(await readFile(await download.path(), 'utf8'));
  assert.deepEqual(lines[0].slice(0, 5), ['project', 'issue', 'promise', 'kind', 'try']);
  assert.deepEqual(
    lines.slice(1).map(([, issue, , , number]) => `${issue} ${number}`).toSorted(),
    [`${kept} 1`, `${broken} 1`, `${open} 1`, `${open} 2`].toSorted());
  assert.ok(lines.flat().every((text) => !/^"?[=+\-@\t]/.test(text)), 'no formula');
});

test('on paper there are the figures and their charts, and nothing to click', async () => {
  const mia = await manager();
  await mia.page.getByRole('button', { name: 'Print' }).waitFor();
  await mia.page.emulateMedia({ media: 'print' });

  assert.equal(await mia.page.locator('.kept-rate-form').isVisible(), false);
  assert.equal(await mia.page.locator('.kept-rate-periods').isVisible(), false);
  assert.ok(await mia.page.locator('#kept-rate-sentence').isVisible());
  assert.ok(await mia.page.locator('#kept-rate-figures').isVisible());
  assert.ok((await mia.page.pdf()).length > 0);
});

test('figures of single agents are for those who may see them, in page, address and export', async () => {
  await policy({ 'allowed.agents': 'role:Robots' });
  const mia = await manager();
  await mia.page.getByText('Figures of single agents are only for those').waitFor();
  assert.match(await sentence(mia), /^1 of 2 promises kept/);
  assert.equal(await mia.page.locator('#kept-rate-makers, #kept-rate-holders').count(), 0);
  assert.equal(await mia.page.getByLabel('Promised by whom').count(), 0);
  assert.doesNotMatch(await mia.page.content(), /Anna Agent|Ben Agent/);
  await look(mia, 'rate-no-agents-en');

  assert.doesNotMatch(await exported(''), /maker|holder|anna|ben/i);
  assert.equal((await as('mia', `${PAGE}?project=HELP&maker=anna`)).status, 400);

  await policy(null);
  await mia.page.reload();
  await mia.page.locator('#kept-rate-makers').getByText('Anna Agent').waitFor();
});
