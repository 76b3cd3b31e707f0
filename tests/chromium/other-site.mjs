// What a page of another site gets of the guide that is served on this computer: nothing, unless somebody clicks on a link.
//
// The page is shown under a name of another site that leads to this computer, and under this computer's own address with
// another port. Everything that it tries is tried on a server that allows it too, where it has to arrive.

import { createServer } from "node:http";
import { chromium } from "playwright-core";

const NAME = "evil.example";

/** Returns what is wrong, and how much was tried. `guarded` serves the guide, `open` an exported copy of it. */
export async function ofOtherSites({ executablePath, guarded, open }) {
  const faults = [];
  let tried = 0;
  const expect = (is, what) => {
    tried += 1;
    if (!is) faults.push(what);
  };
  const browser = await chromium.launch({ executablePath, args: [`--host-resolver-rules=MAP ${NAME} 127.0.0.1`] });
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><title>other</title><p><a href="${guarded}en/contact">a link</a></p>`);
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  try {
    const page = await browser.newPage();
    const mapped = new URL("en/contact", guarded);
    mapped.hostname = NAME;
    const answer = await page.goto(mapped.href);
    expect(answer.status() === 421 && !/unhcr|waymark/i.test(await page.content()), `a name of another site that leads here gets ${answer.status()}: ${mapped}`);

    for (const site of [NAME, "127.0.0.1"]) {
      const own = `http://${site}:${server.address().port}/`;
      for (const [kind, [path, load]] of Object.entries(LOADS)) {
        const arrives = async (url) => {
          await page.goto(own);
          return (await page.evaluate(load, url)) && (kind !== "frame" || isShown(page));
        };
        expect(await arrives(`${open}${path === PAGE ? `${PAGE}.html` : path}`), `${site}: ${kind}: the server that allows it is not reached either, so this shows nothing`);
        expect(!(await arrives(guarded + path)), `${site}: ${kind}: the page of another site gets ${path}`);
      }
      await page.goto(own);
      const [followed] = await Promise.all([page.waitForNavigation(), page.click("a")]);
      expect(followed.status() === 200 && /unhcr/i.test(await page.content()), `${site}: a link on which somebody clicks leads to ${followed.status()}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return { faults, tried };
}

const PAGE = "en/contact";

/** Ways to load something, each with what it loads. Each runs in the page, and says whether something arrived. */
const LOADS = {
  image: ["assets/mark.svg", (url) => new Promise((done) => {
    const image = new Image();
    image.onload = () => done(true);
    image.onerror = () => done(false);
    image.src = url;
  })],
  style: ["assets/style.css", (url) => new Promise((done) => {
    const link = Object.assign(document.createElement("link"), { rel: "stylesheet", href: url });
    link.onload = () => done(true);
    link.onerror = () => done(false);
    document.head.append(link);
  })],
  script: ["assets/script.js", (url) => new Promise((done) => {
    const script = Object.assign(document.createElement("script"), { src: url });
    script.onload = () => done(true);
    script.onerror = () => done(false);
    document.head.append(script);
  })],
  request: ["assets/mark.svg", (url) => fetch(url, { mode: "no-cors" }).then(() => true, () => false)],
  // A frame says that it has loaded whatever came.
  frame: [PAGE, (url) => new Promise((done) => {
    const frame = Object.assign(document.createElement("iframe"), { src: url });
    frame.onload = frame.onerror = () => done(true);
    document.body.append(frame);
  })],
};

/** Returns whether a frame of the page shows the guide. */
async function isShown(page) {
  const [frame] = page.frames().filter((frame) => frame !== page.mainFrame());
  return frame !== undefined && /unhcr/i.test(await frame.content());
}
