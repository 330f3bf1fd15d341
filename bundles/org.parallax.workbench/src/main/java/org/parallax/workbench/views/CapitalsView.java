package org.parallax.workbench.views;

import java.util.List;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.chart.Chart;
import org.parallax.report.chart.Frame;
import org.parallax.report.design.Theme;
import org.parallax.workbench.live.Choices;
import org.parallax.workbench.live.Pictures;

/** How each capital comes to see the other, and what each sees in every event. */
public final class CapitalsView extends ChartView {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.capitals";

    @Override
    protected List<Chart> draw(ProjectionResult result, Choices.Choice choice, Theme theme, Frame frame) {
        return Pictures.capitals(result, choice, theme, frame);
    }

    @Override
    protected void fillToolBar() {
        var bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(theoryMenu());
        bar.add(exporting());
    }
}
