import type { Page } from "@playwright/test";
import fc from "fast-check";
import { checksum } from "#domain/checksum.ts";
import { fragmentOf, readFragment } from "#domain/priorities-link.ts";
import { isSame, noOpinion, type ReaderPriorities } from "#domain/reader-priorities.ts";
import { linkNotice } from "#view-models/link-notice.ts";
import { altered, changes } from "../unit/domain/arbitrary-changes.ts";
import { realQuestion, stated, statedFor } from "../unit/domain/arbitrary-priorities.ts";
import { controlsShow, names, question, questionPath, unchanged } from "./own-state.ts";
import { expect, test } from "./watched.ts";

/** Links as they come out of chat tools, mail programs and the hands of whoever means harm, followed on a page. */

const SEED = 4;
/** Times three kinds, times two pages: more than 10,000. */
const EACH = 1_670;
const none = noOpinion(question.criteria);

const sample = <Value>(arbitrary: fc.Arbitrary<Value>): Value[] =>
  fc.sample(arbitrary, { seed: SEED, numRuns: EACH });

const damaged = sample(
  fc.tuple(stated, changes).map(([{ question, said }, list]) => altered(fragmentOf(question, said), list)),
);
/** By somebody who knows how: the checksum is right. */
const forged = sample(
  fc.tuple(statedFor(realQuestion), changes).map(([said, list]) => {
    const body = altered(fragmentOf(realQuestion, said).slice(0, -5), list);
    return `${body}.${checksum(body)}`;
  }),
);
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ maxLength: 40 }));
const random = sample(
  fc.oneof(
    text,
    text.map((rest) => `v1.${rest}`),
  ),
);
const markup = [
  "<img src=x onerror=alert(1)>",
  '"><script src=//evil.example></script>',
  "javascript:alert(1)",
  "v1.<b>.1.lat5.aaaa",
  "v1.__proto__.2.lat5.aaaa",
  "v1.write-authority.2.lat5%00.d1j4",
  `v1.write-authority.2.${"lat5-".repeat(50_000)}d1j4`,
];
/** Between them links that are in order, so that nothing is the default by itself. */
const inOrder = sample(statedFor(realQuestion)).map((said) => fragmentOf(realQuestion, said));
const NOW_AND_THEN = 4;
const hostile = damaged.flatMap((one, k) => [
  ...(k % NOW_AND_THEN === 0 ? [inOrder[k] ?? ""] : []),
  one,
  forged[k] ?? "",
  random[k] ?? "",
  ...markup.slice(k, k + 1),
]);

/** After this what links and messages carry has been written. */
const CALM_MS = 1_000;

/** What the page shows after following a fragment. */
interface Followed {
  /** The fragment as the browser has it. */
  readonly fragment: string;
  readonly state: ReaderPriorities;
  readonly line: string;
  readonly elements: number;
}

/** Follows one fragment after the other, as somebody who opens them all in the same tab. */
async function follow(page: Page, fragments: readonly string[]): Promise<Followed[]> {
  await page.evaluate(`window.controlsShow = ${controlsShow}`);
  const followed = await page.evaluate(
    async ([criteria, all]) => {
      const show = Reflect.get(window, "controlsShow") as (names: readonly string[]) => ReaderPriorities;
      const line = document.querySelector<HTMLElement>(".link-line");
      const { port1, port2 } = new MessageChannel();
      document.body.hidden = true;
      const seen: Followed[] = [];
      for (const fragment of all) {
        const before = location.href;
        const moved = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
        location.hash = fragment;
        if (location.href !== before) await moved;
        // What the page puts off has been done once a timer set now goes off; words on demand come a task later.
        for (const _ of ["put off", "on demand"]) await new Promise((resolve) => setTimeout(resolve, 1));
        await new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
        seen.push({
          fragment: location.hash.slice(1),
          state: show(criteria),
          line: line?.hidden === false ? (line.querySelector("span")?.textContent ?? "") : "",
          elements: document.getElementsByTagName("*").length,
        });
      }
      document.body.hidden = false;
      return JSON.stringify(seen);
    },
    [names, fragments] as const,
  );
  return JSON.parse(followed);
}

/** What a page must show, told without it: a link decides, a place on the page changes nothing. */
function expected(fragments: readonly string[]): { state: ReaderPriorities; line: string }[] {
  let now = { state: none, line: "" };
  return fragments.map((fragment) => {
    const content = readFragment(question, fragment);
    if (content.kind === "none" && fragment !== "") return now;
    const knows = { revision: question.revision, isOwn: false, formerPick: null };
    now = {
      state: content.kind === "priorities" ? content.stated : none,
      line: linkNotice(content, knows),
    };
    return now;
  });
}

for (const path of [unchanged, questionPath]) {
  test(`5,000 damaged, forged and random links show what they say or the default, and do no harm: /${path}`, async ({
    page,
    watched,
  }) => {
    test.setTimeout(480_000);
    await page.addInitScript(() => {
      // Nothing waits for a frame to be painted that nobody sees.
      window.requestAnimationFrame = (paint) => {
        paint(0);
        return 1;
      };
    });
    await page.goto(`./${path}`);
    // Why a link is refused comes on demand, once for a document.
    await follow(page, ["v2.x"]);
    await expect(page.locator(".link-line")).toContainText("newer version");
    const requests: string[] = [];
    // The browser itself fetches the icon again for each entry of the history.
    page.on("request", (request) => {
      if (!request.url().endsWith("/icon.svg")) requests.push(request.url());
    });
    const [, , before] = await follow(page, [inOrder[0] ?? "", "v1.reset", ""]);
    // A class that came and went leaves an empty attribute.
    // And an address that was carried along and came back is whole.
    const markupNow = async () =>
      (await page.content())
        .replaceAll(' class=""', "")
        .replaceAll(new URL(page.url()).origin, "")
        .split("<");
    await page.waitForTimeout(CALM_MS);
    const untouched = await markupNow();

    const seen = await follow(page, hostile);
    const shown = expected(seen.map(({ fragment }) => fragment));
    const wrong = seen.flatMap(({ fragment, state, line }, k) => {
      const right = shown[k];
      const isRight = right && isSame(state, right.state) && line === right.line;
      return isRight ? [] : [`${JSON.stringify(fragment)} shows ${JSON.stringify({ state, line })}`];
    });
    expect(wrong.slice(0, 5)).toEqual([]);

    // Not one element more than the same state has when it is opened by its own link.
    const states = [...new Set(shown.map(({ state }) => fragmentOf(question, state)))];
    const opened = await follow(page, states);
    const counts = new Map(states.map((fragment, k) => [fragment, opened[k]?.elements]));
    counts.set("", before?.elements);
    const more = seen.filter(
      ({ elements }, k) => elements !== counts.get(fragmentOf(question, shown[k]?.state ?? none)),
    );
    expect(more.slice(0, 5)).toEqual([]);

    await follow(page, ["v1.reset", ""]);
    // What links and messages carry follows once things are calm.
    await expect(page.locator('main a[href*="#v1"]')).toHaveCount(0);
    await page.waitForTimeout(CALM_MS);
    const after = await markupNow();
    expect(after.filter((tag, k) => tag !== untouched[k])).toEqual([]);
    expect(after.length).toBe(untouched.length);
    expect(requests).toEqual([]);
    expect(watched.complaints.filter((what) => !what.endsWith("/icon.svg"))).toEqual([]);
    // It was no walk through refusals alone.
    const kinds = seen.map(({ fragment }) => readFragment(question, fragment).kind);
    for (const kind of ["none", "refused", "priorities"] as const)
      expect(kinds.filter((one) => one === kind).length, kind).toBeGreaterThan(300);
  });
}
