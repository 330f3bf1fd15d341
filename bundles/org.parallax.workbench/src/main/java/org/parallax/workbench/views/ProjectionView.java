package org.parallax.workbench.views;

import java.util.List;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.chart.ChartKind;
import org.parallax.report.figure.Chart;

/** The projection of the scenario being written. */
public final class ProjectionView extends ChartView {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.projection";

    @Override
    protected List<Chart> draw(ProjectionResult result, ViewChoices.Choice choice, Pictures.Sheet on) {
        return Pictures.projection(result, choice, on);
    }

    /** A user who chooses an indicator while all of them are shown wants to see that one. */
    private static ViewChoices.Choice seen(ViewChoices.Choice choice) {
        return choice.picture() == ChartKind.INDICATORS ? choice.withPicture(ChartKind.LARGE) : choice;
    }

    @Override
    protected boolean tellsMissing() {
        return true;
    }

    @Override
    protected void fillToolBar() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(new ScenarioMenu(this));
        bar.add(new PictureMenu(choices()));
        bar.add(new IndicatorMenu(choices(), this::result, ProjectionView::seen));
        bar.add(theoryMenu());
        bar.add(exporting());
    }
}
