package org.parallax.workbench.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
import org.parallax.report.chart.NumberTable;

/** What can be done with a picture: save it, copy it or its numbers, read it as a table. */
final class PictureActions {

    private static final String NOTHING = "There is no picture yet.";

    private final Shell shell;
    private final Supplier<Optional<PictureFile>> picture;
    private final Action save;
    private final Action copyPicture;
    private final Action copyNumbers;
    private final Action asTable;

    /**
     * @param picture what leaves the window, where there is one
     * @param table shows tables or pictures
     */
    PictureActions(Shell shell, Supplier<Optional<PictureFile>> picture, Consumer<Boolean> table) {
        this.shell = shell;
        this.picture = picture;
        this.save = action("Save picture as\u2026", "Save this picture as SVG or PNG, or its numbers as CSV", this::save);
        this.copyPicture = action("Copy picture", "Copy this picture to the clipboard", () -> picture.get().ifPresent(this::copyPicture));
        this.copyNumbers = action("Copy numbers", "Copy this picture\u2019s numbers for a spreadsheet", () -> picture.get().ifPresent(this::copyNumbers));
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
        var found = picture.get();
        if (found.isEmpty()) {
            MessageDialog.openInformation(shell, "Save picture", NOTHING);
            return;
        }
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterNames(new String[] {"Picture (*.svg)", "Picture (*.png)", "Numbers (*.csv)"});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png", "*.csv"});
        dialog.setFileName("projection.svg");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            write(found.get(), Path.of(chosen));
        }
    }

    private void write(PictureFile file, Path path) {
        try {
            file.write(path);
        } catch (IOException e) {
            MessageDialog.openError(shell, "Save picture", path + " could not be written: " + e.getMessage());
        }
    }

    private void copyPicture(PictureFile file) {
        copy(new Object[] {file.pixels(), file.chart().title()}, ImageTransfer.getInstance(), TextTransfer.getInstance());
    }

    private void copyNumbers(PictureFile file) {
        var text = file.chart().tables().stream().map(NumberTable::tabbed).collect(Collectors.joining("\n"));
        copy(new Object[] {text}, TextTransfer.getInstance());
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
