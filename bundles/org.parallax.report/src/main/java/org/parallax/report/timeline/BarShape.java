package org.parallax.report.timeline;

import java.util.List;
import org.parallax.report.design.Theme;
import org.parallax.report.record.RecordDossier.Span;
import org.parallax.report.svg.Canvas;
import org.parallax.report.svg.Stroke;

/**
 * The shape of what lasted: a rule where it began, and for a condition where it ended too; dashed round an agreement that
 * was announced and not signed; a condition in force where the record ends stays open.
 *
 * @param fill colour of the bar
 * @param edge colour of its rules
 */
record BarShape(Canvas canvas, Theme theme, String fill, String edge) {

    private static final List<Integer> DASH = List.of(4, 3);

    void draw(Span span, double left, double right, double top, double height) {
        double width = Math.max(2, right - left);
        boolean hollow = span.isAnnounced() || span.holding().alleged();
        canvas.box(left, top, width, height, hollow ? theme.colour("paper") : fill);
        var stroke = hollow ? new Stroke(edge, 1, DASH) : Stroke.solid(edge, 1);
        if (hollow || span.isCondition()) {
            canvas.line(left, top + 0.5, left + width, top + 0.5, stroke);
            canvas.line(left, top + height - 0.5, left + width, top + height - 0.5, stroke);
        }
        if (span.isCondition() && span.to().isPresent()) {
            canvas.line(left + width, top, left + width, top + height, Stroke.solid(edge, 2));
        }
        canvas.line(left, top, left, top + height, hollow ? new Stroke(edge, 2, DASH) : Stroke.solid(edge, 2));
    }
}
