// A list in JSON. As one of the two is a tuple, the compiler takes a literal for a tuple too, and does not look for a type that all
// elements have, which takes far longer than the check itself.
export type List<E> = E[] | [E?];
