package org.parallax.report.figure;

import java.time.YearMonth;

/**
 * What a part of a picture stands for. Two are equal if they stand for the same thing, in whichever picture of the same
 * scenario or record.
 */
public sealed interface MarkTarget {

    /** What it is called where only text will do: in a list in order of name, in a message. */
    String id();

    /** A statement of a scenario, which stands somewhere in its text. */
    sealed interface Statement extends MarkTarget {}

    /** An event of a scenario, by the name that the text declares it by. */
    record Event(String id) implements Statement {}

    /** A decision of a scenario, by the name that the text declares it by. */
    record Decision(String id) implements Statement {}

    /**
     * An expectation, which has no name.
     *
     * @param line where it begins in the text, from 1
     */
    record Expectation(int line) implements Statement {

        @Override
        public String id() {
            return "line " + line;
        }
    }

    /**
     * A month of what is shown over time.
     *
     * @param of what is shown: an indicator, say, after its theory and a slash where each theory has a plot
     */
    record Month(String of, YearMonth month) implements MarkTarget {

        @Override
        public String id() {
            return of + "@" + month;
        }
    }

    /** A row of bars or dots that stands for no statement: an indicator, a course, what several rows come to. */
    record Row(String id) implements MarkTarget {}

    /** What there was no room for; the mark's text names it. */
    record NotShown() implements MarkTarget {

        @Override
        public String id() {
            return "more";
        }
    }

    /** An event of a record. */
    record Documented(String id) implements MarkTarget {}

    /** A term or an agreement of a record, which lasted. */
    record Lasting(String id) implements MarkTarget {}
}
