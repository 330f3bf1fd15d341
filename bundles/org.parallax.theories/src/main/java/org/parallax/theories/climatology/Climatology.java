package org.parallax.theories.climatology;

import java.util.List;
import org.parallax.projection.situation.Situation;
import org.parallax.projection.theory.DocumentedLevels;
import org.parallax.projection.theory.Levels;
import org.parallax.projection.theory.MonthView;
import org.parallax.projection.theory.LearnedTheory;
import org.parallax.projection.theory.Parameter;
import org.parallax.projection.theory.PreparedTheory;
import org.parallax.projection.theory.Scope;
import org.parallax.projection.theory.Theory;
import org.parallax.projection.theory.TheoryCard;
import org.parallax.projection.theory.UseOfPoints;
import org.parallax.theory.kit.Channels;
import org.parallax.theory.kit.Documented;

/**
 * Any documented month may come again: in every projected month the runs are spread as the documented
 * months up to {@code as of} are.
 *
 * <p>A run starts in a documented month drawn at random and then goes on month by month through the record, the first
 * month following the last, until with probability {@code 1 / stretch} it jumps to another (the stationary
 * bootstrap of Politis and Romano, 1994). So a path looks like a path while each month's spread stays that of
 * the record. It does not start from the last documented level, and ignores the events of a scenario.
 */
public final class Climatology implements Theory {

    private static final int MONTHS = 0;
    private static final int JUMP = 0;
    private static final int WHERE = 1;

    private static final TheoryCard CARD = new TheoryCard(
            "Climatology",
            "4",
            "Climatology",
            "Any documented month may come again, whatever happened last. A baseline to measure theories against: it"
                    + " ignores the events of a scenario and the level the record ends on.",
            "A baseline of forecast verification; D. N. Politis and J. P. Romano, 'The Stationary Bootstrap' (1994)",
            List.of(
                    Parameter.chosen("window", "Documented months used", "months", 12, 1200, 1200,
                            "All there are: climatology is the whole record's spread. Fewer make it a recent one."),
                    Parameter.chosen("stretch", "Mean length of a stretch", "months", 1, 18, 120,
                            "Long enough for the fading of most event kinds to be seen in a path; the spread of a"
                                    + " single month does not depend on it.")),
            List.of("months"))
            .within(Scope.ofBaseline(UseOfPoints.IGNORED));

    @Override
    public TheoryCard card() {
        return CARD;
    }

    @Override
    public LearnedTheory learn(Situation situation, DocumentedLevels past) {
        return values -> {
            var documented = new Documented(past, (int) values.of("window"));
            double jump = 1 / values.of("stretch");
            return () -> new ResampledPath(documented, jump);
        };
    }

    private static final class ResampledPath implements PreparedTheory.Path {

        private static final int NOWHERE = -1;

        private final Documented documented;
        private final double jump;
        private final double[] shown = new double[Channels.COUNT];
        private int at = NOWHERE;

        ResampledPath(Documented documented, double jump) {
            this.documented = documented;
            this.jump = jump;
        }

        @Override
        public void advance(MonthView month, Levels levels) {
            boolean jumps = at == NOWHERE || month.uniform(MONTHS, JUMP) < jump;
            at = jumps
                    ? (int) (month.uniform(MONTHS, WHERE) * documented.months())
                    : (at + 1) % documented.months();
            for (int channel = 0; channel < shown.length; channel++) {
                shown[channel] = documented.level(at, channel);
            }
            levels.setAll(shown);
        }
    }
}
