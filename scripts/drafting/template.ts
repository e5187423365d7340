import { readFileSync } from "node:fs";

/**
 * Fills the marks of a template, which are written `{{name}}`.
 * @param name file in scripts/templates/
 * @param values text for each mark.
 * @throws RangeError when the template has a mark without a value
 */
export function filledTemplate(name: string, values: Readonly<Record<string, string>>): string {
  const template = readFileSync(new URL(`../templates/${name}`, import.meta.url), "utf8");
  return template.replace(/\{\{(\w+)\}\}/g, (_, mark: string) => {
    const value = values[mark];
    if (value === undefined)
      throw new RangeError(`scripts/templates/${name} has the mark {{${mark}}}, which nothing fills`);
    return value;
  });
}
