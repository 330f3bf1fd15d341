package org.parallax.cli.command;

import java.nio.file.Path;
import org.parallax.app.projecting.Projected;
import org.parallax.cli.io.ResultFolder;
import org.parallax.cli.status.Failure;
import org.parallax.report.chart.ProjectionFigures;
import org.parallax.report.chart.layout.ChartContext;
import org.parallax.report.data.PictureExport;
import org.parallax.report.words.HeldAgainst;
import org.parallax.report.words.Numbers;

/** A folder for charts, created if it does not exist. */
final class ChartFolder {

    private final Path folder;

    ChartFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Checks that the folder exists or can be created, and that none of the charts takes the place of a result that goes
     * elsewhere; called before long work, so that a bad path is reported at once.
     *
     * @throws Failure if it cannot be written to
     */
    void requireWritable(TakenFiles taken) {
        taken.takeAll("--svg", folder, ".svg");
        new ResultFolder(folder).requireWritable();
    }

    /** Writes every chart of a projection. */
    void write(CommandContext context, Projected projected, HeldAgainst held) {
        var target = new ResultFolder(folder);
        target.make();
        var charts = ProjectionFigures.of(ChartContext.of(projected.result()).on(projected.manifest().grounds())
                .against(held.counterfactual()));
        charts.forEach((name, chart) -> target.write(name, new PictureExport(chart, projected.manifest()).svg()));
        context.streams().remark("parallax: wrote " + Numbers.figures(charts.size(), "chart") + " into " + folder);
    }
}
