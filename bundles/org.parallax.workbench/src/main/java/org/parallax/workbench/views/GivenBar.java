package org.parallax.workbench.views;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.parallax.editing.live.ConditioningWords;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.projection.result.Conditioning;
import org.parallax.workbench.theme.NoticeColours;
import org.parallax.workbench.theme.ThemeChange;
import org.parallax.workbench.ui.OnUi;

/** A line over a view that says which runs it is about, with the way back to all of them; hidden while it is all. */
final class GivenBar {

    private final LiveProjection live;
    private final Composite bar;
    private final Label sentence;
    private final Link back;
    private final Composite below;
    private Optional<String> said = Optional.empty();

    GivenBar(Composite parent, LiveProjection live) {
        this.live = live;
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 6).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
        sentence = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(sentence);
        back = new Link(bar, SWT.NONE);
        back.setText("<a>Show all runs</a>");
        back.addListener(SWT.Selection, event -> live.give(Conditioning.NOTHING));
        below = new Composite(page, SWT.NONE);
        below.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(below);
        NoticeColours.colour(bar);
        ThemeChange.whenChanged(bar, () -> NoticeColours.colour(bar));
        follow();
    }

    /** Where the view's own control goes. */
    Composite below() {
        return below;
    }

    /** What is said now; empty if nothing is. */
    String said() {
        return said.orElse("");
    }

    private void follow() {
        LiveListener listener = new LiveListener() {
            @Override
            public void shown(LiveState state) {
                OnUi.of(bar, () -> say(ConditioningWords.line(live.state(), live.given())));
            }
        };
        bar.addListener(SWT.Dispose, event -> live.forget(listener));
        live.listen(listener);
    }

    private void say(Optional<String> words) {
        if (words.equals(said)) {
            return;
        }
        said = words;
        sentence.setText(words.orElse("").replace("&", "&&"));
        back.setVisible(!live.given().isNothing());
        ((GridData) bar.getLayoutData()).exclude = words.isEmpty();
        bar.setVisible(words.isPresent());
        bar.getParent().layout(true, true);
    }
}
