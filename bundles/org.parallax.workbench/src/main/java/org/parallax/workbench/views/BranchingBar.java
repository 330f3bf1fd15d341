package org.parallax.workbench.views;

import java.util.Optional;
import java.util.function.BiFunction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.parallax.editing.live.LiveListener;
import org.parallax.editing.live.LiveProjection;
import org.parallax.editing.live.LiveState;
import org.parallax.projection.result.Branching;
import org.parallax.workbench.theme.NoticeBar;
import org.parallax.workbench.ui.OnUi;

/** A line over a view that says what is made to happen and which runs count, with a link back; hidden while nothing is asked for. */
final class BranchingBar {

    private final LiveProjection live;
    private final BiFunction<LiveState, Branching, Optional<String>> words;
    private final NoticeBar bar;
    private final Label sentence;
    private final Link back;
    private Optional<String> said = Optional.empty();

    /** What it says of a state and of what is asked for, {@code words} tell. */
    BranchingBar(Composite parent, LiveProjection live, BiFunction<LiveState, Branching, Optional<String>> words) {
        this.live = live;
        this.words = words;
        bar = new NoticeBar(new Composite(parent, SWT.NONE));
        sentence = new Label(bar.body(), SWT.WRAP);
        back = new Link(bar.body(), SWT.NONE);
        back.setText("<a>Show all runs as they go</a>");
        back.addListener(SWT.Selection, event -> live.look(Branching.NONE));
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
                OnUi.of(sentence, () -> say(words.apply(live.state(), live.branching())));
            }
        };
        sentence.addListener(SWT.Dispose, event -> live.forget(listener));
        live.listen(listener);
    }

    private void say(Optional<String> line) {
        if (line.equals(said)) {
            return;
        }
        said = line;
        sentence.setText(line.orElse("").replace("&", "&&"));
        back.setVisible(!live.branching().isNone());
        bar.show(line.isPresent());
    }
}
