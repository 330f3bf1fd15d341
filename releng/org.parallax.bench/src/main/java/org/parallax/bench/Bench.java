package org.parallax.bench;

/** A benchmark: it measures something and prints the figures as rows of a table. */
interface Bench {

    /** The name by which {@code ./parallax bench NAME} selects it. */
    String name();

    /** Measures and prints. */
    void run(Table table);
}
