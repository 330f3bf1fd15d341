package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.record.Drivers;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.DriverLevels;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.Assumption;
import org.parallax.model.CourseDirection;
import org.parallax.model.CourseValue;
import org.parallax.model.Level;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Scenario;

/** An assumed course ends inside the scenario, and goes the way its word says. */
public final class CourseChecks extends Checks {

    private final VisibleRecord records;

    @Inject
    CourseChecks(VisibleRecord records) {
        this.records = records;
    }

    /** A course ends inside the months of the scenario. */
    @Check
    public void endsInside(CourseValue course) {
        Scenario scenario = EcoreUtil2.getContainerOfType(course, Scenario.class);
        if (scenario == null || !(course.eContainer() instanceof Assumption) || course.getBy().month().isEmpty()) {
            return;
        }
        YearMonth by = course.getBy().month().get();
        ScenarioHorizon.of(scenario).asOf().filter(asOf -> !by.isAfter(asOf)).ifPresent(asOf -> report(IssueCode.BEFORE_AS_OF, course,
                ParallaxPackage.Literals.COURSE_VALUE__BY, "This course ends in " + by + "; " + scenario.getName()
                        + " is told as of " + asOf + ".", asOf.plusMonths(1).toString()));
    }

    /** From the level that the record documents, {@code rises} goes up and {@code falls} down; data: the other word. */
    @Check
    public void goesAsItSays(CourseValue course) {
        Scenario scenario = EcoreUtil2.getContainerOfType(course, Scenario.class);
        Optional<AsOf> asOf = AsOf.around(course);
        if (scenario == null || asOf.isEmpty() || !(course.eContainer() instanceof Assumption assumption)
                || !Messages.isKnown(assumption.getState()) || !Drivers.belongs(assumption.getQuantity(), assumption.getState())) {
            return;
        }
        Optional<Level> level = DriverLevels.at(asOf.get(), assumption.getState(), assumption.getQuantity(), records.of(scenario));
        double start = level.map(Level::getValue).orElse(DriverLevels.UNDOCUMENTED);
        boolean rises = course.getDirection() == CourseDirection.RISES;
        if (course.getTarget() == start) {
            report(IssueCode.CONTRARY_WORD, course, ParallaxPackage.Literals.COURSE_VALUE__DIRECTION, start(assumption, asOf.get(), level)
                    + ", so it neither rises nor falls to " + Messages.figure(start) + ".", otherPlaces(level));
        } else if (rises != course.getTarget() > start) {
            String word = rises ? "falls" : "rises";
            report(IssueCode.CONTRARY_WORD, course, ParallaxPackage.Literals.COURSE_VALUE__DIRECTION, start(assumption, asOf.get(), level)
                    + ", so it " + word + " to " + Messages.figure(course.getTarget()) + ".", with(word, otherPlaces(level)));
        }
    }

    private static String start(Assumption assumption, AsOf asOf, Optional<Level> level) {
        String driver = "the " + assumption.getQuantity() + " of " + assumption.getState().getName();
        return level.map(known -> "As of " + asOf.month() + " " + driver + " is " + Messages.figure(known.getValue()) + " ("
                + Messages.place(assumption, known) + ")").orElseGet(() -> "As of " + asOf.month() + " no level of " + driver
                        + " is documented, which counts as " + Messages.figure(DriverLevels.UNDOCUMENTED));
    }

    private static String[] otherPlaces(Optional<Level> level) {
        return level.stream().map(known -> OtherPlace.of(known, "the documented level")).toArray(String[]::new);
    }

    private static String[] with(String word, String[] places) {
        return Stream.concat(Stream.of(word), Stream.of(places)).toArray(String[]::new);
    }
}
