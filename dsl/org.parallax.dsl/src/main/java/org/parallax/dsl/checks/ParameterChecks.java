package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.extension.TheoryCatalog;
import org.parallax.dsl.extension.TheoryParameter;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.linking.Nearest;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.AssumedValue;
import org.parallax.model.CourseValue;
import org.parallax.model.FixedValue;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.ParameterAssumption;
import org.parallax.model.ProjectionRequest;
import org.parallax.model.Quantity;
import org.parallax.model.RangeValue;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;

/**
 * What a scenario assumes of a parameter is possible for its theory, and is said once. What nobody knows is not checked:
 * without installed theories all names are taken, and of a theory of which only the id is known all parameters.
 */
public final class ParameterChecks extends Checks {

    /** Nobody reads more names in one sentence. */
    private static final int LISTED = 8;

    private final TheoryCatalog theories;
    private final VisibleRecord records;
    private final Inheritances inheritances;

    @Inject
    ParameterChecks(TheoryCatalog theories, VisibleRecord records, Inheritances inheritances) {
        this.theories = theories;
        this.records = records;
        this.inheritances = inheritances;
    }

    /** The theory is installed, and has the parameter; data: the nearest names, or the driver of a state that is meant. */
    @Check
    public void isThere(ParameterAssumption assumption) {
        Set<String> known = theories.ids();
        String theory = assumption.getTheory();
        if (known.isEmpty() || theory.isEmpty()) {
            return;
        }
        if (!known.contains(theory)) {
            if (isDriver(assumption)) {
                report(IssueCode.UNKNOWN_THEORY, assumption, Literals.PARAMETER_ASSUMPTION__THEORY, theory
                        + " is a state and no theory. What is assumed of a state stands behind it: assume " + theory + " "
                        + assumption.getParameter() + ".", theory + " " + assumption.getParameter());
                return;
            }
            List<String> nearest = Nearest.to(theory, known.stream());
            report(IssueCode.UNKNOWN_THEORY, assumption, Literals.PARAMETER_ASSUMPTION__THEORY,
                    Messages.noTheory(theory, nearest, known), nearest.toArray(String[]::new));
            return;
        }
        theories.about(theory).filter(entry -> entry.parameter(assumption.getParameter()).isEmpty()).ifPresent(entry -> {
            List<String> all = entry.parameters().stream().map(TheoryParameter::id).toList();
            List<String> nearest = Nearest.to(assumption.getParameter(), all.stream());
            report(IssueCode.UNKNOWN_PARAMETER, assumption, Literals.PARAMETER_ASSUMPTION__PARAMETER, theory
                    + " has no parameter named " + assumption.getParameter() + "."
                    + (nearest.isEmpty() ? itsOwn(all) : Nearest.question(nearest)), nearest.toArray(String[]::new));
        });
    }

    private static String itsOwn(List<String> all) {
        return all.isEmpty() ? " It has none." : all.size() > LISTED ? " Its card lists the " + all.size() + " it has."
                : " It has " + Messages.list(all) + ".";
    }

    private boolean isDriver(ParameterAssumption assumption) {
        return Quantity.get(assumption.getParameter()) != null && assumption.eContainer() instanceof Scenario scenario
                && records.of(scenario).stream().anyMatch(element -> element instanceof org.parallax.model.State state
                        && state.getName().equals(assumption.getTheory()));
    }

    /** Every figure lies inside the bounds of the parameter; data: the nearest figure that does. */
    @Check
    public void insideBounds(ParameterAssumption assumption) {
        theories.about(assumption.getTheory()).flatMap(entry -> entry.parameter(assumption.getParameter())).ifPresent(parameter -> {
            switch (assumption.getValue()) {
                case FixedValue fixed -> insideBounds(parameter, fixed, Literals.FIXED_VALUE__VALUE);
                case RangeValue range -> {
                    insideBounds(parameter, range, Literals.RANGE_VALUE__LOW);
                    insideBounds(parameter, range, Literals.RANGE_VALUE__HIGH);
                }
                case null, default -> {
                    // A course is no value of a parameter whatever its figures, and what is not read yet has none.
                }
            }
        });
    }

    private void insideBounds(TheoryParameter parameter, AssumedValue value, EAttribute end) {
        double figure = (Double) value.eGet(end);
        if (!parameter.admits(figure) && ScaleChecks.isWritten(value, end)) {
            report(IssueCode.OUT_OF_SCALE, value, end, Messages.figure(figure) + " lies outside the bounds of "
                    + parameter.id() + ", which are " + parameter.bounds() + ".", Messages.figure(parameter.nearest(figure)));
        }
    }

    /** A parameter has one value, however uncertain, in all months; data: where the course would end. */
    @Check
    public void hasNoCourse(ParameterAssumption assumption) {
        if (assumption.getValue() instanceof CourseValue course) {
            report(IssueCode.PARAMETER_COURSE, assumption, Literals.PARAMETER_ASSUMPTION__VALUE, "A parameter of a theory holds for"
                    + " all months and neither rises nor falls: write a value or a range, such as " + Messages.figure(course.getTarget()) + ".",
                    Messages.figure(course.getTarget()));
        }
    }

    /** A parameter is assumed once. */
    @Check
    public void assumedOnce(Scenario scenario) {
        Map<List<String>, ParameterAssumption> seen = new HashMap<>();
        for (Statement statement : scenario.getStatements()) {
            if (statement instanceof ParameterAssumption assumption) {
                ParameterAssumption earlier = seen.putIfAbsent(List.of(assumption.getTheory(), assumption.getParameter()), assumption);
                if (earlier != null) {
                    report(IssueCode.DUPLICATE_ASSUMPTION, assumption, Literals.PARAMETER_ASSUMPTION__PARAMETER, "The parameter "
                            + assumption.getParameter() + " of " + assumption.getTheory() + " is assumed twice; "
                            + Messages.place(assumption, earlier) + " has it already.", OtherPlace.of(earlier, "the first assumption"));
                }
            }
        }
    }

    /** The scenario is projected with the theory, unless it leaves that to whoever projects it. */
    @Check
    public void isProjected(ParameterAssumption assumption) {
        if (!(assumption.eContainer() instanceof Scenario scenario) || !theories.ids().contains(assumption.getTheory())) {
            return;
        }
        Optional<ProjectionRequest> request = inheritances.of(scenario)
                .nearestRequest(each -> Optional.of(each).filter(Predicate.not(asked -> asked.getTheories().isEmpty())));
        request.filter(asked -> !asked.getTheories().contains(assumption.getTheory())).ifPresent(asked -> report(IssueCode.NO_EFFECT,
                assumption, Literals.PARAMETER_ASSUMPTION__THEORY, scenario.getName() + " is projected with "
                        + Messages.list(asked.getTheories()) + " (" + Messages.place(assumption, asked) + "), so what is assumed of "
                        + assumption.getTheory() + " changes nothing.", OtherPlace.of(asked, "the theories asked for")));
    }
}
