package org.parallax.report.figure;

import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a part of a picture, or a line of a view beside it, stands for. In all pictures of one scenario or record, two are
 * equal if they stand for the same thing.
 */
public sealed interface MarkTarget {

    /** Its name as text, for sorting and for messages; it is not to be taken apart. */
    String id();

    /** A statement of a scenario, which stands somewhere in its text. */
    sealed interface Statement extends MarkTarget {}

    /** An event of a scenario, by the name that the text declares it by. */
    record Event(String id) implements Statement {}

    /** A decision of a scenario, by the name that the text declares it by. */
    record Decision(String id) implements Statement {}

    /** An option of a decision, each by its name; two decisions may have options of one name. */
    record Option(String decision, String id) implements Statement {}

    /**
     * A trigger, which has no name.
     *
     * @param events names of events that it lets happen
     */
    record Trigger(Set<String> events) implements Statement {

        /** Rejects a trigger of nothing. */
        public Trigger {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("A trigger lets something happen");
            }
            events = Set.copyOf(events);
        }

        @Override
        public String id() {
            return events.stream().sorted().collect(Collectors.joining("+", "whenever ", ""));
        }
    }

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
     * @param of what is shown over time, such as an indicator; where each theory has a plot, its id and a slash before it
     */
    record Month(String of, YearMonth month) implements MarkTarget {

        @Override
        public String id() {
            return of + "@" + month;
        }
    }

    /** A row of bars or dots that is not one statement: an indicator, a scenario or theory by name, a sum. */
    record Row(String id) implements MarkTarget {}

    /** Everything that there was no room for; the text of the mark names it. */
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
