package org.parallax.report.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.backtest.result.Backtest;
import org.parallax.backtest.result.Control;
import org.parallax.report.words.ControlWords;

/** Controls on a terminal: how many of each sort passed, and each that did not. */
record ControlLines(TerminalPage page, Backtest backtest) {

    private static final int MOST_NAMED = 4;

    void write() {
        var controls = backtest.controls();
        if (controls.isEmpty()) {
            return;
        }
        page.gap().line("CONTROLS");
        for (var kind : Control.Kind.values()) {
            kind(kind, controls.stream().filter(control -> control.kind() == kind).toList());
        }
    }

    private void kind(Control.Kind kind, List<Control> some) {
        if (!some.isEmpty()) {
            page.paragraph(ControlWords.rule(kind).replace('−', '-') + ": " + ControlWords.passed(some, backtest.scores()));
            var failed = some.stream().filter(control -> !control.passed()).toList();
            if (failed.size() <= MOST_NAMED) {
                failed.forEach(control -> tell(
                        "failed: " + (ControlWords.of(control) + ", " + ControlWords.shown(control)).replace('−', '-').replace('\u00a0', ' ')));
            } else {
                tell("failed: " + failed.stream().collect(Collectors.groupingBy(control -> control.of().series(), LinkedHashMap::new, Collectors.counting()))
                        .entrySet().stream().map(series -> series.getValue() + " on " + series.getKey()).collect(Collectors.joining(", "))
                        + "; --json and --report name each, and where skill is shown it stands under DEFECTS");
            }
        }
    }

    private void tell(String words) {
        Columns.indented(words, 2).forEach(page::line);
    }
}
