package org.parallax.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parallax.editing.view.ViewChoices;
import org.parallax.projection.situation.Indicator;
import org.parallax.workbench.commands.CommandIds;
import org.parallax.workbench.guide.GuideView;
import org.parallax.workbench.views.DisagreementView;

/** The view of disagreement by keyboard. */
class DisagreementViewTest {

    @AfterEach
    void closeEditors() {
        WorkbenchFixture.closeEditors();
    }

    @Test
    void aRowLeadsWhereTheoriesAreFurthestApart() throws Exception {
        var view = shown("theories-apart");
        ViewChoices choices = view.getSite().getService(ViewChoices.class);
        try {
            choices.change(choice -> choice.withIndicator(Indicator.SOCIETAL));
            WorkbenchFixture.until("the indicator chosen", () -> view.charts().getFirst().title().startsWith("On societal cooperation"));
            var row = view.charts().getFirst().marks().stream()
                    .filter(mark -> mark.text().startsWith("On security"))
                    .findFirst()
                    .orElseThrow();
            view.canvas().reveal(row.target().id());
            assertEquals(row.text(), view.canvas().pointed().sentence());
            press(view, SWT.CR);
            WorkbenchFixture.until("the place that the row stands for", () -> view.charts().getFirst().title().startsWith("On security"));
            assertEquals(Indicator.SECURITY, choices.now().indicator());
        } finally {
            choices.change(choice -> choice.withIndicator(Indicator.COOPERATION));
        }
    }

    @Test
    void helpIsItsSectionOfTheGuide() throws Exception {
        var view = shown("theories-apart");
        WorkbenchFixture.page().activate(view);
        CommandIds.run(view.getSite(), CommandIds.SHOW_GUIDE);
        var guide = (GuideView) WorkbenchFixture.page().findView(GuideView.ID);
        try {
            WorkbenchFixture.until("its section", () -> guide.here()
                    .filter(place -> place.heading().equals("who-disagrees-and-why"))
                    .isPresent());
        } finally {
            WorkbenchFixture.page().hideView(guide);
        }
    }

    @Test
    void oneTheoryIsToldWhatIsMissing() throws Exception {
        var editor = WorkbenchFixture.openExample("dokdo-landing");
        WorkbenchFixture.type(editor, "project with ClashOfRealities, QuasiAlliance", "project with ClashOfRealities");
        var view = WorkbenchFixture.show(DisagreementView.ID, DisagreementView.class);
        WorkbenchFixture.until("what is missing", () -> view.canvas().message().startsWith("Two theories are needed"));
        assertTrue(view.charts().isEmpty());
    }

    private static DisagreementView shown(String example) throws Exception {
        WorkbenchFixture.openExample(example);
        var view = WorkbenchFixture.show(DisagreementView.ID, DisagreementView.class);
        WorkbenchFixture.until("a picture of it", () -> !view.charts().isEmpty() && !view.canvas().isDimmed());
        return view;
    }

    private static void press(DisagreementView view, int key) {
        var event = new Event();
        event.keyCode = key;
        view.canvas().notifyListeners(SWT.KeyDown, event);
    }
}
