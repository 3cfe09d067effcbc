import { detached } from './detached';

/** What was worked out for texts. When it has become too much, all of it is forgotten: what is needed soon comes again. */
export class Remembered<Value extends object | string> {
  readonly #most: number;
  readonly #known = new Map<string, Value>();

  /** @param most so many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: string): Value | undefined {
    return this.#known.get(key);
  }

  keep(key: string, value: Value): Value {
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(detached(key), value);
    return value;
  }

  /** What is known, else what `make` makes of it. */
  of(key: string, make: () => Value): Value {
    return this.#known.get(key) ?? this.keep(key, make());
  }
}
