import { type Started, started } from "./started.ts";

/** A screen without a monitor. */
export interface Screen {
  /** Its name for DISPLAY, such as ":7". */
  readonly display: string;
  end(): Promise<void>;
}

/**
 * Starts a screen under the first name that is free. It listens on no network.
 * @param path of Xvfb
 * @throws Error when it does not come up
 */
export async function aScreen(path: string): Promise<Screen> {
  const words = ["-displayfd", "3", "-nolisten", "tcp", "-screen", "0", "1400x1000x24"];
  const { child, end }: Started = started(path, words, process.env);
  const number = await new Promise<string>((resolve, reject) => {
    child.stdio[3]?.once("data", (data: Buffer) => resolve(data.toString().trim()));
    for (const event of ["error", "exit"])
      child.once(event, () => reject(new Error(`${path} did not start`)));
  });
  return { display: `:${number}`, end };
}
