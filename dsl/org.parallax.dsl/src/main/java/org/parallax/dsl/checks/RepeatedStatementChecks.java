package org.parallax.dsl.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.model.ContactIndicator;
import org.parallax.model.DomainIndicator;
import org.parallax.model.Exclusion;
import org.parallax.model.Expectation;
import org.parallax.model.IndicatorRef;
import org.parallax.model.Rationale;
import org.parallax.model.Scenario;
import org.parallax.model.Statement;
import org.parallax.model.Stretch;
import org.parallax.model.ViewIndicator;

/**
 * A scenario says one thing once: of two statements about it one would count for nothing, and their order would decide
 * which. What an extending scenario says of its own in place of something inherited is no repetition.
 */
public final class RepeatedStatementChecks extends Checks {

    /** One event is stretched once, one thing left out once, one level expected once, one reason given once. */
    @Check
    public void saidOnce(Scenario scenario) {
        Map<Object, Statement> seen = new HashMap<>();
        for (Statement statement : scenario.getStatements()) {
            subject(statement).ifPresent(subject -> {
                Statement earlier = seen.putIfAbsent(subject, statement);
                if (earlier != null) {
                    report(IssueCode.DUPLICATE_STATEMENT, statement, (EStructuralFeature) null, sentence(statement, earlier),
                            OtherPlace.of(earlier, "the first time"));
                }
            });
        }
    }

    /** What a statement is about, equal for two that must not stand together; empty where any number may. */
    private static Optional<Object> subject(Statement statement) {
        return switch (statement) {
            case Stretch stretch when Messages.isKnown(stretch.getEvent()) -> Optional.of(List.of("stretch", stretch.getEvent()));
            case Exclusion exclusion when Messages.isKnown(exclusion.getRemoved()) ->
                Optional.of(List.of("without", exclusion.getRemoved()));
            case Rationale rationale when rationale.getReason() != null ->
                Optional.of(List.of("because", rationale.getReason().getText().strip()));
            case Expectation expectation -> Optional.ofNullable(expectation.getIndicator()).flatMap(RepeatedStatementChecks::words)
                    .map(indicator -> List.of(indicator, expectation.getComparison(), expectation.getThreshold(),
                            expectation.getUpper(), expectation.getMonth().text()));
            default -> Optional.empty();
        };
    }

    private static Optional<Object> words(IndicatorRef indicator) {
        return switch (indicator) {
            case DomainIndicator domain -> Optional.of(domain.getIndicator());
            case ViewIndicator view when Messages.isKnown(view.getSubject()) && Messages.isKnown(view.getViewer()) ->
                Optional.of(List.of("view", view.getSubject(), view.getViewer()));
            case ContactIndicator contact when Messages.isKnown(contact.getPeople()) && Messages.isKnown(contact.getHost()) ->
                Optional.of(List.of("contact", contact.getPeople(), contact.getHost()));
            default -> Optional.empty();
        };
    }

    private static String sentence(Statement statement, Statement earlier) {
        String place = Messages.place(statement, earlier);
        return switch (statement) {
            case Stretch stretch -> stretch.getEvent().getName() + " is stretched twice: to " + Messages.months(stretch.getMonths())
                    + " here, to " + Messages.months(((Stretch) earlier).getMonths()) + " in " + place + ".";
            case Exclusion exclusion -> exclusion.getRemoved().getName() + " is left out in " + place + " already.";
            case Expectation expectation when expectation.getProbability() != ((Expectation) earlier).getProbability() ->
                "This is expected in " + place + " already, there with " + Messages.figure(((Expectation) earlier).getProbability())
                        + " %.";
            case Expectation same -> "This is expected in " + place + " already.";
            default -> "This reason is given in " + place + " already.";
        };
    }
}
