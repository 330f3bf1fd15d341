package org.parallax.dsl.checks;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.dsl.record.StandingConditions;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.Endings;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.dsl.scenario.Lineage;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.dsl.scenario.PlannedConditions;
import org.parallax.dsl.scenario.ScenarioHorizon;
import org.parallax.model.Occurrence;
import org.parallax.model.Scenario;

/** What the events of a scenario find in force, one after another, inherited events included. */
@Singleton
final class PlannedEndings {

    private final RecordEndings endings;
    private final Inheritances inheritances;
    private final OccurrenceDays days;

    @Inject
    PlannedEndings(RecordEndings endings, Inheritances inheritances, OccurrenceDays days) {
        this.endings = endings;
        this.inheritances = inheritances;
        this.days = days;
    }

    /** Shows each event that ends something the course up to it; none where it is not known as of when the scenario is told. */
    void each(Scenario scenario, Visitor visitor) {
        Optional<YearMonth> asOf = ScenarioHorizon.of(scenario).asOf();
        if (asOf.isEmpty() || Lineage.of(scenario).circular()) {
            return;
        }
        Inheritance inheritance = inheritances.of(scenario);
        List<StandingCourse.Act> acts = inheritance.events().stream().map(inheritance::telling)
                .filter(StandingConditions::ends).flatMap(this::act)
                .sorted(StandingCourse.Act.ORDER).toList();
        if (acts.isEmpty()) {
            return;
        }
        Endings record = endings.knownIn(scenario, new AsOf(asOf.get()));
        StandingCourse course = new StandingCourse(record, asOf.get(),
                new PlannedConditions(record, inheritance, days.timing(scenario)));
        acts.forEach(act -> {
            List<List<StandingCourse.Standing>> meant = course.meant(act);
            visitor.visit(course, act, meant);
            course.add(act, meant);
        });
    }

    private Stream<StandingCourse.Act> act(Occurrence occurrence) {
        return days.of(occurrence).map(when -> new StandingCourse.Act(occurrence, when)).stream();
    }

    /** What is done with an event that ends something. */
    interface Visitor {

        /**
         * Sees an event before it takes effect.
         *
         * @param course what came before
         * @param act the event
         * @param meant what it ends if that is in force, as {@link StandingCourse#meant} gives it
         */
        void visit(StandingCourse course, StandingCourse.Act act, List<List<StandingCourse.Standing>> meant);
    }
}
