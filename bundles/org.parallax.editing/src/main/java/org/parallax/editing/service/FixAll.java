package org.parallax.editing.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.dsl.ide.fix.Fix;
import org.parallax.dsl.ide.text.TextChange;

/** Mends every problem of one kind in a text at once, each in its likeliest way. */
public final class FixAll {

    private FixAll() {}

    /** The fix for all problems with the code of this one; empty if it is the only one that can be mended. */
    public static Optional<Fix> of(List<FixableProblem> problems, FixableProblem one) {
        var alike = problems.stream()
                .filter(problem -> problem.problem().code().equals(one.problem().code()) && !problem.fixes().isEmpty())
                .toList();
        var fix = together(alike.stream().map(problem -> problem.fixes().getFirst()).toList());
        return alike.size() > 1 ? fix : Optional.empty();
    }

    /** Several fixes as one; those that would change what an earlier one changes are left out. */
    public static Optional<Fix> together(List<Fix> fixes) {
        var taken = new ArrayList<TextChange>();
        int count = 0;
        for (var fix : fixes) {
            if (fix.changes().stream().noneMatch(change -> taken.stream().anyMatch(other -> overlap(change, other)))) {
                taken.addAll(fix.changes());
                count++;
            }
        }
        taken.sort(Comparator.comparingInt(change -> change.span().offset()));
        return count == 0 ? Optional.empty() : Optional.of(new Fix("Mend all " + count + " of this kind in this file", taken));
    }

    private static boolean overlap(TextChange one, TextChange other) {
        return one.span().offset() == other.span().offset()
                || one.span().offset() < other.span().end() && other.span().offset() < one.span().end();
    }
}
