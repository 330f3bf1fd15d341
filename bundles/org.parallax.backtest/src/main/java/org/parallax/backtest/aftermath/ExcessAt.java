package org.parallax.backtest.aftermath;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a series did some months after precedents.
 *
 * @param months 1, 3, 6 or 12
 * @param each of every precedent, in their order
 */
public record ExcessAt(int months, List<AfterPrecedent> each) {

    public ExcessAt {
        each = List.copyOf(each);
    }

    /** Where there is a value. */
    public List<AfterPrecedent.Measured> measured() {
        return each.stream().filter(AfterPrecedent.Measured.class::isInstance).map(AfterPrecedent.Measured.class::cast).toList();
    }

    /** Where there is none. */
    public List<AfterPrecedent.Unmeasured> unmeasured() {
        return each.stream().filter(AfterPrecedent.Unmeasured.class::isInstance).map(AfterPrecedent.Unmeasured.class::cast).toList();
    }

    /** How many different values there are: two precedents of one month share theirs. */
    public int values() {
        return different().size();
    }

    /** What they say together; empty with fewer than two different values. */
    public Optional<PooledExcess> pooled() {
        return PooledExcess.of(different());
    }

    private List<AfterPrecedent.Measured> different() {
        var different = new ArrayList<AfterPrecedent.Measured>();
        for (AfterPrecedent.Measured next : measured()) {
            if (different.stream().noneMatch(next::repeats)) {
                different.add(next);
            }
        }
        return different;
    }
}
