package org.parallax.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parallax.app.projecting.Projected;
import org.parallax.cli.Failure;
import org.parallax.cli.Session;
import org.parallax.cli.io.ResultFile;
import org.parallax.report.chart.ProjectionFigures;
import org.parallax.report.chart.Scene;

/** A folder for charts, made if it is not there. */
final class ChartFolder {

    private final Path folder;

    ChartFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder before long work is done for it. */
    void requireWritable() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failure.input("cannot make the folder " + folder
                    + ": a file is in the way or you have no permission; choose another place");
        }
        if (!Files.isWritable(folder)) {
            throw Failure.input("cannot write into " + folder + ": you have no permission; choose another place");
        }
    }

    /** Writes every chart of a projection. */
    void write(Session session, Projected projected) {
        var charts = ProjectionFigures.of(Scene.of(projected.result()));
        charts.forEach((name, chart) -> new ResultFile(folder.resolve(name)).write(chart.svg()));
        session.streams().remark("parallax: wrote " + charts.size() + " charts into " + folder);
    }
}
