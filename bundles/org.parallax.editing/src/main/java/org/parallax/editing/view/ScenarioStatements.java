package org.parallax.editing.view;

import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.parallax.dsl.ide.navigate.StatementId;
import org.parallax.dsl.ide.navigate.StatementLocator;
import org.parallax.dsl.ide.text.Place;
import org.parallax.report.figure.MarkTarget;

/**
 * Leads from what a picture or a view shows to where it is written, and back. Reads the model: for the thread of the
 * language's services alone.
 */
public final class ScenarioStatements {

    private final StatementLocator locator;

    private ScenarioStatements(StatementLocator locator) {
        this.locator = locator;
    }

    /** The statements of the scenario that a text gives this name, inherited ones included; empty where it gives none. */
    public static Optional<ScenarioStatements> of(XtextResource resource, String scenario) {
        return StatementLocator.of(resource, scenario).map(ScenarioStatements::new);
    }

    /** Where something that a picture or a view shows is stated; empty for what is no statement of these. */
    public Optional<Place> find(MarkTarget target) {
        return id(target).flatMap(locator::find);
    }

    /** The innermost statement of these that an offset in a text touches, if pictures may show it. */
    public Optional<MarkTarget.Statement> at(XtextResource resource, int offset) {
        return locator.at(resource, offset).map(ScenarioStatements::target);
    }

    private static Optional<StatementId> id(MarkTarget target) {
        return switch (target) {
            case MarkTarget.Event(var name) -> Optional.of(new StatementId.EventName(name));
            case MarkTarget.Decision(var name) -> Optional.of(new StatementId.DecisionName(name));
            case MarkTarget.Option(var decision, var name) -> Optional.of(new StatementId.OptionName(decision, name));
            case MarkTarget.Trigger(var events) -> Optional.of(new StatementId.TriggerOf(events));
            case MarkTarget.Expectation(var line) -> Optional.of(new StatementId.ExpectationAt(line));
            case MarkTarget.Month month -> Optional.empty();
            case MarkTarget.Row row -> Optional.empty();
            case MarkTarget.NotShown notShown -> Optional.empty();
            case MarkTarget.Documented documented -> Optional.empty();
            case MarkTarget.Lasting lasting -> Optional.empty();
        };
    }

    private static MarkTarget.Statement target(StatementId id) {
        return switch (id) {
            case StatementId.EventName(var name) -> new MarkTarget.Event(name);
            case StatementId.DecisionName(var name) -> new MarkTarget.Decision(name);
            case StatementId.OptionName(var decision, var name) -> new MarkTarget.Option(decision, name);
            case StatementId.TriggerOf(var events) -> new MarkTarget.Trigger(events);
            case StatementId.ExpectationAt(var line) -> new MarkTarget.Expectation(line);
        };
    }
}
