/** What we use of a service worker's world: the type checker knows either pages or workers, not both. */
export interface WorkerScope {
  readonly caches: CacheStorage;
  readonly location: { readonly origin: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly { readonly url: string }[]>;
  };
  readonly registration: {
    readonly navigationPreload?: { enable(): Promise<void> };
    unregister(): Promise<boolean>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: string, hear: (event: WorkerEvent) => void): void;
}

/** One of its events: the first for all, the others for requests. */
export interface WorkerEvent {
  readonly request: Request;
  /** The page, asked for while the worker was still waking up. */
  readonly preloadResponse: Promise<Response | undefined>;
  waitUntil(work: Promise<unknown>): void;
  respondWith(answer: Promise<Response>): void;
}
