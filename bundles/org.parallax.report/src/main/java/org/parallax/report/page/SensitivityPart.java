package org.parallax.report.page;

import java.util.List;
import java.util.stream.IntStream;
import org.parallax.projection.result.Counterfactual;
import org.parallax.projection.result.Tornado;
import org.parallax.projection.situation.Indicator;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.words.MonthWords;
import org.parallax.report.words.SensitivityWords;
import org.parallax.report.words.Sentences;

/** Which inputs drive what the scenario changes: a picture for each theory, and a table of all that would be seen. */
final class SensitivityPart {

    /** Where the part is linked to. */
    static final String ID = "sensitivity";

    private SensitivityPart() {}

    /** Whether the result knows of any, and of what it is held against. */
    static boolean isWritten(ChartContext context) {
        return context.against() == Counterfactual.REFERENCE
                && context.result().sensitivity().stream().anyMatch(each -> !each.bars().isEmpty());
    }

    /** Writes the part, if there is anything to tell. */
    static void write(Html html, ChartContext context) {
        if (!isWritten(context)) {
            return;
        }
        var told = context.result().sensitivity().stream().filter(each -> !SensitivityWords.shown(each, 1).isEmpty()).toList();
        html.section(ID, "What drives it: sensitivity", () -> {
            IntStream.range(0, context.result().theories().size())
                    .filter(theory -> told.stream().anyMatch(each -> each.theory().equals(context.theory(theory).theory().id())))
                    .mapToObj(theory -> ChartKind.TORNADO.draw(subject(context, theory)))
                    .forEach(chart -> chart.ifPresent(html::figure));
            still(html, context, told);
            note(html, SensitivityWords.MEANING);
            note(html, SensitivityWords.ENDS);
            SensitivityWords.untried(context.result().sensitivity()).ifPresent(words -> note(html, words));
            told.forEach(each -> html.folded(
                    "All that was moved under " + context.titleOf(each.theory()) + ", " + context.subject(each.indicator()) + " in "
                            + MonthWords.name(each.month()) + ", as a table",
                    () -> html.table(SensitivityWords.heads(each), SensitivityWords.rows(each))));
        });
    }

    private static void still(Html html, ChartContext context, List<Tornado> told) {
        var still = context.result().sensitivity().stream()
                .filter(each -> !told.contains(each))
                .map(each -> context.titleOf(each.theory()))
                .toList();
        if (!still.isEmpty()) {
            note(html, "Nothing that is moved alone changes what the scenario does by a tenth of a point under " + Sentences.list(still) + ".");
        }
    }

    private static void note(Html html, String words) {
        html.element("p", Attributes.styled("note"), words);
    }

    private static ChartKind.Subject subject(ChartContext context, int theory) {
        return ChartKind.Subject.of(context, theory, Indicator.COOPERATION);
    }
}
