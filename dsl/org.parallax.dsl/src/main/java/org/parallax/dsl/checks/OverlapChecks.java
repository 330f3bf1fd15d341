package org.parallax.dsl.checks;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.model.QuantityShift;
import org.parallax.model.Scenario;
import org.parallax.model.SensitivityShift;
import org.parallax.model.Shift;
import org.parallax.model.Statement;
import org.parallax.model.Withdrawal;
import org.parallax.model.time.PartialDate;

/** In one month a scenario shifts one thing once and withdraws a state once. */
public final class OverlapChecks extends Checks {

    private static final YearMonth OPEN = YearMonth.of(9999, 12);

    /** Two shifts of one thing, or two withdrawals of one state, lie apart. */
    @Check
    public void apart(Scenario scenario) {
        Multimap<Object, Span> spans = LinkedHashMultimap.create();
        int order = 0;
        for (Statement statement : scenario.getStatements()) {
            Optional<MonthRange> months = months(statement);
            Optional<Object> subject = subject(statement);
            if (months.isPresent() && subject.isPresent()) {
                spans.put(subject.get(), new Span(statement, order++, months.get()));
            }
        }
        spans.asMap().values().forEach(this::compare);
    }

    /** By start, each with the one before it that ends last: that is enough to find every span that overlaps another. */
    private void compare(Collection<Span> same) {
        List<Span> spans = new ArrayList<>(same);
        spans.sort(Comparator.comparing((Span span) -> span.months.first()).thenComparing(Span::order));
        Span reaching = spans.get(0);
        for (Span span : spans.subList(1, spans.size())) {
            if (!span.months.first().isAfter(reaching.months.last())) {
                Span later = span.order > reaching.order ? span : reaching;
                Span earlier = later == span ? reaching : span;
                report(IssueCode.DUPLICATE_STATEMENT, later.statement, (EStructuralFeature) null, what(later.statement) + " twice in "
                        + span.months.first() + ": " + Messages.place(later.statement, earlier.statement) + " has that month already.",
                        OtherPlace.of(earlier.statement, "the first time"));
            }
            reaching = span.months.last().isAfter(reaching.months.last()) ? span : reaching;
        }
    }

    private static Optional<Object> subject(Statement statement) {
        return switch (statement) {
            case SensitivityShift shift when Messages.isKnown(shift.getState()) && Messages.isKnown(shift.getIssue()) ->
                Optional.of(List.of(shift.getState(), shift.getIssue()));
            case QuantityShift shift when Messages.isKnown(shift.getState()) -> Optional.of(List.of(shift.getState(), shift.getQuantity()));
            case Withdrawal withdrawal when Messages.isKnown(withdrawal.getState()) -> Optional.of(withdrawal.getState());
            default -> Optional.empty();
        };
    }

    private static Optional<MonthRange> months(Statement statement) {
        return switch (statement) {
            case Shift shift when shift.isSetMonths() -> MonthRange.of(shift.getFrom())
                    .map(from -> new MonthRange(from.first(), from.first().plusMonths(Math.clamp(shift.getMonths() - 1L, 0, 12_000))));
            case Shift shift -> months(shift.getFrom(), shift.getTo());
            case Withdrawal withdrawal -> months(withdrawal.getFrom(), withdrawal.getTo());
            default -> Optional.empty();
        };
    }

    private static Optional<MonthRange> months(PartialDate from, PartialDate to) {
        YearMonth last = MonthRange.of(to).map(MonthRange::last).orElse(OPEN);
        return MonthRange.of(from).map(MonthRange::first).map(first -> new MonthRange(first, last.isBefore(first) ? first : last));
    }

    private static String what(Statement statement) {
        return switch (statement) {
            case SensitivityShift shift -> "The sensitivity of " + shift.getState().getName() + " to " + shift.getIssue().getName()
                    + " is shifted";
            case QuantityShift shift -> "The " + shift.getQuantity() + " of " + shift.getState().getName() + " is shifted";
            case Withdrawal withdrawal -> withdrawal.getState().getName() + " is withdrawn";
            default -> throw new IllegalArgumentException("Nothing that has months: " + statement);
        };
    }

    private record Span(Statement statement, int order, MonthRange months) {
    }
}
