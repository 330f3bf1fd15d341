package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.editing.picture.DrawingThreads;
import org.parallax.editing.view.ViewChoices;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.figure.Chart;
import org.parallax.report.figure.MarkTarget;
import org.parallax.workbench.chart.Pointed;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.views.CapitalsView;
import org.parallax.workbench.views.ChartView;
import org.parallax.workbench.views.DriversView;
import org.parallax.workbench.views.ProjectionView;

/** What one can do with a picture by pointer and keys. */
class PictureTest {

    @TempDir
    private Path folder;

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void everyPictureFillsItsPane() throws Exception {
        var view = projection();
        ViewChoices choices = view.getSite().getService(ViewChoices.class);
        try {
            for (var kind : ChartKind.ofAProjection()) {
                boolean other = choices.now().picture() != kind;
                var before = view.charts().getFirst().svg();
                choices.change(choice -> choice.withPicture(kind));
                WorkbenchFixture.until(kind + " is drawn", () -> !(other && view.charts().getFirst().svg().equals(before)));
                WorkbenchFixture.until(kind + " fits into its pane", () -> {
                    var chart = view.charts().getFirst();
                    var area = view.canvas().getClientArea();
                    return chart.height() * area.width / (double) chart.width() <= area.height + 1;
                });
            }
        } finally {
            choices.change(choice -> choice.withPicture(ChartKind.INDICATORS));
        }
    }

    @Test
    void pointerAndKeysReadTheMonthsOff() throws Exception {
        var view = projection();
        var panel = view.charts().getFirst().panels().get(1);
        assertEquals("Security cooperation", panel.name());
        moveTo(view, new Chart.Box(panel.x(panel.last()) - 2, panel.plot().y() + 20, 1, 1));
        var month = assertInstanceOf(Pointed.Month.class, view.canvas().pointed());
        assertEquals(panel.last(), month.month());
        assertEquals("Median", month.reading().orElseThrow().figures().getFirst().label());
        key(view, SWT.ARROW_LEFT, 0);
        assertEquals(panel.last().minusMonths(1), ((Pointed.Month) view.canvas().pointed()).month());
        assertTrue(view.canvas().pointed().sentence().startsWith("Security cooperation, Nov\u00a02028: median "), view.canvas().pointed().sentence());
        key(view, SWT.ARROW_LEFT, SWT.MOD1);
        assertFalse(((Pointed.Month) view.canvas().pointed()).happenings().isEmpty());
        key(view, SWT.ESC, 0);
        assertInstanceOf(Pointed.Nowhere.class, view.canvas().pointed());
    }

    @Test
    void theStatementAtTheCaretComesForwardInEveryPictureInSight() throws Exception {
        var view = projection();
        var drivers = WorkbenchFixture.show(DriversView.ID, DriversView.class);
        var editor = (ParallaxEditor) WorkbenchFixture.page().getActiveEditor();
        WorkbenchFixture.page().activate(editor);
        editor.selectAndReveal(editor.text().indexOf("event landing") + 3, 0);
        WorkbenchFixture.until("the landing brought forward", () -> view.canvas().highlighted().equals(Optional.of(new MarkTarget.Event("landing")))
                && drivers.canvas().highlighted().equals(Optional.of(new MarkTarget.Event("landing"))));
        editor.selectAndReveal(0, 0);
        WorkbenchFixture.until("nothing brought forward", () -> view.canvas().highlighted().isEmpty());
    }

    @Test
    void aClickOnAMarkSelectsItsStatementInTheTextAndItsMarksElsewhere() throws Exception {
        var view = projection();
        var capitals = WorkbenchFixture.show(CapitalsView.ID, CapitalsView.class);
        WorkbenchFixture.untilDrawn("DokdoLanding", capitals);
        WorkbenchFixture.moveTo(capitals, "landing");
        click(capitals);
        var editor = (ParallaxEditor) WorkbenchFixture.page().getActiveEditor();
        WorkbenchFixture.until("the landing selected", () ->
                "landing".equals(((ITextSelection) editor.getSelectionProvider().getSelection()).getText()));
        WorkbenchFixture.until("the landing brought forward", () -> view.canvas().highlighted().equals(Optional.of(new MarkTarget.Event("landing"))));
        assertEquals(capitals, WorkbenchFixture.page().getActivePart());
    }

    @Test
    void thePictureAndItsProjectionLeaveInEveryFormatWithTheCaveat() throws Exception {
        var file = projection().leaving().get().orElseThrow();
        for (var name : new String[] {"p.svg", "p.png", "p.csv", "p.json", "p.html"}) {
            file.write(folder.resolve(name));
            assertTrue(Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1).contains(", not a prediction: what would follow"), name);
        }
        var svg = Files.readString(folder.resolve("p.svg"));
        assertTrue(svg.startsWith("<svg ") && svg.contains("A projection under one theory, not a prediction: what would follow"));
        var png = new ImageData(folder.resolve("p.png").toString());
        assertEquals(2 * ChartContext.WIDTH, png.width);
        var csv = Files.readAllLines(folder.resolve("p.csv"));
        assertTrue(csv.getFirst().startsWith("# note: A projection under "), csv.getFirst());
        assertTrue(csv.stream().anyMatch(line -> line.startsWith("# scenario: DokdoLanding (")));
        assertTrue(csv.contains("theory,variant,indicator,month,statistic,value"));
        assertTrue(Files.readString(folder.resolve("p.html")).contains("parallax project dokdo"), "how to make it again");
        try (var left = Files.list(folder)) {
            assertEquals(5, left.count());
        }
    }

    @Test
    void whereAPictureCannotBeWrittenNothingIsLeftBeside() throws Exception {
        var file = projection().leaving().get().orElseThrow();
        Files.createDirectories(folder.resolve("p.svg").resolve("not empty"));
        try {
            file.write(folder.resolve("p.svg"));
            fail("a folder is overwritten");
        } catch (IOException expected) {
            assertTrue(Files.isDirectory(folder.resolve("p.svg")));
        }
        try (var left = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("p.svg")), left.toList());
        }
    }

    @Test
    void theWindowGoesOnWhileAPictureToCopyIsDrawn() throws Exception {
        var view = projection();
        var clipboard = new Clipboard(Display.getCurrent());
        var others = new CountDownLatch(1);
        DrawingThreads threads = view.getSite().getService(DrawingThreads.class);
        try {
            clipboard.setContents(new Object[] {"before"}, new Transfer[] {TextTransfer.getInstance()});
            for (int i = 0; i < 2; i++) {
                threads.execute(() -> await(others));
            }
            choose(view, "Copy picture");
            WorkbenchFixture.pause(200);
            assertEquals("before", clipboard.getContents(TextTransfer.getInstance()));
            others.countDown();
            WorkbenchFixture.until("the picture", () -> clipboard.getContents(ImageTransfer.getInstance()) != null);
        } finally {
            others.countDown();
            clipboard.dispose();
        }
    }

    @Test
    void pictureAndNumbersAreCopied() throws Exception {
        var view = projection();
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            choose(view, "Copy picture");
            WorkbenchFixture.until("the picture", () -> clipboard.getContents(ImageTransfer.getInstance()) != null);
            var image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertEquals(2 * ChartContext.WIDTH, image.width);
            choose(view, "Copy numbers");
            WorkbenchFixture.until("the numbers", () -> clipboard.getContents(TextTransfer.getInstance()) instanceof String text
                    && text.startsWith("Shown\t"));
            var lines = ((String) clipboard.getContents(TextTransfer.getInstance())).lines().toList();
            assertTrue(lines.getFirst().startsWith("Shown\tMonth\tDocumented\tMedian\t50 % of runs"), lines.getFirst());
            assertTrue(lines.stream().anyMatch(line -> line.startsWith("Security cooperation\tDec\u00a02028\t")));
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void theKeyTShowsTheNumbersAsATableAndBack() throws Exception {
        var view = projection();
        key(view, 't', 0);
        var table = view.tables().getFirst().getTable();
        WorkbenchFixture.until("the table is seen", table::isVisible);
        assertEquals("Median", table.getColumn(3).getText());
        assertEquals(view.charts().getFirst().tables().getFirst().rows().size(), table.getItemCount());
        var event = new Event();
        event.keyCode = SWT.ESC;
        table.notifyListeners(SWT.KeyDown, event);
        assertTrue(view.tables().isEmpty());
        WorkbenchFixture.until("the picture is seen", view.canvas()::isVisible);
    }

    @Test
    void theMenuOutlivesTheTablesOfAnotherPicture() throws Exception {
        var view = projection();
        ViewChoices choices = view.getSite().getService(ViewChoices.class);
        try {
            key(view, 't', 0);
            var table = view.tables().getFirst().getTable();
            choices.change(choice -> choice.withPicture(ChartKind.REGIMES));
            WorkbenchFixture.until("other tables", table::isDisposed);
            assertFalse(view.canvas().getMenu().isDisposed());
            assertSame(view.canvas().getMenu(), view.tables().getFirst().getTable().getMenu());
        } finally {
            view.showTables(false);
            choices.change(choice -> choice.withPicture(ChartKind.INDICATORS));
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProjectionView projection() throws Exception {
        WorkbenchFixture.openExample("dokdo-landing");
        var view = WorkbenchFixture.show(ProjectionView.ID, ProjectionView.class);
        WorkbenchFixture.untilDrawn("DokdoLanding", view);
        return view;
    }

    private static void moveTo(ChartView view, Chart.Box box) {
        double fit = view.canvas().getClientArea().width / (double) view.charts().getFirst().width();
        var event = new Event();
        event.x = (int) Math.round((box.x() + box.width() / 2) * fit);
        event.y = (int) Math.round((box.y() + box.height() / 2) * fit);
        view.canvas().notifyListeners(SWT.MouseMove, event);
    }

    private static void click(ChartView view) {
        var event = new Event();
        event.button = 1;
        event.count = 1;
        view.canvas().notifyListeners(SWT.MouseDown, event);
        view.canvas().notifyListeners(SWT.MouseUp, event);
    }

    private static void key(ChartView view, int code, int mask) {
        var event = new Event();
        event.keyCode = code;
        event.character = code == 't' ? 't' : 0;
        event.stateMask = mask;
        view.canvas().notifyListeners(SWT.KeyDown, event);
    }

    private static void choose(ChartView view, String label) {
        Menu menu = view.canvas().getMenu();
        menu.notifyListeners(SWT.Show, new Event());
        var item = Arrays.stream(menu.getItems()).filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
        item.notifyListeners(SWT.Selection, new Event());
        menu.notifyListeners(SWT.Hide, new Event());
    }
}
