import { expect, test } from "@playwright/test";
import { proseComponent } from "../../src/prose-component.ts";

/** What Astro's runtime makes of an element, as far as it is looked at here. */
interface Element {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

const isElement = (value: unknown): value is Element =>
  typeof value === "object" && value !== null && "type" in value;

/** Every element of a tree, the outermost first. */
function elementsIn(value: unknown): Element[] {
  if (Array.isArray(value)) return value.flatMap(elementsIn);
  return isElement(value) ? [value, ...elementsIn(value.props.children)] : [];
}

const Cite = () => null;
const rendered = (body: string) => elementsIn(proseComponent(body)({ components: { Cite } }));

test("Prose is rendered with the components that the page gives it", () => {
  const [cite] = rendered('A quorum answers. <Cite source="gray1996dangers" at="Sec. 2" />').filter(
    ({ type }) => type === Cite,
  );
  expect(cite?.props).toEqual({ source: "gray1996dangers", at: "Sec. 2" });
});

test("A heading has an anchor of its own words, a second one alike another", () => {
  const headings = rendered("## Who says yes\n\nOne.\n\n## Who says yes\n\nTwo.").filter(
    ({ type }) => type === "h2",
  );
  expect(headings.map(({ props }) => props.id)).toEqual(["who-says-yes", "who-says-yes-1"]);
});

test("Straight quotes become curly ones, as wherever Astro renders Markdown", () => {
  const [paragraph] = rendered('It says "yes".').filter(({ type }) => type === "p");
  expect(paragraph?.props.children).toBe("It says \u201cyes\u201d.");
});

test("A component that the page does not give is an error that names it", () => {
  expect(() => proseComponent("<Judgement>Ours.</Judgement>")()).toThrow(/Judgement/);
});

test("What is not MDX is an error", () => {
  expect(() => proseComponent("<Judgement>Ours.")).toThrow();
});
