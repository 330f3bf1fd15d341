package org.parallax.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.app.projecting.Projected;
import org.parallax.cli.io.ResultFile;
import org.parallax.cli.status.Failure;
import org.parallax.report.chart.ProjectionFigures;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.data.PictureExport;

/** A folder for charts, made if it is not there. */
final class ChartFolder {

    private final Path folder;

    ChartFolder(Path folder) {
        this.folder = folder;
    }

    /** Looks whether the folder is there or can be made, before long work is done for it. */
    void requireWritable() {
        var there = folder.toAbsolutePath();
        while (!Files.exists(there)) {
            there = there.getParent();
        }
        if (!Files.isDirectory(there)) {
            throw Failure.input("cannot make the folder " + folder + ": the file " + there + " is in the way; choose another place");
        }
        if (!Files.isWritable(there)) {
            throw Failure.input("cannot write into " + folder + ": you have no permission; choose another place");
        }
    }

    /** Writes every chart of a projection. */
    void write(CommandContext session, Projected projected) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failure.input("cannot make the folder " + folder + ": " + e.getMessage() + "; choose another place");
        }
        var charts = ProjectionFigures.of(ChartContext.of(projected.result()));
        charts.forEach((name, chart) -> new ResultFile(folder.resolve(name))
                .write(new PictureExport(chart, projected.manifest()).svg()));
        session.streams().remark("parallax: wrote " + charts.size() + " charts into " + folder);
    }
}
