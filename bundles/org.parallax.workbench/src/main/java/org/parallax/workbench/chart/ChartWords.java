package org.parallax.workbench.chart;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.parallax.report.chart.Chart;
import org.parallax.workbench.chart.Sheet.Found;

/** Tells a screen reader what the canvas shows: the titles, then whichever mark is pointed at. */
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

    void say(Optional<Found> found) {
        found.ifPresent(mark -> canvas.getAccessible().setFocus(ACC.CHILDID_SELF));
    }

    @Override
    public void getName(AccessibleEvent event) {
        event.result = canvas.pointed()
                .map(found -> found.mark().text())
                .orElseGet(() -> canvas.message().isEmpty()
                        ? canvas.charts().stream().map(Chart::title).collect(Collectors.joining(". "))
                        : canvas.message());
    }
}
