package org.parallax.workbench.chart;

import java.util.stream.Collectors;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.parallax.report.figure.Chart;

/** Describes the canvas to a screen reader: the titles, then what is pointed at. */
final class ChartWords extends AccessibleAdapter {

    private final ChartCanvas canvas;

    ChartWords(ChartCanvas canvas) {
        this.canvas = canvas;
        canvas.getAccessible().addAccessibleListener(this);
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    void say(Pointed pointed) {
        if (!pointed.sentence().isEmpty()) {
            canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
        }
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = sentence();
    }

    private String sentence() {
        if (!canvas.pointed().sentence().isEmpty()) {
            return canvas.pointed().sentence() + (canvas.isDimmed() ? " " + Pointed.OF_BEFORE : "");
        }
        return canvas.message().isEmpty()
                ? canvas.charts().stream().map(Chart::title).collect(Collectors.joining(". "))
                : canvas.message();
    }
}
