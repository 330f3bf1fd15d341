package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.parallax.editing.beginning.Beginnings;
import org.parallax.editing.beginning.ScenarioTemplate;
import org.parallax.editing.drawing.Drawings;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.workbench.editor.ParallaxEditor;
import org.parallax.workbench.views.ChartView;

/** What a test does in the window. All of it on the UI thread, with the events of the window going on meanwhile. */
public final class WorkbenchFixture {

    private static final long PATIENCE_SECONDS = 180;

    /** What a test waits for may come without any event. */
    private static final Runnable TICK = () -> { };
    private static final int TICK_MILLISECONDS = 5;
    private static final AtomicLong TURNS = new AtomicLong();
    /** The endings of files with a text of the language. */
    private static final Set<String> TEXTS = Set.of("scenario", "relationship");

    private WorkbenchFixture() {}

    public static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    public static LiveProjection live() {
        return page().getWorkbenchWindow().getService(LiveProjection.class);
    }

    /** Lets the window go on until something holds. */
    public static void until(String what, BooleanSupplier holds) {
        long end = System.nanoTime() + PATIENCE_SECONDS * 1_000_000_000;
        boolean held = holds.getAsBoolean();
        while (!held && System.nanoTime() < end) {
            work();
            held = holds.getAsBoolean();
        }
        assertTrue(held, () -> what + ", but: " + stateInWords());
    }

    private static String stateInWords() {
        return switch (live().state()) {
            case LiveState.Nothing(var reason) -> reason;
            case LiveState.Held(var reason, var last) -> reason;
            case LiveState.Working working -> "a projection is under way";
            case LiveState.Current(var snapshot) -> "there is one of " + snapshot.text().path().getFileName() + " at "
                    + snapshot.text().stamp() + (snapshot.refined() ? ", refined" : ", not refined");
        };
    }

    /** Lets the window go on until some things are no longer there; where they stay, says which. */
    static void untilNone(String what, Supplier<List<String>> left) {
        var last = new AtomicReference<>(List.of(what));
        try {
            until(what, () -> {
                last.set(left.get());
                return last.get().isEmpty();
            });
        } catch (AssertionError e) {
            throw new AssertionError(what + ": " + String.join("\n", last.get()), e);
        }
    }

    /** Lets the window go on for a while, and until it has done what it had been asked before, however slow the machine. */
    public static void pause(long milliseconds) {
        var isDone = new AtomicBoolean();
        Display.getCurrent().asyncExec(() -> isDone.set(true));
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (System.nanoTime() < end) {
            work();
        }
        until("what the window was asked to be done", isDone::get);
    }

    /** How often the event loop has come round; on any thread. */
    static long turns() {
        return TURNS.get();
    }

    static void work() {
        var display = Display.getCurrent();
        TURNS.incrementAndGet();
        if (!display.readAndDispatch()) {
            display.timerExec(TICK_MILLISECONDS, TICK);
            display.sleep();
        }
    }

    /** A file of the workspace with this text. */
    static IFile file(String name, String text) throws CoreException {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject("Tests");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        var file = project.getFile(name);
        if (file.exists()) {
            file.delete(true, null);
        }
        file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
        return file;
    }

    static ParallaxEditor open(IFile file) throws CoreException {
        return (ParallaxEditor) IDE.openEditor(page(), file);
    }

    static Beginnings beginnings() {
        return page().getWorkbenchWindow().getService(Beginnings.class);
    }

    static ScenarioTemplate example(String file) {
        return beginnings().brought().stream().flatMap(record -> record.examples().stream()).filter(template -> template.file().equals(file)).findFirst().orElseThrow();
    }

    /** Opens an example in an editor and waits until its refined projection is there. */
    public static ParallaxEditor openExample(String name) throws CoreException {
        var editor = open(file(name + ".scenario", example(name).text()));
        untilCurrent(editor);
        return editor;
    }

    /** Waits until the refined projection is that of the editor's text as it stands. */
    static void untilCurrent(ParallaxEditor editor) {
        until("a projection of what is in the editor", () -> live().state() instanceof LiveState.Current(var snapshot)
                && snapshot.refined() && snapshot.text().sameAs(editor.edited()));
    }

    /**
     * Waits until a view in sight shows the refined projection of a scenario, at rest and in full light. A view that is
     * merely not empty may still show what another test left.
     */
    static void untilDrawn(String scenario, ChartView view) {
        var drawings = page().getWorkbenchWindow().getService(Drawings.class);
        until(scenario + " in " + view.getTitle(), () -> live().state() instanceof LiveState.Current(var snapshot)
                && snapshot.refined() && snapshot.scenario().name().equals(scenario) && drawings.of(snapshot).behind() == 0
                && !view.charts().isEmpty() && !view.canvas().isDimmed() && !view.canvas().isMoving());
    }

    /**
     * Moves the pointer onto a mark where it stands now, which is not where it was laid out once a scroll bar narrows the
     * canvas or the picture is scrolled.
     */
    static Event moveTo(ChartView view, String mark) {
        var place = view.canvas().place(mark).orElseThrow();
        var event = new Event();
        event.x = (int) Math.round(place.x() + place.width() / 2);
        event.y = (int) Math.round(place.y() + place.height() / 2);
        view.canvas().notifyListeners(SWT.MouseMove, event);
        return event;
    }

    public static <T extends IViewPart> T show(String id, Class<T> type) throws CoreException {
        return type.cast(page().showView(id));
    }

    /**
     * Closes what is open, takes away its files, since texts of one folder see each other, and has all views look at what
     * they looked at first: the tests share one window, in any order.
     */
    public static void closeEditors() {
        page().closeAllEditors(false);
        until("no editor", () -> page().getEditorReferences().length == 0);
        pause(50);
        deleteTexts();
        SharedChoices.reset(page());
    }

    /** Also what a test put in the place of a text, or took from it, without a word to the workspace. */
    private static void deleteTexts() {
        try {
            for (var project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
                project.refreshLocal(IResource.DEPTH_ONE, null);
                for (var member : project.members()) {
                    if (TEXTS.contains(String.valueOf(member.getFileExtension()))) {
                        member.delete(true, null);
                    }
                }
            }
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    /** Replaces the first occurrence of some text, as typing over it would. */
    static void type(ParallaxEditor editor, String over, String typed) throws Exception {
        var document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        int at = document.get().indexOf(over);
        assertTrue(at >= 0, over + " stands in the text");
        editor.selectAndReveal(at, over.length());
        document.replace(at, over.length(), typed);
    }

    /** Runs a command in an editor, as its keys would. */
    static void run(ParallaxEditor editor, String command) throws Exception {
        page().activate(editor);
        editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
    }

    /** Takes the last edit of an editor back. */
    static void undo(ParallaxEditor editor) {
        page().activate(editor);
        editor.getAction(ITextEditorActionConstants.UNDO).run();
        pause(50);
    }
}
