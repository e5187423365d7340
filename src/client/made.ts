/** Makes an element with words in it. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  words = "",
  fields: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), fields);
  if (words !== "") element.append(words);
  return element;
}

/** Makes an element of a drawing. Lengths are attributes: the policy forbids style in place. */
export function drawn(
  name: "svg" | "path" | "rect",
  attributes: Readonly<Record<string, string | number>>,
  ...inside: readonly SVGElement[]
): SVGElement {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, `${value}`);
  element.append(...inside);
  return element;
}
