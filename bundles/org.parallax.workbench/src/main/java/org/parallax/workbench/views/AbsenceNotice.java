package org.parallax.workbench.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;
import org.parallax.app.Parallax;
import org.parallax.editing.live.LiveState;
import org.parallax.editing.theories.Absence;
import org.parallax.editing.theories.TheorySwitches;
import org.parallax.workbench.commands.CommandIds;
import org.parallax.workbench.theme.NoticeColours;

/** Says above the pictures what is missing from them, with what can be done about it; takes no room otherwise. */
final class AbsenceNotice extends Composite {

    private static final char NO_BREAK = '\u00a0';

    private final IServiceLocator site;
    private final TheorySwitches switches;
    private final List<Absence> broken = new ArrayList<>();
    private List<Absence> shown = List.of();

    /** A notice in a grid, empty until it is updated. */
    AbsenceNotice(Composite parent, IServiceLocator site) {
        super(parent, SWT.NONE);
        this.site = site;
        this.switches = site.getService(TheorySwitches.class);
        site.getService(Parallax.class).defects().stream().map(Absence::of).forEach(broken::add);
        GridLayoutFactory.fillDefaults().margins(16, 8).spacing(0, 4).applyTo(this);
        takeRoom();
    }

    /** Says what is missing from what is shown. */
    void update(LiveState state) {
        var named = state.latest().map(snapshot -> snapshot.lowered().theories()).orElse(List.of());
        var theories = state instanceof LiveState.Nothing ? List.<Absence>of() : Absence.of(switches.lines(named), named);
        show(Stream.concat(broken.stream(), theories.stream()).toList());
    }

    /** What is said. */
    String words() {
        return shown.stream().map(Absence::sentence).collect(Collectors.joining(" "));
    }

    /** Takes on the colours of the theme. */
    void paint() {
        NoticeColours.colour(this);
    }

    private void show(List<Absence> absences) {
        if (!absences.equals(shown)) {
            shown = absences;
            for (var line : getChildren()) {
                line.dispose();
            }
            shown.forEach(this::add);
            paint();
            takeRoom();
            getParent().layout(true, true);
        }
    }

    private void takeRoom() {
        setVisible(!shown.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).exclude(shown.isEmpty()).applyTo(this);
    }

    private void add(Absence absence) {
        var line = new Link(this, SWT.WRAP);
        line.setText(absence.sentence().replace("&", "&&") + absence.cures().stream()
                .map(cure -> "   <a href=\"" + cure.name() + "\">" + cure.label().replace(' ', NO_BREAK) + "</a>")
                .collect(Collectors.joining()));
        // A remedy may dispose the line whose click event is still being sent.
        line.addListener(SWT.Selection, event -> getDisplay().asyncExec(() -> cure(absence, Absence.Cure.valueOf(event.text))));
        GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).applyTo(line);
    }

    private void cure(Absence absence, Absence.Cure cure) {
        switch (cure) {
            case TRY_AGAIN -> switches.tryAgain(absence.theory());
            case SWITCH_OFF -> switches.turn(absence.theory(), false);
            case SWITCH_ON -> switches.turn(absence.theory(), true);
            case SHOW_LOG -> CommandIds.run(site, "org.parallax.workbench.showLog");
            case HIDE -> {
                broken.remove(absence);
                show(shown.stream().filter(other -> !other.equals(absence)).toList());
            }
        }
    }
}
