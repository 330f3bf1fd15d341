package org.parallax.backtest.series;

import java.util.List;

/** Holds the split of a head against the values. */
final class SplitCheck {

    private final ProblemList problems;

    SplitCheck(ProblemList problems) {
        this.problems = problems;
    }

    /** @param line where the split stands */
    void check(SeriesHead head, int line, List<Observation> values) {
        String split = head.split().text();
        boolean regular = head.step() != Step.IRREGULAR;
        if (regular && !Period.parse(split).filter(period -> period.months() == head.step().months()).isPresent()) {
            tell(line, split, "is no " + head.step().noun() + ", as the values are; write it as they are written");
        } else if (!values.isEmpty() && !values.getFirst().period().endedBy(head.split().last())) {
            tell(line, split, "lies before the first value, of " + values.getFirst().period().text()
                    + ", so that there is no training part; name the last period of it");
        } else if (regular && !values.isEmpty() && values.getLast().period().last().isBefore(head.split().last())) {
            // Polls are asked where there is one, so that a split may lie between or after them.
            tell(line, split, "lies after the last value, of " + values.getLast().period().text()
                    + "; name the last period of the training part");
        }
    }

    private void tell(int line, String split, String rest) {
        problems.add(line, 1, "the split \"" + split + "\" " + rest + ".");
    }
}
