package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.views.ProjectionView;

/** Opening and closing leaves nothing behind: no editor, listener, thread, image, font or cursor. */
class LeakTest {

    private static final int TIMES = 100;
    private static final int WARM_UP = 10;
    private static final int ATTEMPTS = 30;

    @AfterEach
    void closeEditors() {
        Resource.setNonDisposeHandler(null);
        WorkbenchFixture.closeEditors();
    }

    @Test
    void openingAndClosingAHundredTimesLeavesNothingBehind() throws Exception {
        WorkbenchFixture.page().showView(IPageLayout.ID_OUTLINE);
        var file = WorkbenchFixture.file("again.scenario", WorkbenchFixture.example("dokdo-landing").text());
        openAndClose(file, WARM_UP);
        var forgotten = new CopyOnWriteArrayList<Error>();
        Resource.setNonDisposeHandler(forgotten::add);
        var before = LiveObjects.now();
        var threads = LiveThreads.now();
        openAndClose(file, TIMES);
        var after = assertNothingGrew(before);
        assertNoThreadStayed(threads);
        System.out.println(TIMES + " times opened and closed: heap " + (before.bytes() >> 20) + " MB, then "
                + (after.bytes() >> 20) + " MB; images " + before.count(Image.class) + ", then " + after.count(Image.class)
                + "; threads " + threads.count() + ", more now " + LiveThreads.now().more(threads, 1));
        assertEquals(List.of(), forgotten, "collected before it was disposed");
        assertTrue(after.count(ParallaxEditor.class) <= before.count(ParallaxEditor.class) + 1, "closed editors are collected");
    }

    @Test
    void showingAndHidingAViewLeavesNothingBehind() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        showAndHide(WARM_UP);
        var before = LiveObjects.now();
        showAndHide(TIMES);
        assertNothingGrew(before);
    }

    /** What is still being worked off in the background, as on a busy machine, may hold on to much for a while. */
    private static LiveObjects assertNothingGrew(LiveObjects before) {
        var after = LiveObjects.now();
        for (int i = 0; i < ATTEMPTS && !grown(before, after).isEmpty(); i++) {
            WorkbenchFixture.pause(1_000);
            after = LiveObjects.now();
        }
        assertEquals(Map.of(), grown(before, after));
        return after;
    }

    /** The pools of the platform hold a few more when the machine was busy; what opening leaves behind comes each time. */
    private static void assertNoThreadStayed(LiveThreads before) {
        for (int i = 0; i < ATTEMPTS && !stayed(before).isEmpty(); i++) {
            WorkbenchFixture.pause(1_000);
        }
        assertEquals(Map.of(), stayed(before), "threads by name, of which there are many more");
    }

    private static Map<String, Long> stayed(LiveThreads before) {
        return LiveThreads.now().more(before, TIMES / 10);
    }

    private static Map<String, Long> grown(LiveObjects before, LiveObjects after) {
        return after.grown(before, TIMES / 2, LeakTest::isOfTheWindow);
    }

    private static void openAndClose(IFile file, int times) throws Exception {
        for (int i = 0; i < times; i++) {
            var editor = WorkbenchFixture.open(file);
            WorkbenchFixture.pause(40);
            WorkbenchFixture.page().closeEditor(editor, false);
            WorkbenchFixture.pause(10);
        }
        WorkbenchFixture.pause(1_000);
    }

    private static void showAndHide(int times) throws Exception {
        for (int i = 0; i < times; i++) {
            var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
            WorkbenchFixture.pause(20);
            WorkbenchFixture.page().hideView(view);
            WorkbenchFixture.pause(10);
        }
        WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        WorkbenchFixture.pause(500);
    }

    private static boolean isOfTheWindow(String type) {
        return type.startsWith("org.parallax.workbench.") || type.startsWith("org.eclipse.swt.")
                || type.startsWith("org.eclipse.jface.") || type.startsWith("org.eclipse.ui.");
    }
}
