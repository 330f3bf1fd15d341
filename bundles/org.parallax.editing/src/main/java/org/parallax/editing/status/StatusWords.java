package org.parallax.editing.status;

import java.util.List;
import org.parallax.dsl.loading.Diagnostic.Severity;
import org.parallax.dsl.loading.Diagnostic;
import org.parallax.editing.drawing.Drawings;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.report.words.Numbers;

/**
 * What the status line says of the text being edited.
 *
 * @param text a few words
 * @param detail a sentence for whoever asks
 * @param click what a click on them does
 */
public record StatusWords(String text, String detail, Tone tone, Click click) {

    /** How loud the words are. */
    public enum Tone { CALM, BUSY, WARNING, ERROR }

    /** What a click on the words does. */
    public enum Click { SHOW_PROBLEMS, STOP_DRAWING, DRAW }

    private StatusWords(String text, String detail, Tone tone) {
        this(text, detail, tone, Click.SHOW_PROBLEMS);
    }

    /** The same, but never ready while a view in sight shows something else. */
    StatusWords drawing(Drawings.Standing standing) {
        if (standing.behind() == 0) {
            return this;
        }
        return standing.stopped()
                ? new StatusWords("Not drawn", "Drawing was stopped. A click here draws after all.", Tone.WARNING, Click.DRAW)
                : new StatusWords("Drawing, " + Math.round(100 * standing.share()) + "\u00a0%",
                        "The pictures are being drawn. A click here stops that.", Tone.BUSY, Click.STOP_DRAWING);
    }

    /**
     * Says where the live projection stands.
     *
     * @param changed whether the text has changed since it was last checked
     */
    public static StatusWords of(boolean changed, LiveState state, List<Diagnostic> problems) {
        if (changed) {
            return new StatusWords("Checking", "The text has changed and is being checked.", Tone.BUSY);
        }
        return switch (state) {
            case LiveState.Nothing(var reason) -> counted("Ready", reason, problems);
            case LiveState.Working working ->
                new StatusWords("Projecting", "The text is being projected.", Tone.BUSY);
            case LiveState.Held(var reason, var last) -> counted("Not projected", reason, problems);
            case LiveState.Current(var snapshot) -> snapshot.refined()
                    ? counted("Ready", "The projection is that of the text as it stands.", problems)
                    : refining(snapshot);
        };
    }

    private static StatusWords refining(LiveState.Snapshot snapshot) {
        long runs = snapshot.lowered().runs().orElse(LiveProjection.REFINED_RUNS);
        return new StatusWords("Projecting " + Numbers.figures(runs, "run"),
                "A first look is shown; the full projection takes its place.", Tone.BUSY);
    }

    private static StatusWords counted(String otherwise, String detail, List<Diagnostic> problems) {
        long errors = problems.stream().filter(Diagnostic::isError).count();
        long warnings = problems.stream().filter(problem -> problem.severity() == Severity.WARNING).count();
        if (errors > 0) {
            return new StatusWords(count(errors, "error") + (warnings > 0 ? ", " + count(warnings, "warning") : ""),
                    detail, Tone.ERROR);
        }
        return warnings > 0
                ? new StatusWords(otherwise + ", " + count(warnings, "warning"), detail, Tone.WARNING)
                : new StatusWords(otherwise, detail, otherwise.equals("Ready") ? Tone.CALM : Tone.WARNING);
    }

    private static String count(long number, String what) {
        return Numbers.figures(number, what);
    }
}
