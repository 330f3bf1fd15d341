package org.parallax.workbench.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.parallax.app.files.WriteProblem;
import org.parallax.report.figure.NumberTable;
import org.parallax.workbench.ui.OnUi;

/**
 * What can be done with a picture: save it, copy it or its numbers, read it as a table. Drawing and writing happen on
 * the drawing threads; the window only asks for a name and fills the clipboard.
 */
final class PictureActions {

    private static final String NOTHING = "There is nothing to draw for this scenario.";

    private final Shell shell;
    private final Executor threads;
    private final Source source;
    private final Action save;
    private final Action copyPicture;
    private final Action copyNumbers;
    private final Action asTable;

    /**
     * What leaves the window; asked on the UI thread.
     *
     * @param refusal why nothing may leave it now, in a sentence; empty if something may
     * @param picture what is exported, to be drawn on a drawing thread
     */
    record Source(Supplier<Optional<String>> refusal, Supplier<Supplier<Optional<PictureFile>>> picture) {}

    /**
     * @param source of what is drawn on one of {@code threads}
     * @param table shows tables or pictures
     */
    PictureActions(Shell shell, Executor threads, Source source, Consumer<Boolean> table) {
        this.shell = shell;
        this.threads = threads;
        this.source = source;
        this.save = action("Save picture as\u2026", "Save this picture as SVG or PNG, or the whole projection as CSV, JSON or a page to print", this::save);
        this.copyPicture = action("Copy picture", "Copy this picture to the clipboard", this::copyPicture);
        this.copyNumbers = action("Copy numbers", "Copy this picture\u2019s numbers for a spreadsheet", this::copyNumbers);
        this.asTable = new Action("Show as table\tT", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                table.accept(isChecked());
            }
        };
        asTable.setToolTipText("Show the numbers of the pictures instead of the pictures");
    }

    /** The one for a tool bar. */
    IAction toolItem() {
        return action("Export", save.getToolTipText(), this::save);
    }

    /** All of them for a menu. */
    void fill(IContributionManager menu) {
        menu.add(asTable);
        menu.add(new Separator());
        menu.add(copyPicture);
        menu.add(copyNumbers);
        menu.add(save);
    }

    /** Says in the menu whether tables are shown. */
    void showsTables(boolean tables) {
        asTable.setChecked(tables);
    }

    private static Action action(String label, String explanation, Runnable does) {
        var action = new Action(label) {
            @Override
            public void run() {
                does.run();
            }
        };
        action.setToolTipText(explanation);
        return action;
    }

    private void save() {
        draw(Function.identity(), this::save);
    }

    private void save(PictureFile file) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText("Save picture");
        dialog.setFilterNames(PictureFormat.ALL.stream().map(PictureFormat::label).toArray(String[]::new));
        dialog.setFilterExtensions(PictureFormat.ALL.stream().map(PictureFormat::pattern).toArray(String[]::new));
        dialog.setFileName("projection.svg");
        dialog.setOverwrite(true);
        Optional.ofNullable(dialog.open()).map(name -> Path.of(chosen(dialog).ended(name))).ifPresent(chosen -> inBackground(() -> {
            try {
                file.write(chosen);
                return chosen;
            } catch (IOException e) {
                var problem = WriteProblem.of(e, chosen, 0);
                throw new UncheckedIOException(chosen + " could not be written: " + problem.cause() + "; " + problem.cure() + ".", e);
            }
        }, written -> { }));
    }

    private static PictureFormat chosen(FileDialog dialog) {
        return PictureFormat.ALL.get(Math.max(0, dialog.getFilterIndex()));
    }

    private void copyPicture() {
        draw(file -> new Object[] {file.pixels(), file.chart().title()},
                data -> copy(data, ImageTransfer.getInstance(), TextTransfer.getInstance()));
    }

    private void copyNumbers() {
        draw(file -> file.chart().tables().stream().map(NumberTable::tabbed).collect(Collectors.joining("\n")),
                text -> copy(new Object[] {text}, TextTransfer.getInstance()));
    }

    /** Draws what leaves the window, makes something of it, and hands that over on the UI thread; or says why not. */
    private <T> void draw(Function<PictureFile, T> made, Consumer<T> then) {
        source.refusal().get().ifPresentOrElse(this::refuse, () -> {
            var leaving = source.picture().get();
            inBackground(() -> leaving.get().map(made), found -> found.ifPresentOrElse(then, () -> refuse(NOTHING)));
        });
    }

    private void refuse(String reason) {
        MessageDialog.openInformation(shell, "Picture", reason);
    }

    private <T> void inBackground(Supplier<T> work, Consumer<T> then) {
        CompletableFuture.supplyAsync(work, threads)
                .thenAccept(done -> OnUi.of(shell, () -> then.accept(done)))
                .exceptionally(e -> {
                    var cause = e instanceof CompletionException && e.getCause() instanceof Throwable inner ? inner : e;
                    ILog.of(PictureActions.class).error("A picture could not leave the window", cause);
                    OnUi.of(shell, () -> MessageDialog.openError(shell, "Picture", String.valueOf(cause.getMessage())));
                    return null;
                });
    }

    private void copy(Object[] data, Transfer... as) {
        var clipboard = new Clipboard(shell.getDisplay());
        try {
            clipboard.setContents(data, as);
        } finally {
            clipboard.dispose();
        }
    }
}
