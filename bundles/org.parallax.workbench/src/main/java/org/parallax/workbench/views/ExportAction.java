package org.parallax.workbench.views;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.parallax.report.chart.Chart;
import org.parallax.report.data.ProjectionCsv;
import org.parallax.workbench.chart.Raster;

/** Saves what a view shows as SVG or PNG, or the projection behind it as CSV. */
final class ExportAction extends Action {

    private static final double PNG_SCALE = 2;

    private final ChartView view;

    ExportAction(ChartView view) {
        super("Export");
        this.view = view;
        setToolTipText("Save this picture as SVG or PNG, or its numbers as CSV");
    }

    @Override
    public void run() {
        var shell = view.getSite().getShell();
        if (view.charts().isEmpty()) {
            MessageDialog.openInformation(shell, "Export", "There is no picture to save yet.");
            return;
        }
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterNames(new String[] {"Picture (*.svg)", "Picture (*.png)", "Numbers (*.csv)"});
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png", "*.csv"});
        dialog.setFileName("projection.svg");
        dialog.setOverwrite(true);
        var chosen = dialog.open();
        if (chosen != null) {
            try {
                write(Path.of(chosen));
            } catch (IOException e) {
                MessageDialog.openError(shell, "Export", chosen + " could not be written: " + e.getMessage());
            }
        }
    }

    /** Writes beside the file and then renames, so that nothing is ever left half-written. */
    void write(Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".part");
        var name = file.getFileName().toString();
        if (name.endsWith(".png")) {
            var loader = new ImageLoader();
            loader.data = new ImageData[] {Raster.of(first(), PNG_SCALE).pixels()};
            try (var out = Files.newOutputStream(beside)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } else if (name.endsWith(".csv")) {
            Files.writeString(beside, ProjectionCsv.of(view.result().orElseThrow()), StandardCharsets.UTF_8);
        } else {
            Files.writeString(beside, first().svg(), StandardCharsets.UTF_8);
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private Chart first() {
        return view.charts().getFirst();
    }
}
