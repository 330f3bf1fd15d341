package org.parallax.projection.result;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.projection.situation.Indicator;

/**
 * Which theory says what of what a scenario changes of an indicator by a month, in the mean; or of what one scenario makes
 * other than another. Baselines say nothing and are not among them.
 *
 * @param readings the theories that say something of the indicator, by change from the lowest, equal ones by id
 * @param silent ids of those that only pass the documented effects on, in the order asked for; they count for no direction
 * @param parting what makes most of the difference between the two theories at the ends; empty where they are less than
 *     {@link #APART} apart, where no part of the scenario makes half a point of it, against the baseline, and where no
 *     attributions were asked for
 */
public record Disagreement(
        Indicator indicator, YearMonth month, List<Reading> readings, List<String> silent, Optional<Parting> parting) {

    /** A change of fewer points than this is none: neither up nor down. */
    public static final double NOTHING = 0.5;

    /** Theories that lie fewer points than this apart are not parted by anything. */
    public static final double APART = 1;

    public Disagreement {
        readings = readings.stream()
                .sorted(Comparator.comparingDouble(Reading::change).thenComparing(Reading::theory))
                .toList();
        silent = List.copyOf(silent);
    }

    /** One theory's change in points. */
    public record Reading(String theory, double change) {}

    /** Those that say up, by half a point or more, the highest first. */
    public List<Reading> up() {
        return readings.reversed().stream().filter(one -> one.change() >= NOTHING).toList();
    }

    /** Those that say down, by half a point or more, the lowest first. */
    public List<Reading> down() {
        return readings.stream().filter(one -> one.change() <= -NOTHING).toList();
    }

    /** Those that say that it does not move by half a point, from the lowest. */
    public List<Reading> nothing() {
        return readings.stream().filter(one -> Math.abs(one.change()) < NOTHING).toList();
    }

    /** Highest change minus lowest, in points; 0 where fewer than two theories speak. */
    public double spread() {
        return readings.size() < 2 ? 0 : high().change() - low().change();
    }

    /** Whether no theory says up where another says down. */
    public boolean signsAgree() {
        return Stream.of(up(), down()).anyMatch(List::isEmpty);
    }

    /** The lowest; there is one where a theory speaks. */
    public Reading low() {
        return readings.getFirst();
    }

    /** The highest; there is one where a theory speaks. */
    public Reading high() {
        return readings.getLast();
    }
}
