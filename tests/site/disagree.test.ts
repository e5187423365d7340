import { expect, type Page, test } from "@playwright/test";
import { fragmentOf } from "#domain/priorities-link.ts";
import { statedWords } from "#view-models/stated-words.ts";
import { site } from "../../site.config.ts";
import { fieldOf, parseMailto } from "../unit/view-models/mailto.ts";
import { comeToMessages } from "./coming-near.ts";
import { question, questionPath, stating } from "./own-state.ts";
import {
  aComparison,
  claimingPages,
  comparisons,
  pages,
  publicAddress,
  tellingComparisons,
  wrongOn,
} from "./pages.ts";
import { refusingClipboards } from "./refusing-clipboards.ts";
import { test as servedTest } from "./served.ts";

const questions = ["What is wrong?", "What evidence shows it?", "What would you pick?"];

/** What a mail program would show for an address: what "copy the message" must put into the clipboard. */
function shown(address: string): string {
  const mail = parseMailto(address);
  const body = fieldOf(mail, "body").replaceAll("\r\n", "\n");
  return `To: ${mail.to}\nSubject: ${fieldOf(mail, "subject")}\n\n${body}\n`;
}

servedTest(
  "Every message a page offers has one recipient, a subject and a body, and fits every mail program",
  async ({ served }) => {
    let messages = 0;
    const wrong = await wrongOn(pages, async (path) => {
      const addresses = await served(path, (document) =>
        [...document.querySelectorAll('[href^="mailto:" i]')].map((link) => link.getAttribute("href") ?? ""),
      );
      messages += addresses.length;
      return addresses.flatMap((address) => {
        const { to, fields } = parseMailto(address);
        const [[, subject = ""] = [], [, body = ""] = []] = fields;
        // Written anew from what was read, it is the same, byte for byte: nothing was left unencoded.
        const anew = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
        return [
          ...(to === site.feedback ? [] : [`writes to ${to}`]),
          ...(fields.map(([name]) => name).join() === "subject,body"
            ? []
            : [`sets ${fields.map(([name]) => name).join()}`]),
          ...(address.length <= 1_900 ? [] : [`has a message of ${address.length} characters`]),
          ...(anew === address
            ? []
            : [`has a message that is encoded in another way: ${address.slice(0, 200)}`]),
          ...(/[\r\n]/.test(subject) ? [`has a subject of two lines: ${subject}`] : []),
          ...(/(?<!\r)\n|\r(?!\n)/.test(body) ? ["breaks lines in another way than mail does"] : []),
        ];
      });
    });
    expect(wrong).toEqual([]);
    expect(messages).toBeGreaterThan(100);
  },
);

servedTest(
  "Each message names the page, the sentence and its revision, quotes it, and asks three questions",
  async ({ served }) => {
    const wrong = await wrongOn(claimingPages, async (path) => {
      const { title, links, ids } = await served(path, (document) => ({
        title: document.querySelector("h1")?.textContent.replace(/\s+/g, " ").trim() ?? "",
        links: [...document.querySelectorAll('a[href^="mailto:"]')].map((link) => ({
          href: link.getAttribute("href") ?? "",
          own: link.previousElementSibling?.getAttribute("href") ?? "",
          around: `${document.title} ${link.closest("section, main")?.textContent}`.replace(/\s+/g, " "),
        })),
        ids: [...document.querySelectorAll("[id]")].map(({ id }) => id),
      }));
      return links.flatMap(({ href, own, around }) => {
        const mail = parseMailto(href);
        const [address = "", revision = "", says = "", ...asked] = fieldOf(mail, "body").split("\r\n\r\n");
        const [page = "", fragment = ""] = address.split("#");
        const quoted = /^The site says: “(.+)”$/.exec(says)?.[1] ?? "";
        // The quote may be put together from a row's name, its level and its reason; it has no words of its own.
        const strange = quoted
          .match(/[\p{L}\p{N}]{3,}/gu)
          ?.filter((word) => !around.toLowerCase().includes(word.toLowerCase()));
        const claim = fragment.startsWith("definition") ? "page" : fragment;
        const subject = fieldOf(mail, "subject");
        // On the page of a pair, where bytes are few, the address alone names the claim.
        const named = path.startsWith("compare/") ? "" : `, ${claim}`;
        return [
          ...(page === publicAddress(path) ? [] : [`names the page ${page}`]),
          ...(ids.includes(fragment) ? [] : [`names the place #${fragment}, which is not on the page`]),
          ...(own === "" || !own.startsWith("#") || own === `#${fragment}`
            ? []
            : [`names #${fragment} beside ${own}`]),
          ...(/^Ratings revision: [a-z-]+ \d+$/.test(revision) ? [] : [`says of the revision: ${revision}`]),
          ...(strange?.length === 0 ? [] : [`quotes “${quoted}”`]),
          ...(asked.join() === questions.join() ? [] : [`asks ${asked.join()}`]),
          ...(subject.startsWith(`Disagree: ${title}`) || subject.endsWith("…")
            ? []
            : [`has the subject ${subject}`]),
          ...(own === "" || subject.endsWith(named || title) || subject.endsWith("…") || !own.startsWith("#")
            ? []
            : [`has the subject ${subject} for #${fragment}`]),
        ];
      });
    });
    expect(wrong).toEqual([]);
  },
);

test("With script each message quotes its sentence whole, and no other", async ({ page }) => {
  let quotes = 0;
  const wrong = await wrongOn(claimingPages, async (path) => {
    await page.goto(`./${path}`);
    await comeToMessages(page);
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('.quiet a[href^="mailto:"]')].map((link) => {
        const claim = (link.closest("li, p, td, figcaption") ?? document.body).cloneNode(true) as Element;
        for (const mark of claim.querySelectorAll(".cites, .quiet")) mark.remove();
        return {
          href: link.getAttribute("href") ?? "",
          claim: claim.textContent.replace(/\s+/g, " ").trim(),
        };
      }),
    );
    quotes += links.length;
    return links.flatMap(({ href, claim }) => {
      const quoted = /The site says: “(.+)”/.exec(fieldOf(parseMailto(href), "body"))?.[1] ?? "";
      const isWhole = quoted.includes(claim) && quoted.length < claim.length + 200;
      return isWhole ? [] : [`says “${claim.slice(0, 60)}” and quotes “${quoted.slice(0, 60)}”`];
    });
  });
  expect(wrong).toEqual([]);
  expect(quotes).toBeGreaterThan(100);
});

for (const path of comparisons) {
  test(`Whoever disagrees with the verdict of /${path} sends a message that needs no explanation`, async ({
    page,
  }) => {
    await page.goto(`./${path}`);
    const link = page.locator("#verdict").getByRole("link", { name: "Disagree? Tell us why" });
    await expect(link).toBeVisible();
    const mail = parseMailto((await link.getAttribute("href")) ?? "");
    const heading = (await page.locator("h1").innerText()).replace(/\s+/g, " ");
    const pick = (await page.locator("#pick").innerText()).trim();
    expect(mail.to).toBe(site.feedback);
    expect(fieldOf(mail, "subject")).toBe(`Disagree: ${heading}, verdict`);
    const [address, revision, says = "", ...asked] = fieldOf(mail, "body").split("\r\n\r\n");
    expect(address).toBe(`${publicAddress(path)}#verdict`);
    expect(revision).toMatch(/^Ratings revision: [a-z-]+ \d+$/);
    expect(says.startsWith(`The site says: “${pick}. `)).toBe(true);
    expect(asked).toEqual(questions);
  });
}

test("The plain address stands beside the verdict for people without a mail program, with script and without", async ({
  page,
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const plain = await context.newPage();
  for (const visited of [page, plain]) {
    await visited.goto(`./${aComparison}`);
    await expect(visited.locator("#verdict").getByText(site.feedback)).toBeVisible();
    await expect(visited.getByRole("contentinfo").getByText(site.feedback)).toBeVisible();
  }
  await expect(
    page.locator("#verdict").getByRole("button", { name: "copy the message" }).first(),
  ).toBeAttached();
  await expect(plain.getByRole("button")).toHaveCount(0);
  await context.close();
});

/** Every message of the page as whoever comes to its link sends it now. */
async function messagesOn(page: Page): Promise<string[]> {
  await comeToMessages(page);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('a[href^="mailto:" i]')].map(({ href }) => href),
  );
}

/** What the buttons beside the messages copy, each pressed once where there is no clipboard. */
async function twinsOn(page: Page): Promise<string[]> {
  const [twins, shown] = [page.locator("copy-message"), page.locator("copy-message textarea")];
  await twins.evaluateAll((all) => {
    for (const twin of all) twin.querySelector("button")?.click();
  });
  // What shows a text to be copied by hand comes on demand.
  await expect(shown).toHaveCount(await twins.count());
  return shown.evaluateAll((areas) => areas.map((area) => (area as HTMLTextAreaElement).value));
}

/** The messages that are not as they were. */
const othersThan = (before: readonly string[], now: readonly string[]) =>
  before.filter((href, place) => href !== now[place]);

/** Says everything that can be said: a priority of one's own and a must-have for each criterion. */
const sayingAll = {
  priorities: question.criteria.map((_, k) => [5, 0, 4][k % 3] ?? 1),
  needs: question.criteria.map((_, k) => 1 + (k % 5)),
};
const sayingOne = stating({ lat: 5 });
const weighed = { ...question, situations: [] };

/** The three parts of a message around what the reader has set. */
function partsOf(href: string) {
  const mail = parseMailto(href);
  const paragraphs = fieldOf(mail, "body").split("\r\n\r\n");
  return { mail, names: mail.fields.map(([name]) => name).join(), paragraphs };
}

for (const path of [questionPath, ...tellingComparisons]) {
  test(`Every message of /${path} takes the reader's priorities along, in words and as a link, until they are reset`, async ({
    page,
  }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.goto(`./${path}`);
    const before = await messagesOn(page);
    const [address = ""] = page.url().split("#");
    for (const stated of [sayingOne, sayingAll]) {
      const link = `${address}#${fragmentOf(question, stated)}`;
      await page.evaluate((to) => location.assign(to), link);
      await expect
        .poll(async () => fieldOf(parseMailto((await messagesOn(page)).at(-1) ?? ""), "body"))
        .toContain(link);
      const wrong = (await messagesOn(page)).flatMap((href, place) => {
        const was = partsOf(before[place] ?? "");
        const { mail, names, paragraphs } = partsOf(href);
        const [where, revision, quote = "", words = "", to, ...asked] = paragraphs;
        const cutAt = (text: string, whole: string) =>
          text === whole || whole.startsWith(text.replace(/…”?$/, "")) ? [] : [`is cut to ${text}`];
        return [
          ...(href.length <= 1_900 ? [] : [`has ${href.length} characters`]),
          ...(mail.to === site.feedback && names === "subject,body" ? [] : [`has ${names} for ${mail.to}`]),
          ...(fieldOf(mail, "subject") === fieldOf(was.mail, "subject") ? [] : ["has another subject"]),
          ...([where, revision].join() === was.paragraphs.slice(0, 2).join() ? [] : ["names another place"]),
          ...cutAt(quote, was.paragraphs[2] ?? ""),
          ...cutAt(words, statedWords(weighed, stated)),
          ...(to === link ? [] : [`leads to ${to}`]),
          ...(asked.join() === questions.join() ? [] : [`asks ${asked.join()}`]),
        ].map((what) => `${where} ${what}`);
      });
      expect(wrong).toEqual([]);
    }
    const hrefs = await messagesOn(page);
    expect(await twinsOn(page)).toEqual(hrefs.map(shown));
    await page.getByRole("button", { name: "Back to no opinion" }).click();
    await expect.poll(async () => othersThan(before, await messagesOn(page))).toEqual([]);
  });
}

test("A short message has what the reader has set whole, and its copy is the same", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto(`./${aComparison}#${fragmentOf(question, sayingOne)}`);
  const { link, button } = disagreeWithVerdict(page);
  // Whoever gets to a message before its turn finds it ready all the same.
  await link.focus();
  const href = (await link.getAttribute("href")) ?? "";
  const [, , , words, to] = partsOf(href).paragraphs;
  expect(words).toBe(statedWords(weighed, sayingOne));
  expect(to).toBe(page.url());
  await button.click();
  await expect(page.getByRole("textbox", { name: "The message, to copy by hand" })).toHaveValue(shown(href));
});

test("Messages still quote whole sentences when the script that completes them comes late", async ({
  page,
}) => {
  await page.goto(`./${aComparison}`);
  const whole = await messagesOn(page);
  await page.route("**/SiteLayout*.js", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await page.goto("about:blank");
  await page.goto(`./${aComparison}#${fragmentOf(question, sayingOne)}`);
  await expect(page.getByRole("button", { name: "copy the message" }).first()).toBeAttached();
  await page.getByRole("button", { name: "Back to no opinion" }).click();
  await expect.poll(async () => othersThan(whole, await messagesOn(page))).toEqual([]);
});

/** The link of the verdict and the button that copies its message. */
function disagreeWithVerdict(page: Page) {
  const actions = page.locator("#verdict .actions");
  return {
    link: actions.locator('a[href^="mailto:"]'),
    button: actions.getByRole("button", { name: "copy the message" }),
    status: actions.locator("copy-message").getByRole("status"),
  };
}

test.describe("with a clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("A reader copies the very message that the link would have written, and is told so", async ({
    page,
  }) => {
    await page.goto(`./${aComparison}`);
    const { link, button, status } = disagreeWithVerdict(page);
    await button.click();
    await expect(status).toHaveText("Copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll("\r\n", "\n")).toBe(shown((await link.getAttribute("href")) ?? ""));
  });

  test("Each sentence has its own message to copy, with the keyboard too", async ({ page }) => {
    await page.goto(`./${aComparison}`);
    const link = page.locator("#unless").getByRole("link", { name: "disagree" });
    await link.focus();
    await page.keyboard.press("Tab");
    await expect(page.locator("#unless").getByRole("button", { name: "copy the message" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#unless").getByRole("status")).toHaveText("Copied.");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll("\r\n", "\n")).toBe(shown((await link.getAttribute("href")) ?? ""));
  });
});

for (const { what, without } of refusingClipboards) {
  test(`Where the clipboard ${what}, the message is shown, selected, to be copied by hand`, async ({
    page,
  }) => {
    await page.addInitScript(without);
    await page.goto(`./${aComparison}`);
    const { link, button } = disagreeWithVerdict(page);
    const expected = shown((await link.getAttribute("href")) ?? "");
    await button.click();
    const text = page.getByRole("textbox", { name: "The message, to copy by hand" });
    await expect(text).toBeFocused();
    await expect(text).toHaveValue(expected);
    const selected = await text.evaluate((area: HTMLTextAreaElement) => [
      area.selectionStart,
      area.selectionEnd,
    ]);
    expect(selected).toEqual([0, expected.length]);
    await expect(text).toBeInViewport();
  });
}
