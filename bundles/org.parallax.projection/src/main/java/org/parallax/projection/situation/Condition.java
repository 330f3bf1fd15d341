package org.parallax.projection.situation;

/** What must have happened by the month of an event for it to happen. */
public sealed interface Condition {

    /** Holds in every run. */
    record Always() implements Condition {}

    /** The event happened in this or an earlier month of the run. */
    record Happened(String event) implements Condition {}

    /** The decision was taken and this option chosen. */
    record Chosen(String decision, String option) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record And(Condition left, Condition right) implements Condition {}

    record Or(Condition left, Condition right) implements Condition {}
}
