package org.parallax.workbench.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parallax.report.figure.MarkTarget;
import org.parallax.report.figure.PlottedEvent;
import org.parallax.report.figure.Reading;
import org.parallax.report.words.MonthWords;

/** What pointer or keys point at. */
public sealed interface Pointed {

    /** What is said of anything in a picture that is dimmed. */
    String OF_BEFORE = "Not of the text as it stands.";

    /** What it says, for a screen reader; empty where nothing is pointed at. */
    String sentence();

    /** What it is about. */
    List<MarkTarget> targets();

    /** Nothing. */
    record Nowhere() implements Pointed {
        @Override
        public String sentence() {
            return "";
        }

        @Override
        public List<MarkTarget> targets() {
            return List.of();
        }
    }

    /** A thing: an event, a decision, an expectation, a bar. */
    record Thing(PictureStack.Found found) implements Pointed {
        @Override
        public String sentence() {
            return found.mark().text();
        }

        @Override
        public List<MarkTarget> targets() {
            return List.of(found.mark().target());
        }
    }

    /**
     * A month of a plot.
     *
     * @param plot index among the plots of the stack
     */
    record Month(PictureStack stack, int plot, YearMonth month) implements Pointed {

        PictureStack.Plotted plotted() {
            return stack.plots().get(plot);
        }

        /** What the plot says of the month. */
        public Optional<Reading> reading() {
            return plotted().panel().at(month);
        }

        /** What happens in it. */
        public List<PlottedEvent> happenings() {
            return plotted().happenings(month);
        }

        @Override
        public String sentence() {
            var read = reading().map(Reading::sentence).orElse(MonthWords.name(month));
            return Stream.concat(Stream.of(plotted().panel().name() + ", " + read), happenings().stream().map(PlottedEvent::text))
                    .collect(Collectors.joining(". "));
        }

        @Override
        public List<MarkTarget> targets() {
            return happenings().stream().<MarkTarget>map(PlottedEvent::target).toList();
        }
    }

    /** What is at a point of a stack: a mark takes precedence over the month under it. */
    static Pointed at(PictureStack stack, double x, double y) {
        var thing = stack.thingAt(x, y);
        if (thing.isPresent()) {
            return new Thing(thing.get());
        }
        var plots = stack.plots();
        for (int i = 0; i < plots.size(); i++) {
            if (plots.get(i).place().contains(x, y)) {
                return new Month(stack, i, plots.get(i).month(x));
            }
        }
        return new Nowhere();
    }

    /** The same in other pictures, or nothing where it is not there any more. */
    default Pointed in(PictureStack other) {
        return switch (this) {
            case Nowhere nowhere -> nowhere;
            case Thing(var old) -> other.things().stream()
                    .filter(found -> found.mark().target().equals(old.mark().target()))
                    .findFirst()
                    .<Pointed>map(Thing::new)
                    .orElseGet(Nowhere::new);
            case Month month -> month.plot < other.plots().size() && other.plots().get(month.plot).panel().at(month.month).isPresent()
                    ? new Month(other, month.plot, month.month)
                    : new Nowhere();
        };
    }
}
