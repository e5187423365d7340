/**
 * A function that works out each answer once and remembers it for as long as its key lives. For pure functions of objects
 * that nobody changes, such as a catalog or an architecture in it.
 *
 * @param make works out the answer for a key; what it throws is thrown, and nothing is remembered then
 */
export function remembered<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key) ?? { value: make(key) };
    known.set(key, found);
    return found.value;
  };
}
