package org.parallax.backtest.card;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The version of a pool of theories: it is another pool as soon as one of its theories is another. */
public final class PoolVersion {

    private PoolVersion() {}

    /** Of theories that claim something, each with its version: {@code Ebbs 2, Tides 4}, whatever their order. */
    public static String of(Map<String, String> theories) {
        return new TreeMap<>(theories).entrySet().stream()
                .map(theory -> theory.getKey() + " " + theory.getValue()).collect(Collectors.joining(", "));
    }
}
