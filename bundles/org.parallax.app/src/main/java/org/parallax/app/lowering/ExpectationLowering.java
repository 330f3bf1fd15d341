package org.parallax.app.lowering;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.parallax.dsl.scenario.Inheritance;
import org.parallax.model.Comparison;
import org.parallax.model.ContactIndicator;
import org.parallax.model.DomainIndicator;
import org.parallax.model.IndicatorRef;
import org.parallax.model.ViewIndicator;
import org.parallax.projection.situation.Expectation;

/** Turns what the author expects into expectations whose text is the same whatever blanks the author wrote. */
final class ExpectationLowering {

    private final Inheritance inheritance;
    private final ThresholdLowering thresholds;

    ExpectationLowering(Inheritance inheritance, ThresholdLowering thresholds) {
        this.inheritance = inheritance;
        this.thresholds = thresholds;
    }

    /** The expectations by month, then text; one that is stated twice counts once. */
    List<Expectation> lower() {
        var byText = new TreeMap<String, Expectation>();
        inheritance.statements(org.parallax.model.Expectation.class).map(this::expectation)
                .forEach(expectation -> byText.putIfAbsent(expectation.text(), expectation));
        return byText.values().stream().sorted(Comparator.comparing(Expectation::month)).toList();
    }

    private Expectation expectation(org.parallax.model.Expectation expectation) {
        var month = expectation.getMonth().month()
                .orElseThrow(() -> new LoweringException("No month of the calendar: " + expectation.getMonth()));
        boolean band = expectation.getComparison() == Comparison.BETWEEN;
        var threshold = band
                ? thresholds.between(expectation.getIndicator(), expectation.getThreshold(), expectation.getUpper())
                : thresholds.oneSided(expectation.getIndicator(), expectation.getComparison(), expectation.getThreshold());
        return new Expectation(text(expectation, band), line(expectation), threshold, month, expectation.getProbability() / 100);
    }

    private static String text(org.parallax.model.Expectation expectation, boolean band) {
        return words(expectation.getIndicator()) + " " + expectation.getComparison().getLiteral() + " "
                + number(expectation.getThreshold())
                + (band ? " and " + number(expectation.getUpper()) : "")
                + " in " + expectation.getMonth() + " with probability " + number(expectation.getProbability()) + "%";
    }

    private static String words(IndicatorRef indicator) {
        return switch (indicator) {
            case DomainIndicator domain -> domain.getIndicator().getLiteral();
            case ViewIndicator view -> "view of " + view.getSubject().getName() + " by " + view.getViewer().getName();
            case ContactIndicator contact ->
                "societal of " + contact.getPeople().getName() + " in " + contact.getHost().getName();
            default -> throw new LoweringException("An indicator of no known form");
        };
    }

    private static String number(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    /** The line of an expectation; 1 in a model that was not read from text. */
    private static int line(org.parallax.model.Expectation expectation) {
        var node = NodeModelUtils.getNode(expectation);
        return node == null ? 1 : node.getStartLine();
    }
}
