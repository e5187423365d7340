import { expect, test } from "@playwright/test";
import { claimsAreSentences } from "#domain/checks/claims-are-sentences.ts";
import { aCatalog, aClaim, anArchitecture, anotherArchitecture, TODAY } from "../../../fixtures/catalog.ts";

const withStrength = (text: string) => {
  const strengths = [aClaim("first", text)];
  return aCatalog({ architectures: [anArchitecture({ strengths }), anotherArchitecture()] });
};

test("whole sentences are claims", () => {
  expect(claimsAreSentences(aCatalog(), TODAY)).toEqual([]);
});

for (const tag of [
  "Scalable.",
  "High availability.",
  "Low write latency.",
  "Fast, scalable, simple and cheap.",
  "Low latency, high availability, easy growth.",
  "High availability under partition.",
]) {
  test(`"${tag}" is no claim`, () => {
    expect(claimsAreSentences(withStrength(tag), TODAY)).toMatchObject([
      { where: { field: ["strengths", 0, "text"] }, what: expect.stringContaining("not a claim") },
    ]);
  });
}

for (const claim of [
  "Two people write at once.",
  "You pay for each copy.",
  "Writes stall, reads continue, clients retry.",
  "Nobody can close it.",
  "Losing a site can lose writes.",
  "It doesn’t wait for anybody.",
]) {
  test(`"${claim}" is a claim`, () => {
    expect(claimsAreSentences(withStrength(claim), TODAY)).toEqual([]);
  });
}
