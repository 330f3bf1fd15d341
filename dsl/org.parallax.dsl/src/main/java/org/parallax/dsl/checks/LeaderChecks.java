package org.parallax.dsl.checks;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.validation.Check;
import org.parallax.dsl.issues.IssueCode;
import org.parallax.dsl.loading.OtherPlace;
import org.parallax.dsl.scenario.AsOf;
import org.parallax.dsl.scenario.OccurrenceDays;
import org.parallax.dsl.scoping.Index;
import org.parallax.dsl.scoping.Relationships;
import org.parallax.model.Argument;
import org.parallax.model.Document;
import org.parallax.model.Leader;
import org.parallax.model.Named;
import org.parallax.model.Occurrence;
import org.parallax.model.ParallaxPackage;
import org.parallax.model.Period;
import org.parallax.model.Role;
import org.parallax.model.time.Days;

/** Leaders act within their terms, and the terms of one office do not overlap. */
public final class LeaderChecks extends Checks {

    /** Roles in which somebody acts; a leader may well be spoken of, or honoured, after the last term. */
    private static final Set<Role> ACTING = EnumSet.of(Role.BY, Role.BETWEEN, Role.WITH, Role.TO);

    private final Index index;
    private final OccurrenceDays days;
    private final Relationships relationships;

    @Inject
    LeaderChecks(Index index, OccurrenceDays days, Relationships relationships) {
        this.index = index;
        this.relationships = relationships;
        this.days = days;
    }

    /** Nobody holds an office while somebody else does. */
    @Check
    public void termsApart(Document document) {
        Set<String> seen = document.getHeader() == null ? Set.of() : relationships.seenFrom(document);
        Map<Office, List<Term>> offices = new HashMap<>();
        (seen.isEmpty() ? document.getElements().stream().filter(Leader.class::isInstance).map(Leader.class::cast)
                : index.elements(document.eResource(), ParallaxPackage.Literals.LEADER, Leader.class, seen))
                .filter(leader -> Messages.isKnown(leader.getState()))
                .forEach(leader -> termsOf(leader).forEach(
                        term -> offices.computeIfAbsent(Office.of(leader), o -> new ArrayList<>()).add(term)));
        offices.values().forEach(terms -> {
            terms.sort(Comparator.comparing(term -> term.from.first()));
            OverlappingPeriods.find(terms, Term::period, LeaderChecks::overlap, (first, second) -> report(document, first, second));
        });
    }

    /** A leader who acts is in office then. */
    @Check
    public void inOffice(Argument argument) {
        if (!ACTING.contains(argument.getRole()) || !(argument.eContainer() instanceof Occurrence occurrence)) {
            return;
        }
        int position = 0;
        for (Named value : argument.getValues()) {
            if (value instanceof Leader leader && !leader.getTerms().isEmpty()) {
                int place = position;
                days.of(occurrence).ifPresent(when -> compare(argument, place, leader, occurrence, when));
            }
            position++;
        }
    }

    private void compare(Argument argument, int place, Leader leader, Occurrence occurrence, Days when) {
        Optional<AsOf> known = AsOf.around(occurrence);
        List<Term> terms = termsOf(leader).stream()
                .map(term -> known.map(term::asKnown).orElse(term)).toList();
        if (terms.stream().allMatch(term -> term.isOutside(when)) && !terms.isEmpty()) {
            Term near = terms.stream().filter(t -> t.to.filter(when::isAfter).isPresent()).reduce((a, b) -> b)
                    .orElse(terms.get(0));
            boolean left = near.to.filter(when::isAfter).isPresent();
            report(IssueCode.LEADER_NOT_IN_OFFICE, argument, ParallaxPackage.Literals.ARGUMENT__VALUES, place,
                    leader.getName() + (left ? " left office on " + near.period.getTo()
                            : " took office only on " + near.period.getFrom()) + " (" + Messages.place(argument, near.period) + "); "
                            + Messages.name(occurrence) + " is " + (left ? "after" : "before") + " that.",
                    OtherPlace.of(near.period, "the term of " + leader.getName()));
        }
    }

    private static boolean overlap(Term first, Term second) {
        return first.to.map(to -> second.from.isBefore(to))
                .orElse(first.from.isBefore(second.from) || first.period.getFrom().equals(second.period.getFrom()));
    }

    private void report(Document document, Term first, Term second) {
        if (second.leader.eResource() != document.eResource() && first.leader.eResource() != document.eResource()) {
            return;
        }
        Term at = second.leader.eResource() == document.eResource() ? second : first;
        String end = first.to.isPresent() ? "left it on " + first.period.getTo() : "has not left it";
        report(IssueCode.TERM_OVERLAP, at.period, ParallaxPackage.Literals.PERIOD__FROM, "Two terms of one office overlap: "
                + second.leader.getName() + " took office on " + second.period.getFrom() + " ("
                + Messages.place(at.period, second.period) + "), " + first.leader.getName() + " " + end + " ("
                + Messages.place(at.period, first.period) + ").",
                OtherPlace.of((at == second ? first : second).period, "the other term"));
    }

    private static List<Term> termsOf(Leader leader) {
        return leader.getTerms().stream().filter(p -> p.getFrom().days().isPresent())
                .map(p -> new Term(leader, p, p.getFrom().days().get(), p.getTo().days())).toList();
    }

    private record Office(org.parallax.model.State state, String name) {

        static Office of(Leader leader) {
            return new Office(leader.getState(), leader.getOffice());
        }
    }

    private record Term(Leader leader, Period period, Days from, Optional<Days> to) {

        /** The term as it is known at a date, without anything later. */
        Term asKnown(AsOf asOf) {
            return new Term(leader, period, from, to.filter(end -> asOf.knows(period.getTo())));
        }

        boolean isOutside(Days when) {
            return when.isBefore(from) || to.filter(when::isAfter).isPresent();
        }
    }
}
