/* Somebody at the desk, in a real browser. */
import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { mkdirSync } from 'node:fs';

const BASE = process.env.KEPT_URL;
const SCREENSHOTS = process.env.KEPT_SCREENSHOTS;
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function launch() {
  return chromium.launch({ executablePath: process.env.KEPT_CHROMIUM, args: ARGUMENTS });
}

/** Sits down at a desk, logged in, with no page open yet. */
export async function logIn(browser, user) {
  const desk = await sitDown(browser);
  const { request } = desk.page.context();
  await request.get(`${BASE}/login.jsp`);
  const { cookies } = await request.storageState();
  const form = {
    os_username: user,
    os_password: user,
    atl_token: cookies.find(({ name }) => name === 'atlassian.xsrf.token').value,
  };
  const answer = await request.post(`${BASE}/login.jsp`, { form, maxRedirects: 0 });
  assert.equal(answer.status(), 303, `${user} is not let in`);
  return desk;
}

/** The same as people do it, who then are on the dashboard. */
export async function logInByHand(browser, user) {
  const desk = await sitDown(browser);
  await desk.open('/login.jsp');
  await desk.page.getByLabel('Username').fill(user);
  await desk.page.getByLabel('Password').fill(user);
  await desk.page.keyboard.press('Enter');
  await desk.page.waitForURL('**/secure/Dashboard.jspa');
  return desk;
}

async function sitDown(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  return { page, troubles, open: (path) => page.goto(BASE + path) };
}

/** Opens an issue and gives its panel. */
export async function panelOf(desk, issue) {
  await desk.open(`/browse/${issue}`);
  return desk.page.locator('.kept-panel');
}

/** Acts on the panel; the page is the same one when Jira has drawn it anew. */
export async function acting(desk, act) {
  await desk.page.evaluate(() => {
    window.keptRefreshed = new Promise((done) => {
      window.JIRA.bind(window.JIRA.Events.ISSUE_REFRESHED, () => done(true));
    });
  });
  await act();
  assert.equal(await desk.page.evaluate(() => window.keptRefreshed), true, 'The page was reloaded.');
}

/** Moves the sandbox's clock; what was due on the way has happened when this returns. */
export async function pass(duration) {
  const response = await fetch(`${BASE}/sandbox/clock?advance=${duration}`, {
    method: 'POST',
    headers: authorization('admin'),
  });
  if (!response.ok) {
    throw new Error(`The clock answered ${response.status}.`);
  }
}

/** Sends a request to Jira's REST as that user. */
export function as(user, path, request) {
  return fetch(BASE + path, {
    ...request,
    headers: { ...authorization(user), 'Content-Type': 'application/json' },
  });
}

export async function mails() {
  const response = await fetch(`${BASE}/sandbox/mail.json`, { headers: authorization('admin') });
  return response.json();
}

export async function photograph(page, name) {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
}

function authorization(user) {
  return { Authorization: `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}` };
}
