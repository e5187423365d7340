import { z } from "zod";
import type { Path } from "#domain/fields.ts";

/** What a shape says of one of its fields. */
export interface Help {
  readonly description: string | null;
  readonly example: string | null;
  /** The keys an object may have. */
  readonly keys: readonly string[];
}

interface Described {
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Described>>;
  readonly additionalProperties?: Described | boolean;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
}

const described = new Map<z.ZodType, Described>();

/** The description and example that a shape gives for a field: the same that its published JSON Schema shows. */
export function helpAt(shape: z.ZodType, path: Path): Help {
  const whole =
    described.get(shape) ?? (z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) as Described);
  described.set(shape, whole);
  const nodes = path.reduce<readonly Described[]>(
    (below, step) => below.flatMap((node) => stepInto(node, step)),
    [whole],
  );
  const [node] = nodes;
  return {
    description: node?.description ?? null,
    example: node ? exampleOf(node) : null,
    keys: nodes
      .flatMap((one) => alternatives(one))
      .flatMap(({ properties }) => Object.keys(properties ?? {})),
  };
}

/** The shape's own example, or one made of the fields it has. */
function exampleOf(node: Described): string | null {
  const [example] = node.examples ?? [];
  if (example !== undefined) return typeof example === "string" ? example : JSON.stringify(example);
  if (node.items) return `[${exampleOf(node.items) ?? "…"}]`;
  const keys = alternatives(node).flatMap(({ properties }) => Object.keys(properties ?? {}));
  return keys.length > 0 ? `{ ${keys.slice(0, 3).join(": …, ")}: … }` : null;
}

function stepInto(node: Described, step: string | number): Described[] {
  return alternatives(node).flatMap(({ properties, additionalProperties, items }) => {
    const inner = typeof step === "number" ? items : (properties?.[step] ?? additionalProperties);
    return typeof inner === "object" ? [inner] : [];
  });
}

function alternatives(node: Described): readonly Described[] {
  return node.anyOf ?? [node];
}
