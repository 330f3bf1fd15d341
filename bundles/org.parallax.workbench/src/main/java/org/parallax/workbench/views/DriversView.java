package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.figure.Chart;

/** What an indicator's change is made of. */
public final class DriversView extends ChartView {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.drivers";

    @Override
    protected List<Chart> draw(ProjectionResult result, ViewChoices.Choice choice, Pictures.Sheet on) {
        return Pictures.drivers(result, choice, on);
    }

    /** Drivers are found after the figures; until then those of the text before are drawn. */
    @Override
    protected Optional<Projected> draws(LiveState.Snapshot snapshot) {
        return snapshot.explained();
    }

    @Override
    protected void fillToolBar() {
        offerShown();
    }
}
