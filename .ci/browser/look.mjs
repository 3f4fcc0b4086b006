// Opens the pages that Patchbay writes in a headless browser, at desktop and phone width, light and dark; filters and
// follows links. Arguments: the browser's executable, a folder for screenshots, and files of pages.
// Fails on a message in the console, anything loaded from elsewhere, a page wider than its window, text too faint to read, a
// filter that does not filter, or a link that leads nowhere.
import { chromium } from "playwright-core";
import { basename } from "node:path";
import { mkdirSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [executablePath, shots, ...files] = process.argv.slice(2);
const widths = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
const problems = [];
let looked = 0;

const check = (right, what) => {
  looked++;
  if (!right) problems.push(what);
};

// The lowest contrast of any text with what is behind it, and where: 4.5 is what WCAG 2 asks of small text.
const faintest = () => {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = ([r, g, b]) => {
    const linear = (v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour;
    }
    return [255, 255, 255];
  };
  let least = { contrast: 21, text: "" };
  const seen = new Set();
  for (const element of document.querySelectorAll("body *")) {
    const text = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
    if (!text || element.tagName === "SCRIPT" || element.tagName === "OPTION") continue;
    const [front, back] = [channels(getComputedStyle(element).color), behind(element)];
    const key = front + "/" + back;
    if (seen.has(key)) continue;
    seen.add(key);
    const [low, high] = [luminance(front), luminance(back)].sort((a, b) => a - b);
    const contrast = (high + 0.05) / (low + 0.05);
    if (contrast < least.contrast) least = { contrast, text: element.textContent.trim().slice(0, 40) };
  }
  return least;
};

async function appearance(page, name, width, scheme) {
  const where = `${name}, ${width}, ${scheme}`;
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  check(wide <= 0, `${where}: the page is ${wide} pixels wider than the window`);
  const faint = await page.evaluate(faintest);
  check(faint.contrast >= 4.5, `${where}: contrast ${faint.contrast.toFixed(1)} at "${faint.text}"`);
  const bright = await page.evaluate(() => {
    const [r, g, b] = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
    return r + g + b > 382;
  });
  check(bright === (scheme === "light"), `${where}: the page is ${bright ? "light" : "dark"}`);
  await page.screenshot({ path: `${shots}/${name}-${width}-${scheme}.png` });
}

async function filters(page, name) {
  for (const box of await page.locator("[data-filters]").all()) {
    const table = await box.getAttribute("data-filters");
    const rows = page.locator(`#${table} tbody tr`);
    const all = await rows.count();
    const shown = () =>
      page.evaluate((id) => [...document.querySelectorAll(`#${id} tbody tr`)].filter((row) => row.checkVisibility()).length, table);
    if (all === 0) continue;
    const text = (await rows.nth(all - 1).locator("td").first().innerText()).trim().split(/\s/)[0];
    await box.locator("input").fill(text);
    const found = await shown();
    check(found >= 1 && found <= all, `${name}: "${text}" finds ${found} of ${all} rows of ${table}`);
    check((await box.locator("output").innerText()) === `${found} of ${all}`, `${name}: ${table} does not tell how many it shows`);
    await box.locator("input").fill("nothing is called like this");
    check((await shown()) === 0, `${name}: ${table} shows rows that do not fit`);
    await box.locator("input").fill("");
    for (const select of await box.locator("select").all()) {
      const column = await select.getAttribute("data-column");
      let sum = 0;
      for (const option of await select.locator("option").all()) {
        const value = await option.getAttribute("value") ?? await option.innerText();
        if (value === "") continue;
        await select.selectOption(value);
        sum += await shown();
      }
      check(sum === all, `${name}: choosing each ${column} of ${table} in turn shows ${sum} rows, there are ${all}`);
      await select.selectOption("");
    }
    check((await shown()) === all, `${name}: ${table} does not show all again`);
  }
}

async function links(page, name) {
  const hrefs = await page.evaluate(() => [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute("href")));
  const targets = new Set(hrefs);
  const lost = await page.evaluate((all) => all.filter((one) => !document.getElementById(one.slice(1))), [...targets]);
  check(lost.length === 0, `${name}: links lead nowhere: ${lost.slice(0, 5)}`);
  check(targets.size > 0, `${name}: there are no links`);
  for (const first of [page.locator("nav a").last(), page.locator('td a[href^="#"]').first()]) {
    if ((await first.count()) === 0) continue;
    const target = await first.getAttribute("href");
    // a filter that hides where a link leads must not swallow it
    const box = page.locator("[data-filters]").first();
    await box.locator("input").fill("nothing is called like this");
    await first.evaluate((link) => link.click());
    await page.waitForFunction((hash) => decodeURIComponent(location.hash) === hash, target);
    const seen = await page.evaluate((id) => {
      const place = document.getElementById(id).getBoundingClientRect();
      return place.height > 0 && place.top < innerHeight && place.bottom > 0;
    }, target.slice(1));
    check(seen, `${name}: following ${target} does not show it`);
    await box.locator("input").fill("");
  }
}

mkdirSync(shots, { recursive: true });
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  for (const file of files) {
    const name = basename(file, ".html");
    for (const [width, viewport] of Object.entries(widths)) {
      for (const colorScheme of ["light", "dark"]) {
        const context = await browser.newContext({ viewport, colorScheme, isMobile: width === "phone", hasTouch: width === "phone" });
        const page = await context.newPage();
        page.on("console", (message) => problems.push(`${name}: console: ${message.text()}`));
        page.on("pageerror", (error) => problems.push(`${name}: ${error}`));
        page.on("request", (request) => {
          if (!/^(file|data):/.test(request.url())) problems.push(`${name}: loads ${request.url()}`);
        });
        await page.goto(pathToFileURL(file).href);
        await appearance(page, name, width, colorScheme);
        if (colorScheme === "light") {
          await filters(page, `${name}, ${width}`);
          await links(page, `${name}, ${width}`);
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
}
for (const problem of problems) console.error(problem);
console.log(`${files.length} pages, ${looked} looks, ${problems.length} problems; screenshots in ${shots}`);
process.exit(problems.length ? 1 : 0);
