package org.parallax.cli;

import java.util.function.Supplier;

/** Makes a thing when it is first asked for, and hands out the same one ever after. For one thread. */
final class Memoized<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T made;

    Memoized(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }
}
