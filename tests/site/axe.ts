import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** WCAG 2.2, A and AA, which holds the older versions, and what axe knows to be good besides. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The rules that other colours can break. */
export const colourRules: readonly string[] = ["color-contrast", "link-in-text-block"];

/** The rules that other widths and distances can break. */
export const layoutRules: readonly string[] = ["target-size", "scrollable-region-focusable"];

/** Opens every part that a reader may open. */
export async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/**
 * Runs axe on what the page shows now.
 * @param rules which of its rules; every one of the levels above without
 * @returns each element that breaks a rule, with the rule and what is wrong; none when all is well
 */
export async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // The pages have no frames: what other modes do for those takes a second page, and half of the time.
    .setLegacyMode()
    .options({
      runOnly: rules ? { type: "rule", values: [...rules] } : { type: "tag", values: tags },
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
