package org.parallax.editing.drawing;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.app.projecting.Projected;
import org.parallax.editing.live.LiveState;
import org.parallax.projection.result.Outcome;

/** What a view has to do about a state of the live projection. */
public sealed interface ViewTask {

    /** The first picture is not there yet. */
    String UNDER_WAY = "The projection is under way.";

    /** What leaves the window is to be of the text as it stands. */
    String LATER = "The picture of the text as it stands is on its way. Ask again once it is there.";

    /** Say a sentence in place of a picture. */
    record Say(String sentence) implements ViewTask {}

    /** Keep what is shown, dimmed, since it is not of what is in front; {@code note} may be empty. */
    record Keep(String note) implements ViewTask {}

    /**
     * Show a picture of a projection.
     *
     * @param note present if the projection is not of what is in front: it is shown dimmed, with the note over it
     */
    record Draw(Projected projected, Optional<String> note) implements ViewTask {}

    /**
     * Decides.
     *
     * @param draws what the view draws of a snapshot; empty while that is not worked out
     * @param front the file in front
     */
    static ViewTask of(LiveState state, Function<LiveState.Snapshot, Optional<Projected>> draws, Optional<Path> front) {
        return switch (state) {
            case LiveState.Nothing(var reason) -> new Say(reason);
            case LiveState.Working(var last) -> last.<ViewTask>map(snapshot -> new Keep(ofAnother(snapshot, front)))
                    .orElseGet(() -> new Say(UNDER_WAY));
            case LiveState.Held(var reason, var last) -> last.flatMap(draws)
                    .<ViewTask>map(projected -> new Draw(projected, Optional.of(reason)))
                    .orElseGet(() -> new Say(reason));
            case LiveState.Current(var snapshot) -> draws.apply(snapshot)
                    .<ViewTask>map(projected -> new Draw(projected, isOlder(projected, snapshot) ? Optional.of("") : Optional.empty()))
                    .orElseGet(() -> new Say(UNDER_WAY));
        };
    }

    /**
     * What may leave the window as a picture or as numbers: that of the text as it stands, never what is still shown of
     * another. Rejected with a sentence for the user.
     */
    static Outcome<Projected> leaving(LiveState state, Function<LiveState.Snapshot, Optional<Projected>> draws) {
        return switch (state) {
            case LiveState.Nothing(var reason) -> new Outcome.Rejected<>(reason);
            case LiveState.Working working -> new Outcome.Rejected<>(LATER);
            case LiveState.Held(var reason, var last) -> new Outcome.Rejected<>(reason
                    + (last.isPresent() ? " The dimmed picture is an earlier one and stays in the window." : ""));
            case LiveState.Current(var snapshot) -> draws.apply(snapshot)
                    .filter(projected -> !isOlder(projected, snapshot))
                    .<Outcome<Projected>>map(Outcome.Completed::new)
                    .orElseGet(() -> new Outcome.Rejected<>(LATER));
        };
    }

    /** What is worked out later than the rest may still be of the text before. */
    private static boolean isOlder(Projected projected, LiveState.Snapshot snapshot) {
        return projected != snapshot.projected();
    }

    /** A sentence where a picture is of another file than the one in front, for which it could be taken. */
    private static String ofAnother(LiveState.Snapshot snapshot, Optional<Path> front) {
        return front.filter(file -> !file.equals(snapshot.text().path()))
                .map(file -> "This is still “" + snapshot.scenario().title() + "” of " + snapshot.text().path().getFileName()
                        + "; the picture of " + file.getFileName() + " is on its way.")
                .orElse("");
    }
}
