package org.parallax.workbench.views;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.parallax.editing.live.ConditioningWords;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.projection.result.Conditioning;
import org.parallax.workbench.theme.NoticeBar;
import org.parallax.workbench.ui.OnUi;

/** A line over a view that says which runs it is about, with a link back to all; hidden while it is about all runs. */
final class ConditioningBar {

    private final LiveProjection live;
    private final NoticeBar bar;
    private final Label sentence;
    private final Link back;
    private Optional<String> said = Optional.empty();

    ConditioningBar(Composite parent, LiveProjection live) {
        this.live = live;
        bar = new NoticeBar(new Composite(parent, SWT.NONE));
        sentence = new Label(bar.body(), SWT.WRAP);
        back = new Link(bar.body(), SWT.NONE);
        back.setText("<a>Show all runs</a>");
        back.addListener(SWT.Selection, event -> live.give(Conditioning.NOTHING));
        bar.fill(sentence);
        follow();
    }

    /** The parent of the view's own control. */
    Composite below() {
        return bar.below();
    }

    /** The sentence that is shown; empty if none is. */
    String said() {
        return said.orElse("");
    }

    private void follow() {
        LiveListener listener = new LiveListener() {
            @Override
            public void shown(LiveState state) {
                OnUi.of(sentence, () -> say(ConditioningWords.line(live.state(), live.given())));
            }
        };
        sentence.addListener(SWT.Dispose, event -> live.forget(listener));
        live.listen(listener);
    }

    private void say(Optional<String> words) {
        if (words.equals(said)) {
            return;
        }
        said = words;
        sentence.setText(words.orElse("").replace("&", "&&"));
        back.setVisible(!live.given().isNothing());
        bar.show(words.isPresent());
    }
}
