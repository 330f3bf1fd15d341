package org.parallax.backtest.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the line {@code period,value} and those after it. */
final class ValueReader {

    private static final String COLUMNS = "period,value";

    /** Squares of such values still have all their figures and sums of them are finite. */
    private static final double LARGEST = 1e12;

    private final ProblemList problems;
    private final Optional<Step> step;
    private final List<Observation> values = new ArrayList<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<Large> large = new ArrayList<>();

    private record Large(String text, int line, int column) {}

    /** @param step the head's; unknown where the head has a fault, and then periods are not held against it */
    ValueReader(ProblemList problems, Optional<Step> step) {
        this.problems = problems;
        this.step = step;
    }

    /**
     * The values that are in order; what is wrong with others is told.
     *
     * @param lines from the first after the head on
     * @param before how many lines stand before them
     */
    List<Observation> read(List<String> lines, int before) {
        boolean named = !lines.isEmpty() && lines.getFirst().strip().equals(COLUMNS);
        if (!named) {
            problems.add(before + 1, 1, "after the head comes the line \"" + COLUMNS + "\"; put it before the values.");
        }
        for (int i = named ? 1 : 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                take(lines.get(i), before + i + 1);
            }
        }
        tellLarge();
        if (values.isEmpty() && problems.isEmpty()) {
            problems.add(before + 1, 1, "there are no values; add lines such as \"2012-08,12.5\".");
        }
        return values;
    }

    private void take(String line, int number) {
        int comma = line.indexOf(',');
        if (line.startsWith("#")) {
            problems.add(number, 1, "lines of the head stand before \"" + COLUMNS + "\"; move this one up.");
        } else if (comma < 0) {
            problems.add(number, 1, "a line of values holds a period, a comma and a number, such as \"2012-08,12.5\".");
        } else {
            Optional<Period> period = period(line.substring(0, comma).strip(), number);
            Optional<Double> value = number(line.substring(comma + 1).strip(), number, comma + 2);
            if (period.isPresent() && value.isPresent()) {
                values.add(new Observation(period.get(), value.get()));
            }
        }
    }

    private Optional<Period> period(String text, int line) {
        Optional<Period> period = Period.parse(text);
        if (period.isEmpty()) {
            problems.add(line, 1, "\"" + text + "\" is no period; write 2012-08, 2012Q3 or 2012.");
            return period;
        }
        if (step.isPresent() && step.get() != Step.IRREGULAR && period.get().months() != step.get().months()) {
            problems.add(line, 1, "\"" + text + "\" is no " + step.get().noun()
                    + ", which the head's step promises; give every value the same step, or say \"# step: irregular\".");
            return Optional.empty();
        }
        return inOrder(period.get(), line) ? period : Optional.empty();
    }

    private boolean inOrder(Period period, int line) {
        Integer earlier = lineOf.putIfAbsent(period.text(), line);
        if (earlier != null) {
            problems.add(line, 1, "\"" + period.text() + "\" stands in line " + earlier + " already; leave one out.");
            return false;
        }
        if (!values.isEmpty() && !period.last().isAfter(values.getLast().period().last())) {
            problems.add(line, 1, "\"" + period.text() + "\" stands after \"" + values.getLast().period().text()
                    + "\"; put periods in their order in time.");
            return false;
        }
        return true;
    }

    private Optional<Double> number(String text, int line, int column) {
        try {
            double value = Double.parseDouble(text);
            // Java also takes 1f, 0x1p3 and NaN for numbers.
            if (text.matches("[-+0-9.eE]+") && Double.isFinite(value)) {
                return held(value, text, line, column);
            }
        } catch (NumberFormatException told) {
            // Told below, with all other texts that are no number.
        }
        problems.add(line, column, "\"" + text + "\" is no finite number; "
                + (text.matches("[-+]?\\d+,\\d+") ? "write " + text.replace(',', '.') : "write one such as 12.5")
                + (text.isEmpty() ? ", or leave the line out." : "."));
        return Optional.empty();
    }

    private Optional<Double> held(double value, String text, int line, int column) {
        if (Math.abs(value) > LARGEST) {
            large.add(new Large(text, line, column));
        }
        return Optional.of(value);
    }

    /** Once for all of them: a unit that is too small makes every value too large. */
    private void tellLarge() {
        if (!large.isEmpty()) {
            Large first = large.getFirst();
            int others = large.size() - 1;
            problems.add(first.line, first.column, "\"" + first.text + "\" lies beyond a million millions"
                    + (others == 0 ? "" : ", and so " + (others == 1 ? "does one more value" : "do " + others + " more values"))
                    + "; mend " + (others == 0 ? "it" : "them") + ", or count in a larger unit.");
        }
    }
}
