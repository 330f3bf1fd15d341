package org.parallax.workbench.views;

import java.util.List;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.figure.Chart;

/** How each capital comes to see the other, and what each sees in every event. */
public final class CapitalsView extends ChartView {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.capitals";

    @Override
    protected List<Chart> draw(ProjectionResult result, ViewChoices.Choice choice, Pictures.Sheet on) {
        return Pictures.capitals(result, choice, on);
    }

    @Override
    protected void fillToolBar() {
        var theories = theoryMenu();
        offer(theories.under("theory"), theories);
    }
}
