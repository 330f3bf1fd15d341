package org.parallax.dsl.ide.outline;

import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.parallax.model.After;
import org.parallax.model.Agreement;
import org.parallax.model.InMonth;
import org.parallax.model.Leader;
import org.parallax.model.OnDate;
import org.parallax.model.Period;
import org.parallax.model.When;
import org.parallax.model.Window;

/** Says when something happens or holds, as short as a margin allows. */
public final class WhenLabels {

    private WhenLabels() {}

    /** A month, a day, a window or what it comes after; empty when nothing is said. */
    public static String of(@Nullable When when) {
        return switch (when) {
            case null -> "";
            case OnDate on -> on.getDate().text();
            case InMonth in -> in.getMonth().text();
            case Window window -> window.getFrom().text() + " – " + window.getTo().text();
            case After after -> after.getMonths() + " mo. after "
                    + (after.getAnchor() == null || after.getAnchor().eIsProxy() ? "?" : after.getAnchor().getName());
            default -> "";
        };
    }

    /** A leader's terms. */
    public static String of(Leader leader) {
        return leader.getTerms().stream().map(WhenLabels::of).collect(Collectors.joining(", "));
    }

    /** When an agreement was in force. */
    public static String of(Agreement agreement) {
        return agreement.getInForce().stream().map(WhenLabels::of).collect(Collectors.joining(", "));
    }

    private static String of(Period period) {
        return period.getFrom().text() + " – " + period.getTo().text();
    }
}
