package org.parallax.workbench.tests;

import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.views.ProjectionView;

/** How long the window takes for what it does at every keystroke; printed only. */
class SpeedTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void aKeystrokeIsSoonSeenInTheProjection() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        WorkbenchFixture.until("a picture", () -> !view.charts().isEmpty());
        var times = new long[5];
        for (int i = 0; i < times.length; i++) {
            var before = view.charts().getFirst().svg();
            long begun = System.nanoTime();
            WorkbenchFixture.type(editor, "+2" + i % 10 + "%", "+2" + (i + 1) % 10 + "%");
            WorkbenchFixture.until("another picture", () -> !view.charts().getFirst().svg().equals(before));
            times[i] = (System.nanoTime() - begun) / 1_000_000;
            WorkbenchFixture.untilCurrent(editor);
            WorkbenchFixture.pause(200);
        }
        Arrays.sort(times);
        System.out.println("keystroke to redrawn projection: " + Arrays.toString(times) + " ms");
    }
}
