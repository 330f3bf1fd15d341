package org.parallax.bench;

/** Something that is measured and printed as rows of a table. */
interface Bench {

    /** What {@code ./parallax bench NAME} selects it by. */
    String name();

    /** Measures and prints. */
    void run(Table table);
}
