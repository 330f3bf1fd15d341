package org.parallax.cli;

import java.util.Optional;
import java.util.function.Supplier;

/** Creates a value when it is first asked for, and returns the same one from then on. For one thread. */
final class Memoized<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Memoized(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        var value = made.orElseGet(maker);
        made = Optional.of(value);
        return value;
    }
}
