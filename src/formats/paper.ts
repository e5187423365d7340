/** What the page lies on and is written with, as src/styles/tokens.css has it, for what reads no style sheet. */
export const paper = { light: "#fbfaf6", dark: "#131517", ink: "#1b1d1f" } as const;
