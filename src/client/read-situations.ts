import type { NamedPriorities } from "#view-models/weighed-pair.ts";

/**
 * The situations of this page with what they ask for: `data-priorities` has one digit for each criterion of the
 * question, in its order, and `data-needs` the must-haves as a link writes them.
 *
 * @param criteria in the order of the question
 */
export function readSituations(criteria: readonly { readonly id: string }[]): NamedPriorities[] {
  return [...document.querySelectorAll<HTMLElement>("[data-priorities]")].map((element) => {
    const { priorities = "", needs = "" } = element.dataset;
    const levels = new Map((needs.match(/.{4}/g) ?? []).map((need) => [need.slice(0, 3), Number(need[3])]));
    return {
      id: element.id,
      name: wordsOf(element.querySelector("h3, th b")),
      stated: {
        priorities: Array.from(priorities, Number),
        needs: criteria.map(({ id }) => levels.get(id) ?? null),
      },
    };
  });
}

/** What an element says, without the white space around it. */
export function wordsOf(element: Element | null | undefined): string {
  return element?.textContent?.trim() ?? "";
}
