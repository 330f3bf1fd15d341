package org.parallax.workbench.views;

import java.util.List;
import java.util.Optional;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.view.Pictures;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.result.ProjectionResult;
import org.parallax.report.figure.Chart;

/** Which theory says what of an indicator, who is silent, and what parts those furthest from each other. */
public final class DisagreementView extends ChartView {

    /** Its id in the plug-in registry. */
    public static final String ID = "org.parallax.workbench.disagreement";

    @Override
    protected List<Chart> draw(ProjectionResult result, ViewChoices.Choice choice, Pictures.Sheet on) {
        return Pictures.disagreement(result, choice, on);
    }

    /** The premise is found with the drivers, after the figures; until then what is known of the text before is drawn. */
    @Override
    protected Optional<Projected> draws(LiveState.Snapshot snapshot) {
        return snapshot.explained();
    }

    @Override
    protected String nothingToShow() {
        return "Two theories are needed to agree or disagree, and none of them a baseline: name another after “project with”, "
                + "or switch one on in the Theory menu.";
    }

    /** A row that stands for another indicator or month leads there. */
    @Override
    protected void selected(Chart.Mark mark) {
        result().flatMap(found -> Pictures.chosenAt(mark.target(), found, choices().now()))
                .ifPresent(other -> choices().change(now -> other));
    }

    @Override
    protected void fillToolBar() {
        offerShown();
    }
}
