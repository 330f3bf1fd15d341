package org.parallax.dsl.checks;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.inject.Inject;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.record.IssueParties;
import org.parallax.dsl.record.RecordElements;
import org.parallax.dsl.scenario.MonthRange;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Document;
import org.parallax.model.Element;
import org.parallax.model.Issue;
import org.parallax.model.Level;
import org.parallax.model.ParallaxPackage.Literals;
import org.parallax.model.Salience;
import org.parallax.model.time.PartialDate;

/** What a record says of issues and drivers counts for something. */
public final class RecordWordChecks extends Checks {

    private final Relationships relationships;

    @Inject
    RecordWordChecks(Relationships relationships) {
        this.relationships = relationships;
    }

    /** An issue is salient for a party. */
    @Check
    public void salientForParty(Salience salience) {
        if (Messages.isKnown(salience.getState()) && !IssueParties.isParty(salience.getState())) {
            report(IssueCode.NO_EFFECT, salience, Literals.SALIENCE__STATE, salience.getState().getName()
                    + " is no party to the relationship; only what an issue means to the parties counts.");
        }
    }

    /** An issue is entwined with another one. */
    @Check
    public void entwinedWithOther(Issue issue) {
        int self = issue.getEntwined().indexOf(issue);
        if (self >= 0) {
            report(IssueCode.NO_EFFECT, issue, Literals.ISSUE__ENTWINED, self, issue.getName() + " is entwined with itself.");
        }
    }

    /** A level that ends is followed by another one: a driver always has a level. */
    @Check
    public void levelIsFollowed(Document document) {
        List<Level> ending = levels(document.getElements()).filter(RecordWordChecks::ends).toList();
        if (ending.isEmpty()) {
            return;
        }
        SetMultimap<Object, Level> beginnings = HashMultimap.create();
        Set<String> seen = relationships.seenFrom(document);
        Stream.concat(levels(document.getElements()),
                seen.isEmpty() ? Stream.empty() : levels(RecordElements.visibleFrom(document.eResource(), seen)))
                .forEach(level -> months(level.getFrom()).forEach(month -> beginnings.put(key(level, month), level)));
        for (Level level : ending) {
            YearMonth end = MonthRange.of(level.getTo()).orElseThrow().last();
            boolean followed = Stream.of(end, end.plusMonths(1)).flatMap(month -> beginnings.get(key(level, month)).stream())
                    .anyMatch(next -> next != level);
            if (Messages.isKnown(level.getState()) && !followed) {
                report(IssueCode.NO_EFFECT, level, Literals.LEVEL__TO, "No level of the " + level.getQuantity() + " of "
                        + level.getState().getName() + " begins in " + end.plusMonths(1) + ", so this one goes on after " + end + ".");
            }
        }
    }

    private static boolean ends(Level level) {
        Optional<MonthRange> from = MonthRange.of(level.getFrom());
        return MonthRange.of(level.getTo()).filter(to -> from.filter(begin -> !to.last().isBefore(begin.first())).isPresent()).isPresent();
    }

    private static Object key(Level level, YearMonth month) {
        return Arrays.asList(level.getState(), level.getQuantity(), month);
    }

    /** All months that a date may mean: twelve for a year alone. */
    private static List<YearMonth> months(PartialDate date) {
        return MonthRange.of(date).stream().flatMap(range -> Stream.iterate(range.first(), month -> !month.isAfter(range.last()),
                month -> month.plusMonths(1))).toList();
    }

    private static Stream<Level> levels(List<Element> elements) {
        return elements.stream().filter(Level.class::isInstance).map(Level.class::cast);
    }
}
