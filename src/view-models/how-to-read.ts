/** How to read a verdict, step by step, for whoever comes for the first time. */
export const howToRead: readonly string[] = [
  "Read the card at the top: the pick, the reason in two sentences, and when the other one wins.",
  "Look at the share of all possible priorities. Near one half, the pick is yours to make; near the whole, it holds whatever you value.",
  "Find your situation in the table below the card. Its priorities are written out, so you can see whether they are yours.",
  "Check what you doubt. Each small number leads to a source, each “permalink” to the sentence itself, each “disagree” to an email about it.",
];
