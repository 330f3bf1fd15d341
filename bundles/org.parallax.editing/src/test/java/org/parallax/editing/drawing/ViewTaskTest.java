package org.parallax.editing.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.live.LiveState;
import org.parallax.projection.result.Outcome;

/** What a view does, and what may leave it, while there is no projection of the text as it stands. */
class ViewTaskTest {

    private static final Function<LiveState.Snapshot, Optional<Projected>> DRAWS = snapshot -> Optional.of(snapshot.projected());

    @Test
    void aViewWithoutAPictureSaysWhyThereIsNone() {
        assertEquals(new ViewTask.Say("Nothing is open."), task(new LiveState.Nothing("Nothing is open.")));
        assertEquals(new ViewTask.Say(ViewTask.UNDER_WAY), task(new LiveState.Working(Optional.empty())));
        assertEquals(new ViewTask.Say("One error to mend."), task(new LiveState.Held("One error to mend.", Optional.empty())));
    }

    @Test
    void nothingLeavesAViewThatShowsNothingOfTheTextAsItStands() {
        assertEquals(new Outcome.Rejected<>("Nothing is open."), ViewTask.leaving(new LiveState.Nothing("Nothing is open."), DRAWS));
        assertEquals(new Outcome.Rejected<>(ViewTask.LATER), ViewTask.leaving(new LiveState.Working(Optional.empty()), DRAWS));
        assertEquals(new Outcome.Rejected<>("One error to mend."),
                ViewTask.leaving(new LiveState.Held("One error to mend.", Optional.empty()), DRAWS));
    }

    private static ViewTask task(LiveState state) {
        return ViewTask.of(state, DRAWS, Optional.empty());
    }
}
