import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** WCAG 2.2, A and AA, which holds the older versions, and what axe knows to be good besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Opens every part that a reader may open. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/**
 * Runs every rule of axe on what the page shows now.
 * @returns each element that breaks a rule, with the rule and what is wrong; none when all is well
 */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The pages have no frames: what other modes do for those takes a second page, and half of the time.
    .setLegacyMode()
    .options({
      runOnly: { type: "tag", values: tags },
      resultTypes: ["violations"],
      rules: { "target-size": { enabled: true } },
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) => {
    const shown = nodes.slice(0, 3).map(({ html, failureSummary }) => {
      return `${id}: ${html.slice(0, 160)} ${failureSummary?.replace(/\s+/g, " ")}`;
    });
    return nodes.length > shown.length ? [...shown, `${id}: ${nodes.length - shown.length} more`] : shown;
  });
}
