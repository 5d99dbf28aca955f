// Opens HTML files in one Chromium and notes what people would meet there: node look-at-pages.mjs FOLDER FILE...
// Run it in the folder that holds node_modules. It writes FOLDER/report.json and a print of each file, FOLDER/NAME.pdf.
import { accessSync, constants, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'from-here.js'));
const { chromium } = require('playwright-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const VIEWS = {
  'wide': { width: 1280, media: {} },
  'narrow': { width: 320, media: {} },
  'wide, forced colours': { width: 1280, media: { forcedColors: 'active' } },
  'narrow, forced colours': { width: 320, media: { forcedColors: 'active' } },
  'wide, print': { width: 1280, media: { media: 'print' } },
  'narrow, print': { width: 320, media: { media: 'print' } },
};
const AS_IT_COMES = { media: null, forcedColors: null };
const MOST_TABS = 2000;

const [folder, ...files] = process.argv.slice(2);

function chromiumOnPath() {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    for (const directory of process.env.PATH.split(delimiter)) {
      try {
        accessSync(join(directory, name), constants.X_OK);
        return join(directory, name);
      } catch {
        // not here
      }
    }
  }
  throw new Error('no Chromium on the path');
}

/** Every rule axe has, also those it leaves off by itself; each finding with the places it is about. */
function audit() {
  const rules = Object.fromEntries(axe.getRules().map(rule => [rule.ruleId, { enabled: true }]));
  return axe.run(document, { rules, resultTypes: ['violations'] }).then(result =>
    result.violations.map(found => found.id + ': ' + found.help + ' ' +
      found.nodes.slice(0, 3).map(node => node.target.join(' ') + ' ' + (node.failureSummary ?? '')).join(' | ')));
}

/** Presses the tabulator key until the page is through, and notes where the focus is and whether it can be seen. */
async function walk(page) {
  const stops = [];
  await page.evaluate(() => { document.activeElement.blur(); window.scrollTo(0, 0); });
  while (stops.length < MOST_TABS) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const at = document.activeElement;
      if (!at || at === document.body) {
        return null;
      }
      const style = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      return {
        element: at.localName,
        link: at.getAttribute('href') ?? '',
        outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
        inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };
    });
    if (stop === null) {
      return stops;
    }
    stops.push(stop);
  }
  throw new Error('the focus never leaves the page');
}

/** Scripts of the page itself, and whatever it fetches besides itself. */
async function listen(page, url) {
  const heard = { requests: [], scripts: [], views: {} };
  page.on('request', request => {
    if (request.url() !== url) {
      heard.requests.push(request.url());
    }
  });
  const debuggerSession = await page.context().newCDPSession(page);
  debuggerSession.on('Debugger.scriptParsed', script => {
    if (script.url === url) {
      heard.scripts.push(script.url);
    }
  });
  await debuggerSession.send('Debugger.enable');
  return { heard, stop: () => debuggerSession.detach() };
}

async function look(browser, file) {
  const page = await browser.newPage();
  const url = pathToFileURL(file).href;
  const { heard, stop } = await listen(page, url);
  await page.goto(url);
  await stop();
  await page.evaluate(axe);
  for (const [name, view] of Object.entries(VIEWS)) {
    await page.setViewportSize({ width: view.width, height: 900 });
    await page.emulateMedia({ ...AS_IT_COMES, ...view.media });
    heard.views[name] = {
      findings: await page.evaluate(audit),
      overflow: await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      links: await page.evaluate(() => [...document.querySelectorAll('a[href]')].map(link => link.getAttribute('href'))),
      pictures: await page.evaluate(() => [...document.images].map(image =>
        image.naturalWidth > 0 ? Math.round(image.width) + 'x' + Math.round(image.height) : 'not shown')),
      stops: Object.keys(view.media).length === 0 ? await walk(page) : [],
    };
  }
  await page.emulateMedia(AS_IT_COMES);
  await page.pdf({ path: join(folder, basename(file, '.html') + '.pdf'), preferCSSPageSize: true, printBackground: false });
  await page.close();
  return heard;
}

const browser = await chromium.launch({
  executablePath: chromiumOnPath(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'],
});
try {
  const report = {};
  for (const file of files) {
    report[basename(file, '.html')] = await look(browser, file);
  }
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report, null, 1));
} finally {
  await browser.close();
}
